import { useLingui } from "@lingui/react/macro";
import { EditorContent, useEditor, type Editor } from "@tiptap/react";
import { useEffectEvent, useRef, useState } from "react";

import { toEditor } from "./body";
import { useReportAround } from "./context";
import classes from "./editor.module.css";
import { LinkDialog } from "./LinkDialog";
import { Outline } from "./Outline";
import { cleanPasted, reportExtensions } from "./schema";
import { Slash } from "./slash";
import { Toolbar } from "./Toolbar";
import { FrenchTypography } from "./typography";
import { useAutosave, type Saving } from "./useAutosave";
import { drawn } from "./views";

export interface EditorHandle {
  /** Writes at once what was typed. */
  flush: () => Promise<void>;
  editor: Editor;
}

interface ReportEditorProps {
  onReady: (handle: EditorHandle) => void;
  /** Shows how far the text is saved. */
  status: (saving: Saving) => React.ReactNode;
}

/** The text of the report at hand. */
export function ReportEditor({ onReady, status }: ReportEditorProps) {
  const { t } = useLingui();
  const around = useReportAround();
  const [linking, setLinking] = useState(false);
  // The extensions are made once; what they need to know later they ask for.
  const present = useRef(around);
  present.current = around;
  const ready = useEffectEvent((editor: Editor) => onReady({ editor, flush: () => flushing.current() }));
  const flushing = useRef<() => Promise<void>>(async () => undefined);

  const [extensions] = useState(() => [
    ...reportExtensions(drawn, t`Racontez ici, ou tapez / pour insérer une séance, une citation, une photo…`),
    FrenchTypography.configure({ french: () => present.current.report.particulars.language === "fr" }),
    Slash.configure({ around: () => present.current }),
  ]);
  const editor = useEditor({
    extensions,
    content: toEditor(around.report.body),
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: { "aria-label": t`Texte du compte rendu`, role: "textbox", "aria-multiline": "true" },
      transformPastedHTML: cleanPasted,
    },
    onCreate: ({ editor }) => ready(editor),
  });
  const { saving, flush } = useAutosave(editor, around.report);
  flushing.current = flush;

  return (
    <div className={classes.room}>
      <div className={classes.paper}>
        <Toolbar editor={editor} onLink={() => setLinking(true)} />
        {status(saving)}
        <EditorContent editor={editor} className={classes.text} lang={around.report.particulars.language} />
      </div>
      <Outline editor={editor} />
      {linking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </div>
  );
}
