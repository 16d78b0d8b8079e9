import { useEffect, useEffectEvent, useRef, useState, type ChangeEvent, type KeyboardEvent } from "react";

import type { Revision } from "../bindings";
import type { EditableFields, EditCommand } from "./editCommands";
import { useDraft } from "./useDraft";
import { useEdit, type EditOptions } from "./useEdit";

interface TypedText {
  text: string;
  /** What stood there when the person began to type, or what they saved since. */
  base: { revision: Revision; text: string };
  /** Whether the text is that of the base because it was saved. */
  saved: boolean;
}

/** What a text area is given to edit a line in its place, however many rows that takes. */
export interface TextInPlace {
  value: string;
  onChange(event: ChangeEvent<HTMLTextAreaElement>): void;
  onBlur(): void;
  onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void;
}

/**
 * A text of a record, edited where it stands: once the person leaves it, what they changed is sent as an edit begun from what stood there
 * when they began to type. What they had no time to leave, because the section was locked, is saved when it is shown again. `recorded` is
 * the text as the record has it, shown while nobody types.
 */
export function useTextInPlace<K extends EditCommand>(
  command: K,
  { id, revision }: { id: string; revision: Revision },
  field: keyof EditableFields<K> & string,
  recorded: string,
): TextInPlace {
  const edit = useEdit(command, {} as unknown as EditOptions<K>);
  const [typed, setTyped] = useState<TypedText | null>(null);
  // What stands there now, also for an answer that comes after the page was left.
  const present = useRef<TypedText | null>(null);
  const show = (next: TypedText | null) => {
    present.current = next;
    setTyped(next);
  };
  // What was saved is shown until the record has been read again.
  const shown = typed?.saved === true && typed.base.revision !== revision ? null : typed;
  const kept = shown === null || shown.saved ? null : { base: shown.base, text: shown.text };
  const draft = useDraft(`${command}:${id}`, kept, ({ base, text }) => show({ base, text, saved: false }));
  const fields = (text: string) => ({ [field]: text }) as EditableFields<K>;
  const save = ({ base, text }: TypedText) =>
    edit.save(id, { revision: base.revision, fields: fields(base.text) }, fields(text.trim()), (value) => {
      const held = { revision: base.revision, text: text.trim() };
      const now = present.current;
      if (now?.text === text) {
        show(value === null ? null : { text, base: held, saved: true });
        void draft.discard();
      } else if (now !== null && value !== null) show({ ...now, base: held });
    });
  const leave = () => {
    if (shown !== null && !shown.saved) save(shown);
  };
  const leaveRestored = useEffectEvent(leave);
  useEffect(() => {
    if (draft.restored) leaveRestored();
  }, [draft.restored]);
  return {
    value: shown?.text ?? recorded,
    onChange: ({ currentTarget }) =>
      show({
        // It is one line, also where several are pasted.
        text: currentTarget.value.replace(/\s*\n\s*/g, " "),
        base: shown?.base ?? { revision, text: recorded },
        saved: false,
      }),
    onBlur: leave,
    onKeyDown: (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      event.currentTarget.blur();
    },
  };
}
