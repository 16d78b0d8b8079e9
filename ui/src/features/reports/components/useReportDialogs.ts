import { useMemo, useRef, useState } from "react";

import type { Report, Task } from "../../../bindings";
import { useDroppedFiles, useToday } from "../../../platform";
import type { ReportContextValue } from "../editor/context";
import type { EditorHandle } from "../editor/ReportEditor";
import { useAddPhotos } from "../actions/useAddPhotos";

type Choice = Parameters<ReportContextValue["choosePhotos"]>[0];
type Decision = Parameters<ReportContextValue["followUp"]>[0];

/** The dialog that is open over the report, if one is. */
type Shown =
  | "publish"
  | "preview"
  | "rename"
  | { photos: string | null }
  | { choose: Choice }
  | { followUp: Decision }
  | null;

/** What the text and the buttons of a report can ask for. */
export function useReportDialogs(report: Report, tasks: readonly Task[]) {
  const [shown, show] = useState<Shown>(null);
  const handle = useRef<EditorHandle | null>(null);
  const photos = useAddPhotos(report.id);
  const today = useToday();
  const flush = async () => (await handle.current?.flush()) ?? true;
  useDroppedFiles(
    (paths) => void photos.take(paths).then((ids) => ids.length > 0 && show({ photos: ids[0] ?? null })),
  );

  const context = useMemo<ReportContextValue>(
    () => ({
      report,
      tasks,
      today,
      // A photo that is removed goes from the text too.
      describePhoto: (id) => void flush().then((written) => written && show({ photos: id })),
      choosePhotos: (choose) => show({ choose }),
      // The core must know the decision before it can become a task.
      followUp: (followUp) => void flush().then((written) => written && show({ followUp })),
    }),
    [report, tasks, today],
  );

  return {
    shown,
    show,
    context,
    photos,
    setEditor: (ready: EditorHandle) => void (handle.current = ready),
    flush,
  };
}

export type ReportDialogsState = ReturnType<typeof useReportDialogs>;
