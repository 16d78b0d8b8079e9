import type { CommandName } from "../bindings";
import { call, cancel, listen, type Progress, type Request, type Response } from "./platform";

/** Work that goes on, and that the person may stop. */
export interface LongWork {
  /** What is being done: “Annulation en cours”. */
  title: string;
  /** Null until the first report. */
  progress: Pick<Progress, "done" | "total"> | null;
  cancelling: boolean;
  cancel(): void;
}

let works: readonly LongWork[] = [];
const listeners = new Set<() => void>();

/** The works that go on, for `useSyncExternalStore`. */
export const longWorks = {
  get: (): readonly LongWork[] => works,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

function setWorks(next: readonly LongWork[]): void {
  works = next;
  listeners.forEach((listener) => listener());
}

/** Calls a command that may take long: `LongWorkDialog` shows how far it is, and stops it. Rejects with a `Problem`. */
export async function callLong<K extends CommandName>(
  title: string,
  command: K,
  payload: Request<K>,
): Promise<Response<K>> {
  const job = crypto.randomUUID();
  let work: LongWork = {
    title,
    progress: null,
    cancelling: false,
    cancel: () => {
      replace({ cancelling: true });
      void cancel(job);
    },
  };
  const replace = (change: Partial<LongWork>) => {
    const before = work;
    work = { ...before, ...change };
    setWorks(works.map((one) => (one === before ? work : one)));
  };
  const stopListening = listen("progress", (report) => {
    if (report.job === job) replace({ progress: report });
  });
  setWorks([...works, work]);
  try {
    return await call(command, payload, job);
  } finally {
    stopListening();
    setWorks(works.filter((one) => one !== work));
  }
}
