import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";

import type { CommandName } from "../bindings";
import { hideProblem } from "../kit/showNotice";
import { notifyChange, notifyProblem } from "./notify";
import { call, cancel, listen, type Progress, type Request, type Response } from "./platform";
import type { Problem } from "./problem";
import { refreshAfterCommit } from "./queries";
import { isChange, type ChangeValue } from "./useChange";

export interface Job<K extends CommandName> {
  /** Starts the work; resolves with its value, or null when the person stopped it or it was refused (and that was said). */
  run(payload: Request<K>): Promise<ChangeValue<K> | null>;
  running: boolean;
  /** Null until the first report. */
  progress: Progress | null;
  cancel(): void;
  cancelling: boolean;
}

/** Long work, with its progress and its cancelling: give it to `<ProgressDialog job={job} …/>`. */
export function useJob<K extends CommandName>(command: K): Job<K> {
  const client = useQueryClient();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [cancelling, setCancelling] = useState(false);
  const running = useRef<string | null>(null);

  useEffect(
    () =>
      listen("progress", (report) => {
        if (report.job === running.current) setProgress(report);
      }),
    [],
  );

  const { mutateAsync, isPending } = useMutation<Response<K>, Problem, Request<K>>({
    mutationKey: [command],
    mutationFn: async (payload) => {
      running.current = crypto.randomUUID();
      setProgress(null);
      setCancelling(false);
      try {
        return await call(command, payload, running.current);
      } finally {
        running.current = null;
      }
    },
    onMutate: hideProblem,
    onError: notifyProblem,
  });

  return {
    async run(payload) {
      const answer: unknown = await mutateAsync(payload).catch(() => null);
      if (!isChange(answer)) return answer as ChangeValue<K> | null;
      if (answer.committed !== null) {
        refreshAfterCommit(client, answer.committed);
        notifyChange(answer.committed);
      }
      return answer.value as ChangeValue<K>;
    },
    running: isPending,
    progress,
    cancel() {
      if (running.current === null) return;
      setCancelling(true);
      void cancel(running.current);
    },
    cancelling,
  };
}
