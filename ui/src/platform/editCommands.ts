import type { MessageDescriptor } from "@lingui/core";

import type { CommandName, Revision } from "../bindings";
import type { Format } from "../kit/format";
import type { Request } from "./platform";

/** The commands that edit a record: they name it, the revision that the edit was begun from, and the fields that it changes. */
export type EditCommand = {
  [K in CommandName]: Request<K> extends { id: string; revision: Revision; changes: object } ? K : never;
}[CommandName];

/** The commands that edit a list by themselves, with the name of that list. */
export interface EditedLists {
  "events.edit_notes": "notes";
  "actions.results": "values";
}

/** The commands whose conflicts are asked about. */
export type ConflictCommand = EditCommand | keyof EditedLists;

/** The fields that name another record. */
export type ReferenceField = {
  [K in EditCommand]: Extract<keyof EditableFields<K>, `${string}_id`>;
}[EditCommand];

/** The fields that a command can change. */
export type EditableFields<K extends EditCommand> = Request<K>["changes"];

/** What is said of a part of a value; null where the value itself says it. */
type Said = MessageDescriptor | string | null;

/** What a text is made with, in the language of the window. */
export interface LabelContext {
  say: (message: MessageDescriptor) => string;
  format: Format;
}

/** How a value is said that people never see as it is stored: by a word for each of an enumeration, by a text for each line of a list. */
type Words<Value> = [Value] extends [readonly (infer Item)[]]
  ? [Item] extends [string]
    ? never
    : (item: Item, speaker: LabelContext) => Said
  : [Value] extends [string]
    ? string extends Value
      ? never
      : Readonly<Record<Value, MessageDescriptor | string>>
    : never;

type Text<Value> = [Value] extends [string] ? (string extends Value ? (text: string) => Said : never) : never;

/** How the values of a command's fields are said: those that must be, and texts among which some are not meant to be read. */
export type ValueLabels<K extends EditCommand> = {
  readonly [
    F in keyof EditableFields<K> as [Words<NonNullable<EditableFields<K>[F]>>] extends [never] ? never : F
  ]-?: Words<NonNullable<EditableFields<K>[F]>>;
} & {
  readonly [
    F in keyof EditableFields<K> as [Text<NonNullable<EditableFields<K>[F]>>] extends [never] ? never : F
  ]?: Text<NonNullable<EditableFields<K>[F]>>;
};

/** The same of any command, for who says a value. */
export type AnyValueLabels = Readonly<
  Record<
    string,
    Readonly<Record<string, MessageDescriptor | string>> | ((part: never, speaker: LabelContext) => Said)
  >
>;

/** The valueLabels that an edit must give, where its command has fields that need some. */
export type ValueLabelsOption<K extends EditCommand> =
  Record<never, never> extends ValueLabels<K>
    ? { valueLabels?: ValueLabels<K> }
    : { valueLabels: ValueLabels<K> };
