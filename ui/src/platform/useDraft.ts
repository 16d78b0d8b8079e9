import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";

import { call } from "./platform";

const DEBOUNCE_MS = 400;

const pending = new Map<string, () => Promise<void>>();

/** Writes what is still waiting to be written; called before the section is locked on demand. */
export async function flushDrafts(): Promise<void> {
  await Promise.allSettled([...pending.values()].map((write) => write()));
}

/** Has `write` called before the section is locked on demand, until what is given back is called. */
export function writeBeforeLock(name: string, write: () => Promise<void>): () => void {
  pending.set(name, write);
  return () => {
    if (pending.get(name) === write) pending.delete(name);
  };
}

export interface Draft {
  /** Until true, what was typed before may still appear: keep the form's buttons disabled. */
  ready: boolean;
  /** Whether the form opened with what was typed before. */
  restored: boolean;
  /** Deletes what was typed: after it was saved for good, or on the person's own wish. */
  discard(): Promise<void>;
}

/**
 * Keeps what is being typed through lock, crash and restart. `value` is the form's present content (plain data), null while nothing
 * was typed; `restore` is called once, with what was stored under the name `form`, if anything was. Where
 * that does not belong to what the form is about now (`belongs`), it is left as it is until something is typed.
 */
export function useDraft<T>(
  form: string,
  value: T | null,
  restore: (stored: T) => void,
  belongs: (stored: T) => boolean = () => true,
): Draft {
  const [ready, setReady] = useState(false);
  const [restored, setRestored] = useState(false);
  const text = value === null ? null : JSON.stringify(value);
  const saved = useRef(text);
  const restoreNow = useEffectEvent((stored: T) => {
    if (!belongs(stored)) return false;
    restore(stored);
    return true;
  });

  useEffect(() => {
    let gone = false;
    void call("drafts.read", { form })
      .then((stored) => {
        if (gone || stored === null) return;
        if (!restoreNow(JSON.parse(stored) as T)) return;
        saved.current = stored;
        setRestored(true);
      })
      // The draft cannot be read: the form simply begins as it is.
      .catch(() => undefined)
      .finally(() => {
        if (!gone) setReady(true);
      });
    return () => {
      gone = true;
    };
  }, [form]);

  useEffect(() => {
    if (!ready || text === saved.current) return;
    const write = async () => {
      pending.delete(form);
      clearTimeout(timer);
      await call("drafts.save", { form, value: text });
      saved.current = text;
    };
    // A draft that cannot be written must not disturb the typing; the next keystroke tries again.
    // One that was discarded meanwhile is not written any more.
    const timer = setTimeout(() => {
      if (pending.get(form) === write) void write().catch(() => undefined);
    }, DEBOUNCE_MS);
    pending.set(form, write);
    return () => clearTimeout(timer);
  }, [form, text, ready]);

  // Leaving the page writes at once what was typed in the last moment.
  useEffect(
    () => () =>
      void pending
        .get(form)?.()
        .catch(() => undefined),
    [form],
  );

  const discard = useCallback(async () => {
    pending.delete(form);
    saved.current = text;
    setRestored(false);
    await call("drafts.save", { form, value: null });
  }, [form, text]);

  return { ready, restored, discard };
}
