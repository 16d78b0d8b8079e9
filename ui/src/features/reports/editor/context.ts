import type { Editor } from "@tiptap/core";
import { createContext, use } from "react";

import type { Photo, Report, Task } from "../../../bindings";

/** What the blocks of the editor need of their report. */
export interface ReportContextValue {
  report: Report;
  /** The tasks that its decisions have become. */
  tasks: readonly Task[];
  /** What day it is in the section. */
  today: string;
  /** Shows the photos of the report, one of them first. */
  describePhoto(id: string): void;
  /** Lets the person choose among the photos of the report. */
  choosePhotos(choice: { chosen: readonly string[]; several: boolean; take: (ids: string[]) => void }): void;
  /** Makes a task of a decision. */
  followUp(decision: { id: string; text: string; due: string | null }): void;
}

export const ReportContext = createContext<ReportContextValue | null>(null);

export function useReportContext(): ReportContextValue {
  const context = use(ReportContext);
  if (context === null) throw new Error("a block outside of its report");
  return context;
}

/** A photo of the report at hand. */
export function usePhoto(id: string | null): Photo | undefined {
  return useReportContext().report.photos.find((photo) => photo.id === id);
}

/** The context of an editor for code that is no component: menus and input rules. */
const contexts = new WeakMap<Editor, ReportContextValue>();

export const setEditorContext = (editor: Editor, around: ReportContextValue): void =>
  void contexts.set(editor, around);
export const editorContext = (editor: Editor): ReportContextValue | undefined => contexts.get(editor);
