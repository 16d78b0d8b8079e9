import type { UseFormReturnType } from "@mantine/form";
import { useRef, useState } from "react";

import type { Revision } from "../bindings";
import { askAboutConflict, type ConflictingField } from "./conflicts";
import type { AnyValueLabels, EditableFields, EditCommand, ValueLabelsOption } from "./editCommands";
import type { Request } from "./platform";
import { asProblem, type Problem } from "./problem";
import { useChange, type ChangeOptions, type ChangeValue } from "./useChange";
import { useDraft, type Draft } from "./useDraft";

/** What an edit was begun from. */
export interface EditBase<K extends EditCommand> {
  revision: Revision;
  /** The fields as the record held them. */
  fields: EditableFields<K>;
}

export interface Edit<K extends EditCommand> {
  /**
   * Sends the fields of `wanted` that differ from the base. Where one was changed elsewhere meanwhile, the person is asked which value
   * stays. Nothing is sent, and `onSaved` is called, when nothing differs. One that is asked for while another is under way waits for it
   * and goes on from what that one saved.
   */
  save(
    id: string,
    base: EditBase<K>,
    wanted: EditableFields<K>,
    onSaved?: (value: ChangeValue<K> | null) => void,
  ): void;
  isPending: boolean;
}

/** How an edit is sent, and how the values of its fields are said when the person has to choose between two. */
export type EditOptions<K extends EditCommand> = ChangeOptions & ValueLabelsOption<K>;

/** Edits of a record. */
export function useEdit<K extends EditCommand>(command: K, editOptions: EditOptions<K>): Edit<K> {
  const { valueLabels = {}, ...options } = editOptions as ChangeOptions & { valueLabels?: AnyValueLabels };
  const { mutateAsync, isPending } = useChange(command, { ...options, asksAboutConflicts: true });

  const queue = useRef<Promise<void> | null>(null);
  // What was saved last, and from which revision: whoever edits the record before it is read again goes on from these fields.
  const saved = useRef<{ id: string; revision: Revision; fields: Partial<EditableFields<K>> } | null>(null);

  /** Gives the answer, null where nothing was left to change, and the fields as the record holds them now. */
  const send = async (
    id: string,
    { revision, fields }: EditBase<K>,
    wanted: EditableFields<K>,
  ): Promise<{ value: ChangeValue<K> | null; fields: EditableFields<K> }> => {
    const changes = changedFields(fields, wanted);
    if (Object.keys(changes).length === 0) return { value: null, fields: wanted };
    try {
      return { value: await mutateAsync({ id, revision, changes } as Request<K>), fields: wanted };
    } catch (thrown) {
      const conflict = readConflict<K>(asProblem(thrown));
      if (conflict === null) throw thrown;
      const open = conflictingFields(fields, wanted, conflict.present);
      const chosen = await askAboutConflict(command, valueLabels, open);
      if (chosen === null) throw thrown;
      // What stands there is what the edit goes on from; a field for which the person chose it is changed no more.
      const present = { ...fields, ...conflict.present };
      return await send(id, { revision: conflict.revision, fields: present }, { ...wanted, ...chosen });
    }
  };

  const save: Edit<K>["save"] = (id, base, wanted, onSaved) => {
    const run = async () => {
      const before = saved.current;
      const isFollowed = before?.id === id && before.revision === base.revision;
      const begun = isFollowed ? { ...base, fields: { ...base.fields, ...before.fields } } : base;
      // What was wrong has been said where the change failed; or the person went back to what they had typed.
      const done = await send(id, begun, wanted).catch(() => null);
      if (done === null) return;
      saved.current = { id, revision: base.revision, fields: done.fields };
      onSaved?.(done.value);
    };
    const turn = queue.current === null ? run() : queue.current.then(run, run);
    queue.current = turn;
    void turn.finally(() => {
      if (queue.current === turn) queue.current = null;
    });
  };
  return { save, isPending };
}

/** The fields of `wanted` that differ from the base. */
export function changedFields<Fields extends object>(base: Fields, wanted: Fields): Partial<Fields> {
  const changes: Partial<Fields> = {};
  for (const name of Object.keys(wanted) as (keyof Fields)[])
    if (!isSame(base[name], wanted[name])) changes[name] = wanted[name];
  return changes;
}

interface Conflict<K extends EditCommand> {
  revision: Revision;
  /** The values of the fields that changed elsewhere. */
  present: Partial<EditableFields<K>>;
}

function readConflict<K extends EditCommand>({ code, params }: Problem): Conflict<K> | null {
  if (code !== "conflict" || params?.present === undefined || params.revision === undefined) return null;
  return {
    revision: params.revision,
    present: JSON.parse(params.present) as Partial<EditableFields<K>>,
  };
}

/** The fields in which both the person and somebody else went away from the base, to different values. */
function conflictingFields<Fields extends object>(
  base: Fields,
  wanted: Fields,
  present: Partial<Fields>,
): ConflictingField[] {
  return (Object.keys(present) as (keyof Fields & string)[])
    .filter((name) => !isSame(present[name], base[name]) && !isSame(present[name], wanted[name]))
    .map((name) => ({ name, mine: wanted[name], theirs: present[name] }));
}

/** Whether two values of a field are the same; what is left out and an empty text are, and the order of an object's names says nothing. */
function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** A value as text: the core orders the names of an object in its own way, a form in another. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, part: unknown) => {
    if (part === "" || part === undefined) return null;
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(
      Object.entries(part)
        .filter(([, held]) => held !== "" && held !== null && held !== undefined)
        .sort(([name], [next]) => (name < next ? -1 : 1)),
    );
  });
}

type EditFormOptions<K extends EditCommand, Values> = EditOptions<K> & {
  command: K;
  record: { id: string; revision: Revision };
  form: UseFormReturnType<Values>;
  /** The form of the record as it is. */
  initial: Values;
  /** What of the record the values of the form are. */
  fields: (values: Values) => EditableFields<K>;
};

export interface EditForm<K extends EditCommand, Values> {
  draft: Draft;
  /** Sends what was changed since the form opened, and discards the draft. */
  send(values: Values, onSaved?: (value: ChangeValue<K> | null) => void): void;
  /** Begins again from the record as it is now. */
  restart(): void;
  isPending: boolean;
  /** Whether anything that was typed is not saved. */
  isChanged: boolean;
  /** The revision that the form was begun from. */
  begunFrom: Revision;
}

/**
 * The form of a record: what is typed is kept through lock, crash and restart together with what it was begun from, and saved as an edit
 * of the fields that differ.
 */
export function useEditForm<K extends EditCommand, Values extends object>({
  command,
  record: { id, revision },
  form,
  initial,
  fields,
  ...options
}: EditFormOptions<K, Values>): EditForm<K, Values> {
  const [base, setBase] = useState({ revision, values: initial });
  const isChanged = !isSame(form.values, base.values);
  const draft = useDraft(`${command}:${id}`, isChanged ? { base, values: form.values } : null, (stored) => {
    // A draft from before drafts had a base is only what was typed.
    if ("base" in stored) {
      setBase(stored.base);
      form.setValues(stored.values);
    } else form.setValues(stored as Values);
  });
  const edit = useEdit(command, { ...options, form } as unknown as EditOptions<K>);
  return {
    draft,
    isPending: edit.isPending,
    isChanged,
    begunFrom: base.revision,
    send: (values, onSaved) =>
      edit.save(id, { revision: base.revision, fields: fields(base.values) }, fields(values), (value) => {
        // The record holds them now; its new revision comes when it is read again.
        setBase({ revision: base.revision, values });
        void draft.discard();
        onSaved?.(value);
      }),
    restart: () => {
      setBase({ revision, values: initial });
      form.setValues(initial);
      void draft.discard();
    },
  };
}
