import { useLingui } from "@lingui/react/macro";
import { EditorContent, useEditor, type Editor } from "@tiptap/react";
import { useEffect, useState, type ReactNode } from "react";

import { plainText, toEditor } from "./body";
import { BlockKeys } from "./blockKeys";
import { editorContext, setEditorContext, useReportContext } from "./context";
import classes from "./editor.module.css";
import { LinkDialog } from "./LinkDialog";
import { Outline } from "./Outline";
import { cleanPasted } from "./paste";
import { reportExtensions } from "./schema";
import { SlashExtension } from "./slashExtension";
import { TextConflictDialog } from "../components/TextConflictDialog";
import { Toolbar } from "./Toolbar";
import { FrenchTypography } from "./typography";
import { useAutosave, type Saving } from "../actions/useAutosave";
import { withView } from "./views";

export interface EditorHandle {
  /** Writes at once what was typed; whether all of it is written. */
  flush: () => Promise<boolean>;
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
  const context = useReportContext();
  const [linking, setLinking] = useState(false);
  // Made once: what they need to know later they ask for.
  const [extensions] = useState(() => [
    ...reportExtensions(
      withView,
      t`Racontez ici, ou tapez / pour insérer une séance, une citation, une photo…`,
    ),
    FrenchTypography.configure({
      french: (editor) => editorContext(editor)?.report.particulars.language !== "en",
    }),
    SlashExtension,
    BlockKeys,
  ]);
  const editor = useEditor({
    extensions,
    content: toEditor(context.report.body),
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: { "aria-label": t`Texte du compte rendu`, role: "textbox", "aria-multiline": "true" },
      transformPastedHTML: cleanPasted,
    },
  });
  const { saving, flush, inQuestion, choose } = useAutosave(editor, context.report);
  useEffect(() => setEditorContext(editor, context), [editor, context]);
  useEffect(() => onReady({ editor, flush }));
  // On an empty page one has come to write.
  useEffect(() => {
    if (editor.isEmpty) editor.commands.focus();
  }, [editor]);

  return (
    <div className={classes.layout}>
      <div className={classes.paper}>
        <Toolbar editor={editor} onLink={() => setLinking(true)} />
        {status(saving)}
        <EditorContent editor={editor} className={classes.text} lang={context.report.particulars.language} />
      </div>
      <Outline editor={editor} />
      {inQuestion && <TextConflictDialog recorded={plainText(editor, inQuestion)} onChoose={choose} />}
      {linking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </div>
  );
}
