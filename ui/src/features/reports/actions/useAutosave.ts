import type { Editor } from "@tiptap/react";
import { useEffect, useEffectEvent, useRef, useState } from "react";

import type { Document, Report } from "../../../bindings";
import { asProblem, call, notifyProblem, writeBeforeLock } from "../../../platform";
import { toBody, toEditor } from "../editor/body";

/** After so long without a key, what was typed is kept as a draft of the machine: a crash loses no more. */
const KEPT_MS = 400;
/** After so long without a key, and at most so long after the first one, it is written into the report. */
const WRITTEN_MS = 3_000;
const AT_MOST_MS = 20_000;

export type Saving = "saved" | "typing" | "refused";

interface StoredDraft {
  revision: number;
  body: Document;
}

/** Writes the text as it is typed, and takes over what changed it from elsewhere (undo, a photo that was removed). */
export function useAutosave(
  editor: Editor | null,
  report: Report,
): { saving: Saving; flush: () => Promise<void> } {
  const [saving, setSaving] = useState<Saving>("saved");
  const form = `reports.write:${report.id}`;
  const known = useRef(report.revision);
  const dirtySince = useRef<number | null>(null);
  const timers = useRef<{ keep?: number; write?: number }>({});
  const underWay = useRef<Promise<void>>(Promise.resolve());

  const body = () => toBody(editor?.getJSON() ?? {});
  const keep = () =>
    void call("drafts.save", {
      form,
      value: JSON.stringify({ revision: known.current, body: body() } satisfies StoredDraft),
    }).catch(() => undefined);

  const write = async () => {
    clearTimeout(timers.current.keep);
    clearTimeout(timers.current.write);
    if (dirtySince.current === null || editor === null || editor.isDestroyed) return;
    const since = dirtySince.current;
    dirtySince.current = null;
    try {
      const { value } = await call("reports.write", { report: report.id, body: body() });
      known.current = value;
      await call("drafts.save", { form, value: null });
      if (dirtySince.current === null) setSaving("saved");
    } catch (thrown) {
      // What was typed stays in the editor and in the draft; the next key tries again.
      dirtySince.current ??= since;
      setSaving("refused");
      notifyProblem(asProblem(thrown));
    }
  };
  // One write at a time, so that an older text never overtakes a newer one.
  const flush = () => (underWay.current = underWay.current.then(write));

  const typed = useEffectEvent(() => {
    const now = Date.now();
    dirtySince.current ??= now;
    setSaving("typing");
    clearTimeout(timers.current.keep);
    clearTimeout(timers.current.write);
    timers.current.keep = window.setTimeout(keep, KEPT_MS);
    const left = AT_MOST_MS - (now - dirtySince.current);
    timers.current.write = window.setTimeout(() => void flush(), Math.max(0, Math.min(WRITTEN_MS, left)));
  });
  const flushNow = useEffectEvent(flush);
  const restore = useEffectEvent((kept: StoredDraft) => {
    if (kept.revision !== known.current || editor === null) return;
    editor.commands.setContent(toEditor(kept.body), { emitUpdate: false });
    typed();
  });

  useEffect(() => {
    if (editor === null) return;
    let gone = false;
    void call("drafts.read", { form })
      .then((text) => {
        if (!gone && text !== null) restore(JSON.parse(text) as StoredDraft);
      })
      // A draft that cannot be read: the report begins as it was written.
      .catch(() => undefined);
    const onUpdate = () => typed();
    const onHide = () => void flushNow();
    editor.on("update", onUpdate);
    window.addEventListener("blur", onHide);
    const forget = writeBeforeLock(form, () => flushNow());
    return () => {
      gone = true;
      void flushNow();
      forget();
      editor.off("update", onUpdate);
      window.removeEventListener("blur", onHide);
    };
  }, [editor, form]);

  useEffect(() => {
    if (editor === null || report.revision === known.current || dirtySince.current !== null) return;
    void underWay.current.then(() => {
      if (report.revision === known.current || dirtySince.current !== null || editor.isDestroyed) return;
      known.current = report.revision;
      editor.commands.setContent(toEditor(report.body), { emitUpdate: false });
    });
  }, [editor, report.revision, report.body]);

  return { saving, flush };
}
