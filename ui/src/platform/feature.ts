import type { MessageDescriptor } from "@lingui/core";
import type { Icon } from "@tabler/icons-react";
import type { QueryClient, UseQueryResult } from "@tanstack/react-query";
import type { LinkProps } from "@tanstack/react-router";
import type { ComponentType, LazyExoticComponent, ReactElement } from "react";

import type { HistoryEntry, OperationKind, Week } from "../bindings";
import type {
  ConflictCommand,
  EditableFields,
  EditCommand,
  EditedLists,
  ReferenceField,
} from "./editCommands";
import type { PalettePart } from "./palette";
import type { Problem } from "./problem";

/** The part of a kind or a command that names its domain: `people` of `people.edit`. */
type DomainPart<Name extends string> = Name extends `${infer Domain}.${string}` ? Domain : never;

/** The names of the domains whose operations the history tells. */
export type DomainName = DomainPart<OperationKind>;

type Of<Domain extends DomainName, Name extends string> = Name extends `${Domain}.${string}` ? Name : never;

export type Labels<Field extends PropertyKey> = Readonly<Record<Field, MessageDescriptor>>;

/** The labels of all fields that a command edits. */
type EditLabels<K extends ConflictCommand> = K extends EditCommand
  ? Labels<keyof EditableFields<K>>
  : K extends keyof EditedLists
    ? Labels<EditedLists[K]>
    : never;

interface DomainParts {
  icon: Icon;
  /** Its tables, each with the labels of its fields; fields that are never shown have none. What changes in other tables is a consequence. */
  tables: Readonly<Record<string, Labels<string>>>;
  /** Its tables whose rows are shown together, as one field of the record to which they belong. */
  lists?: Labels<string>;
  /** The tables whose rows have a page of their own; the other rows belong to one of these. */
  records: readonly string[];
  /** The page of a record of one of `tables`; absent where there is none. */
  link?: (record: string) => LinkProps;
}

/** What the window knows of a domain: a kind of operation or an edited field without words does not compile. */
export type Domain<Name extends DomainName> = DomainParts & {
  /** What each kind of its operations did, as the undo message and the history say it. */
  operations: Labels<Of<Name, OperationKind>>;
} & ([Of<Name, ConflictCommand>] extends [never]
    ? unknown
    : {
        /** The labels of the fields of each record that is edited. */
        edits: { readonly [K in Of<Name, ConflictCommand>]: EditLabels<K> };
      });

/** A domain whose name is not known. */
export type AnyDomain = DomainParts & {
  operations: Readonly<Partial<Labels<string>>>;
  edits?: Readonly<Partial<Record<string, Partial<Labels<string>>>>>;
};

/** A page of the navigation. */
export interface NavigationPage {
  path: "/" | NonNullable<LinkProps["to"]>;
  label: MessageDescriptor;
  icon: Icon;
  /** After `g`, the letter that leads here. */
  letter: string;
  /** At the bottom of the navigation, apart from those that are used every day. */
  atBottom?: boolean;
}

/** The query of the week, which all parts of the home page share. */
export type WeekQuery = UseQueryResult<Week, Problem>;

/** What a feature gives to the home page. */
export interface HomeParts {
  /** A part of the page; its place among the others, from what presses to what is good to know. */
  part?: {
    Part: ComponentType<{ week: WeekQuery }>;
    order: number;
    /** Whether it shows nothing else than the week, and has nothing to show when that cannot be read. */
    needsWeek: boolean;
  };
  /** Rows of the list of what is to do. */
  dueRows?: (week: Week) => ReactElement[];
  /** Fetches what the part shows beyond the week, so that it is rendered complete. */
  prefetch?: (client: QueryClient) => Promise<unknown>;
}

/** A line of the section's history, with the names that its records bear. */
export interface HistoryActionProps {
  entry: HistoryEntry;
  names: ReadonlyMap<string, string>;
}

export type HistoryAction = ComponentType<HistoryActionProps>;

interface FeatureParts {
  page?: NavigationPage;
  home?: HomeParts;
  /** Loads what the palette (Ctrl+K) finds in it and can begin. */
  palette?: () => Promise<PalettePart>;
  /**
   * What can be done from a line of the history beside taking it back, by the kind of the operation; while it can be taken back.
   * Loaded apart, as only the history shows it.
   */
  historyActions?: Readonly<Partial<Record<OperationKind, LazyExoticComponent<HistoryAction>>>>;
}

/** The name of a record that a field names by its id. */
type ReferenceName = ComponentType<{ id: string }>;

/**
 * A feature of the window: what it gives to the parts that all features share. `Names` are the domains whose words it has, `References`
 * the fields that name one of its records.
 */
export type Feature<
  Names extends DomainName = never,
  References extends ReferenceField = never,
> = FeatureParts &
  ([Names] extends [never] ? unknown : { domains: { readonly [Name in Names]: Domain<Name> } }) &
  ([References] extends [never] ? unknown : { references: Readonly<Record<References, ReferenceName>> });

/** A feature whose domains are not known. */
export type AnyFeature = FeatureParts & {
  domains?: Readonly<Record<string, AnyDomain>>;
  references?: Readonly<Record<string, ReferenceName>>;
};
