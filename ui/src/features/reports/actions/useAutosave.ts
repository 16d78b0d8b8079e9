import { closeHistory } from "@tiptap/pm/history";
import type { Editor } from "@tiptap/react";
import { useEffect, useEffectEvent, useRef, useState } from "react";

import type { Document, Report, Revision } from "../../../bindings";
import { asProblem, call, notifyProblem, writeBeforeLock, type Problem } from "../../../platform";
import { isSameText, toBody, toEditor } from "../editor/body";

/** After so long without a key, what was typed is kept as a draft of the machine: a crash loses no more. */
const DRAFT_DELAY_MS = 400;
/** After so long without a key, and at most so long after the first one, it is written into the report. */
const SAVE_DELAY_MS = 3_000;
const MAX_SAVE_DELAY_MS = 20_000;

export type Saving = "saved" | "typing" | "refused";

/** A text, and the revision at which it stands. */
interface Recorded {
  text_revision: Revision;
  body: Document;
}

/** What the text in the editor was begun from; of a draft from before a crash, the text of that revision is not known. */
interface Base {
  text_revision: Revision;
  body: Document | null;
}

/**
 * What becomes of two texts, when the recorded one changed elsewhere while something was typed: what was typed is written over it; or
 * it is given up, until one undoes that in the editor; or it stays a draft as it is, and the next writing asks again.
 */
export type TextChoice = "typed" | "recorded" | "later";

interface Autosave {
  saving: Saving;
  /** Writes at once what was typed; whether all of it is written. */
  flush: () => Promise<boolean>;
  /** The recorded text, while it must be chosen between it and what was typed: until then nothing is written. */
  inQuestion: Document | null;
  choose: (choice: TextChoice) => void;
}

/** Writes the text as it is typed, and takes over what changed it from elsewhere (undo, a photo that was removed). */
export function useAutosave(editor: Editor | null, report: Report): Autosave {
  const [saving, setSaving] = useState<Saving>("saved");
  const [inQuestion, setInQuestion] = useState<Recorded | null>(null);
  const form = `reports.write:${report.id}`;
  const base = useRef<Base>({ text_revision: report.text_revision, body: report.body });
  const dirtySince = useRef<number | null>(null);
  const timers = useRef<{ keep?: number; write?: number }>({});
  const underWay = useRef<Promise<unknown>>(Promise.resolve());
  const waits = useRef(false);

  const body = () => toBody(editor?.getJSON() ?? {});
  const clearTimers = () => {
    clearTimeout(timers.current.keep);
    clearTimeout(timers.current.write);
  };
  const keep = (text: Document) => {
    const { text_revision } = base.current;
    const value = JSON.stringify({ text_revision, body: text } satisfies Recorded);
    void call("drafts.save", { form, value }).catch(() => undefined);
  };
  const forget = () => call("drafts.save", { form, value: null });
  const show = (text: Document) => editor?.commands.setContent(toEditor(text), { emitUpdate: false });

  const standsAsInBase = ({ body }: Recorded) =>
    editor !== null && base.current.body !== null && isSameText(editor, base.current.body, body);

  const write = async (): Promise<boolean> => {
    clearTimers();
    if (dirtySince.current === null || editor === null || editor.isDestroyed) return true;
    if (waits.current) return false;
    const since = dirtySince.current;
    const typedBody = body();
    dirtySince.current = null;
    try {
      const { text_revision } = base.current;
      const { value } = await call("reports.write", { report: report.id, text_revision, body: typedBody });
      base.current = { text_revision: value, body: typedBody };
      await forget();
      if (dirtySince.current === null) setSaving("saved");
      return true;
    } catch (thrown) {
      dirtySince.current ??= since;
      const problem = asProblem(thrown);
      const present = readPresent(problem);
      if (present !== null && standsAsInBase(present) && !editor.isDestroyed) {
        base.current = present;
        return write();
      }
      // What was typed stays in the editor and in the draft; the next key tries again.
      keep(typedBody);
      setSaving("refused");
      if (present === null) notifyProblem(problem);
      else {
        waits.current = true;
        setInQuestion(present);
      }
      return false;
    }
  };
  // One write at a time, so that an older text never overtakes a newer one.
  const flush = (): Promise<boolean> => {
    const written = underWay.current.then(write);
    underWay.current = written;
    return written;
  };

  const typed = useEffectEvent(() => {
    const now = Date.now();
    dirtySince.current ??= now;
    setSaving("typing");
    clearTimers();
    timers.current.keep = window.setTimeout(() => keep(body()), DRAFT_DELAY_MS);
    const left = MAX_SAVE_DELAY_MS - (now - dirtySince.current);
    timers.current.write = window.setTimeout(() => void flush(), Math.max(0, Math.min(SAVE_DELAY_MS, left)));
  });
  const flushNow = useEffectEvent(flush);
  const restore = useEffectEvent((stored: Recorded) => {
    if (editor === null || isSameText(editor, stored.body, report.body)) return;
    show(stored.body);
    typed();
    if (stored.text_revision === base.current.text_revision) return;
    // The text went on elsewhere since: the draft is compared with it at once.
    base.current = { text_revision: stored.text_revision, body: null };
    void flush();
  });

  useEffect(() => {
    if (editor === null) return;
    let gone = false;
    void call("drafts.read", { form })
      .then((text) => {
        if (!gone && text !== null) restore(JSON.parse(text) as Recorded);
      })
      // A draft that cannot be read: the report begins as it was written.
      .catch(() => undefined);
    const onUpdate = () => typed();
    const onHide = () => void flushNow();
    editor.on("update", onUpdate);
    window.addEventListener("blur", onHide);
    const withdraw = writeBeforeLock(form, async () => void (await flushNow()));
    return () => {
      gone = true;
      void flushNow();
      withdraw();
      editor.off("update", onUpdate);
      window.removeEventListener("blur", onHide);
    };
  }, [editor, form]);

  useEffect(() => {
    const isShown = () => report.text_revision === base.current.text_revision || dirtySince.current !== null;
    if (editor === null || isShown()) return;
    void underWay.current.then(() => {
      if (isShown() || editor.isDestroyed) return;
      base.current = { text_revision: report.text_revision, body: report.body };
      editor.commands.setContent(toEditor(report.body), { emitUpdate: false });
    });
  }, [editor, report.text_revision, report.body]);

  const choose = (choice: TextChoice) => {
    waits.current = false;
    setInQuestion(null);
    if (choice === "later" || inQuestion === null) return;
    base.current = inQuestion;
    if (choice === "typed") {
      void flush();
      return;
    }
    clearTimers();
    dirtySince.current = null;
    // A step of its own: undoing it brings back the whole of what was typed.
    editor?.view.dispatch(closeHistory(editor.state.tr));
    show(inQuestion.body);
    setSaving("saved");
    void forget().catch(() => undefined);
  };
  return { saving, flush, inQuestion: inQuestion?.body ?? null, choose };
}

/** The text that stands in the way of another that was begun from an older one. */
function readPresent({ code, params }: Problem): Recorded | null {
  if (code !== "conflict" || params?.present === undefined || params.text_revision === undefined) return null;
  return { text_revision: params.text_revision, body: JSON.parse(params.present) as Document };
}
