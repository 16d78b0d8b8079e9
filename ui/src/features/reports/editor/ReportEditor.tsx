import { useLingui } from "@lingui/react/macro";
import { EditorContent, useEditor, type Editor } from "@tiptap/react";
import { useEffect, useState, type ReactNode } from "react";

import { toEditor } from "./body";
import { BlockKeys } from "./blockKeys";
import { aroundOf, setAround, useReportAround } from "./context";
import classes from "./editor.module.css";
import { LinkDialog } from "./LinkDialog";
import { Outline } from "./Outline";
import { cleanPasted } from "./paste";
import { reportExtensions } from "./schema";
import { Slash } from "./slashExtension";
import { Toolbar } from "./Toolbar";
import { FrenchTypography } from "./typography";
import { useAutosave, type Saving } from "../actions/useAutosave";
import { drawn } from "./views";

export interface EditorHandle {
  /** Writes at once what was typed. */
  flush: () => Promise<void>;
  editor: Editor;
}

interface ReportEditorProps {
  onReady: (handle: EditorHandle) => void;
  /** Shows how far the text is saved. */
  status: (saving: Saving) => ReactNode;
}

/** The text of the report at hand. */
export function ReportEditor({ onReady, status }: ReportEditorProps) {
  const { t } = useLingui();
  const around = useReportAround();
  const [linking, setLinking] = useState(false);
  // Made once: what they need to know later they ask for.
  const [extensions] = useState(() => [
    ...reportExtensions(drawn, t`Racontez ici, ou tapez / pour insérer une séance, une citation, une photo…`),
    FrenchTypography.configure({
      french: (editor) => aroundOf(editor)?.report.particulars.language !== "en",
    }),
    Slash,
    BlockKeys,
  ]);
  const editor = useEditor({
    extensions,
    content: toEditor(around.report.body),
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: { "aria-label": t`Texte du compte rendu`, role: "textbox", "aria-multiline": "true" },
      transformPastedHTML: cleanPasted,
    },
  });
  const { saving, flush } = useAutosave(editor, around.report);
  useEffect(() => setAround(editor, around), [editor, around]);
  useEffect(() => onReady({ editor, flush }));
  // On an empty page one has come to write.
  useEffect(() => {
    if (editor.isEmpty) editor.commands.focus();
  }, [editor]);

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
