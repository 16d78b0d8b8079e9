// Generated from the contract by `cargo xtask bindings`. Do not edit.

/** Records to set aside or bring back. */
export interface ArchivePeople {
  /** In their place, all that a query asks for, whatever its window. */
  all_of?: PeopleQuery | null;
  /** Aside, or back. */
  archived: boolean;
  /** But not these. */
  except?: PersonId[];
  /** The records. */
  ids?: PersonId[];
}

/** What a person is to the section: kept apart by the rules on parties' files (CNIL deliberation 2012-020). */
export type Category = "member" | "regular_contact" | "occasional_contact";

/** A new passphrase. */
export interface ChangePassphrase {
  /** The one it has. */
  current: string;
  /** The one it shall have. */
  new: string;
}

/** Why something was not done. A code exists only where a screen says or does something of its own about it. */
export type Code = "bad_request" | "internal" | "locked" | "cancelled" | "not_found" | "required" | "too_long" | "bad_date" | "ends_before_start" | "out_of_range" | "bad_email" | "bad_phone" | "passphrase_too_short" | "wrong_key" | "bad_recovery_code" | "file_missing" | "file_exists" | "file_truncated" | "file_foreign" | "file_damaged" | "file_newer" | "file_in_use" | "read_only" | "disk_full" | "file_unreachable" | "file_not_chosen" | "nothing_to_undo" | "changed_since" | "in_use" | "not_undoable" | "preview_stale" | "table_unreadable" | "mapping_incomplete" | "picture_unreadable" | "consent_missing" | "photo_incomplete" | "document_invalid" | "no_keychain";

/** Sent after a commit, never before: what was touched, so that whoever shows it reads it again. */
export interface Committed {
  /** How many records were touched. */
  count: number;
  /** Its kind. */
  kind: string;
  /** The operation to name for undoing this change. */
  operation: OperationId;
  /** The records touched, when they are few. */
  records: string[];
  /** Done, undone or done again. */
  role: Role;
  /** What to read again, derived from the tables that were touched. */
  topics: string[];
}

/** An answer, with what proves it. */
export interface Consent {
  /** The answer. */
  answer: ConsentAnswer;
  /** When it was given, where known. */
  given_on: string | null;
  /** To what. */
  purpose: ConsentPurpose;
  /** How it is known: a file, a form, a conversation. */
  source: string;
}

/** Yes or no: silence is neither. */
export type ConsentAnswer = "yes" | "no";

/** What may be asked of a person's agreement. */
export type ConsentPurpose = "newsletter" | "contact" | "email" | "phone" | "post";

/** Where a copy goes. */
export interface CopyWorkspace {
  /** A file that does not exist yet. */
  path: string;
}

/** A new section. */
export interface CreateWorkspace {
  /** The name of the officer who uses Ruche here. */
  officer: string;
  /** At least 8 characters. */
  passphrase: string;
  /** Where the file shall be. */
  path: string;
  /** The section's name. */
  section_name: string;
}

/** How a member stands with the dues of the current year. */
export type DuesFilter = "paid" | "due";

/** A person's dues: the state for a year, and the whole ledger. */
export interface DuesStanding {
  /** What was paid for it, in euro cents. */
  paid_cents: number;
  /** All entries, newest first. */
  payments: Payment[];
  /** The state for it. */
  state: DuesState;
  /** The year in question. */
  year: number;
}

/** How a person stands. */
export type DuesState = "paid" | "due" | "not_expected";

/** A record and what it shall hold. */
export interface EditPerson {
  /** What the form shows. */
  draft: PersonDraft;
  /** The record. */
  id: PersonId;
}

/** What an erasure leaves. */
export interface Erasure {
  /** Whether the file was written anew, so that no unused page holds a trace. `false` when the disk was full or the file held by another program: the record is gone, and the next opening writes the file anew. */
  without_trace: boolean;
}

/** Words to find people by. */
export interface FindPeople {
  /** As typed so far. */
  typed: string;
}

/** A file to take off the list. */
export interface ForgetFile {
  /** The file. */
  path: string;
}

/** One line of a history. */
export interface HistoryEntry {
  /** Who did it. */
  actor: string;
  /** When, as clocks in the section's zone showed it. */
  at: string;
  /** What it changed of this record; for the history of the section, of the first records. */
  changes: RecordChange[];
  /** Its kind. */
  kind: string;
  /** The operation. */
  operation: OperationId;
  /** How many records it touched. */
  records: number;
  /** Done, undone or done again. */
  role: Role;
  /** Whether it can still be taken back. */
  undoable: boolean;
  /** Whether it was undone since. */
  undone: boolean;
}

/** What may be missing from a record. */
export type Lacking = "email" | "phone" | "address";

/** The language of the interface. */
export type Language = "fr" | "en";

/** Why a person is no longer a member of this section. */
export type LeftReason = "resigned" | "transferred" | "lapsed" | "excluded" | "deceased";

/** Settings to change. */
export interface MachineChange {
  /** The language. */
  language?: Language | null;
  /** Minutes without use after which the section is locked; 0 for never. */
  lock_minutes?: number | null;
  /** The theme. */
  theme?: Theme | null;
}

/** What the interface is told of this machine. */
export interface MachineSettings {
  /** Whether this system has a keychain that Ruche can use. */
  keychain: boolean;
  /** The chosen language; `null` for the system's. */
  language: Language | null;
  /** Minutes without use after which the section is locked; 0 for never. */
  lock_minutes: number;
  /** Files opened lately, the last one first. */
  recent: RecentFile[];
  /** The chosen theme. */
  theme: Theme;
  /** The program's version. */
  version: string;
}

/** How money came. */
export type Means = "cheque" | "card" | "transfer" | "direct_debit" | "cash" | "other";

/** A command without a request. */
export type Nothing = Record<string, never>;

/** Which person. */
export interface OnePerson {
  /** The record. */
  id: PersonId;
}

/** How a file is opened. */
export interface OpenWorkspace {
  /** With what. */
  key: OpeningKey;
  /** The file. */
  path: string;
}

/** What opens a file. */
export type OpeningKey = {
  secret: string;
  with: "passphrase";
} | {
  secret: string;
  with: "recovery_code";
} | {
  with: "keychain";
};

/** One journalled operation. */
export type OperationId = string;

/** One entry of the ledger. */
export interface Payment {
  /** Euro cents; negative for a reversal. */
  amount_cents: number;
  /** The entry. */
  id: PaymentId;
  /** How it came. */
  means: Means;
  /** A remark. */
  note: string | null;
  /** When it came, where known. */
  received_on: string | null;
  /** Whether another entry reverses this one. */
  reversed: boolean;
  /** The entry that this one reverses. */
  reverses: PaymentId | null;
  /** The year it is for. */
  year: number;
}

/** What a form gives of a payment. */
export interface PaymentDraft {
  /** Euro cents, more than none. */
  amount_cents: number;
  /** How it came. */
  means: Means;
  /** A remark. */
  note?: string | null;
  /** Who paid. */
  person_id: PersonId;
  /** When it came, where known. */
  received_on?: string | null;
  /** For which year. */
  year: number;
}

/** A payment of dues, one entry of the ledger. */
export type PaymentId = string;

/** A window on the list. */
export interface PeoplePage {
  /** Those of the window. */
  rows: PersonRow[];
  /** How many people the query has in all. */
  total: number;
}

/** What of the people is asked for. */
export interface PeopleQuery {
  /** Only these; all when empty. */
  categories?: Category[];
  /** Backwards. */
  descending?: boolean;
  /** How they stand with this year's dues. */
  dues?: DuesFilter | null;
  /** Only those who lack this. */
  lacking?: Lacking | null;
  /** How many rows, at most 500. */
  limit?: number;
  /** The first row of the window, from 0. */
  offset?: number;
  /** Whether they are still here. */
  presence?: Presence;
  /** Words of a name, an e-mail, a telephone number, a town, as typed so far. */
  search?: string;
  /** The order. */
  sort?: PeopleSort;
  /** Only those with this tag. */
  tag?: string | null;
}

/** By what the list is sorted; the name decides among equals. */
export type PeopleSort = "name" | "category" | "city" | "joined";

/** A person. */
export interface Person {
  /** Whether the record is set aside. */
  archived: boolean;
  /** Date of birth. */
  born_on: string | null;
  /** What they are to the section. */
  category: Category;
  /** Town. */
  city: string | null;
  /** Mme, M., ... */
  civility: string | null;
  /** What they agreed to or refused; the last answer by purpose. */
  consents: Consent[];
  /** E-mail. May be shared by a couple. */
  email: string | null;
  /** Family name, as typed. */
  family_name: string;
  /** Given name, as typed. */
  given_name: string;
  /** The record's id. */
  id: PersonId;
  /** Date of joining. */
  joined_on: string | null;
  /** Date of leaving. */
  left_on: string | null;
  /** Why they left; set means that they have left. */
  left_reason: LeftReason | null;
  /** The party's number for them, as given. */
  member_number: string | null;
  /** Mobile. */
  mobile: string | null;
  /** Remarks. */
  note: string | null;
  /** Where the record comes from. */
  origin: string;
  /** Landline. */
  phone: string | null;
  /** Postcode, as text. */
  postcode: string | null;
  /** Street and whatever stands above it, with its line breaks. */
  street: string | null;
  /** Themes and groups. */
  tags: string[];
}

/** What a form gives of a person. */
export interface PersonDraft {
  /** Date of birth. */
  born_on?: string | null;
  /** What they are to the section. */
  category?: Category;
  /** Town. */
  city?: string | null;
  /** Mme, M., ... */
  civility?: string | null;
  /** Answers to keep; a purpose that is not named keeps its answer. */
  consents?: Consent[];
  /** E-mail. */
  email?: string | null;
  /** Family name. */
  family_name?: string;
  /** Given name. */
  given_name?: string;
  /** Date of joining. */
  joined_on?: string | null;
  /** Date of leaving. */
  left_on?: string | null;
  /** Why they left. */
  left_reason?: LeftReason | null;
  /** The party's number for them. */
  member_number?: string | null;
  /** Mobile. */
  mobile?: string | null;
  /** Remarks. */
  note?: string | null;
  /** Where the record comes from; when empty, what it was. */
  origin?: string | null;
  /** Landline. */
  phone?: string | null;
  /** Postcode. */
  postcode?: string | null;
  /** Street and whatever stands above it. */
  street?: string | null;
  /** Themes and groups. */
  tags?: string[];
}

/** A person found. */
export interface PersonHit {
  /** What they are to the section. */
  category: Category;
  /** Town, to tell people of one name apart. */
  city: string | null;
  /** The record. */
  id: PersonId;
  /** "Given Family". */
  name: string;
}

/** A person of the section: member or contact. */
export type PersonId = string;

/** A person in a list. */
export interface PersonRow {
  /** Whether the record is set aside. */
  archived: boolean;
  /** What they are to the section. */
  category: Category;
  /** Town. */
  city: string | null;
  /** How they stand with the dues of the current year. */
  dues: DuesState;
  /** The last year for which dues were paid. */
  dues_year: number | null;
  /** E-mail. */
  email: string | null;
  /** Family name. */
  family_name: string;
  /** Given name. */
  given_name: string;
  /** The record's id. */
  id: PersonId;
  /** Date of joining. */
  joined_on: string | null;
  /** Whether they have left. */
  left_reason: LeftReason | null;
  /** The number to call: the mobile, else the landline. */
  phone: string | null;
}

/** Whether somebody is still here. */
export type Presence = "present" | "left" | "archived" | "all";

/** A refusal, as it crosses the contract: the words are the interface's. */
export interface Problem {
  /** What happened. */
  code: Code;
  /** The field of the request that it is about, if one is. */
  field?: string | null;
  /** What the sentence needs: counts, limits, names of fields. */
  params?: Record<string, string>;
}

/** Whether the keychain keeps the key. */
export interface QuickUnlock {
  /** Keep it, or take it out. */
  enabled: boolean;
}

/** Which form. */
export interface ReadDraft {
  /** The form, and the record it is for. */
  form: string;
}

/** A file opened lately. */
export interface RecentFile {
  /** Its name without folder and ending. */
  name: string;
  /** Where it is. */
  path: string;
  /** Whether it is still there. */
  present: boolean;
  /** Whether its key is in the keychain. */
  quick_unlock: boolean;
}

/** What an operation changed of a record. */
export interface RecordChange {
  /** What happened to the row. */
  action: RowAction;
  /** The columns that changed, for an update. */
  columns: string[];
  /** The record. */
  record: string | null;
  /** The table. */
  table: string;
}

/** Whose history. */
export interface RecordHistory {
  /** The id of the record. */
  record: string;
}

/** A payment to reverse. */
export interface ReversePayment {
  /** The entry. */
  payment: PaymentId;
}

/** What an operation was in the course of things. */
export type Role = "do" | "undo" | "redo";

/** What happened to a row. */
export type RowAction = "insert" | "update" | "delete";

/** What was typed. */
export interface SaveDraft {
  /** The form, and the record it is for. */
  form: string;
  /** What it holds, as the form wrote it. */
  value?: string | null;
}

/** The section's particulars. */
export interface Section {
  /** Where it meets and writes from. */
  city: string | null;
  /** Whether it is the fictional example. */
  example: boolean;
  /** Its name. */
  name: string;
  /** Its blog or site, printed under reports. */
  site: string | null;
  /** The zone in which its moments are meant. */
  zone: string;
}

/** Which part of the section's history. */
export interface SectionHistory {
  /** Only what is older than this operation. */
  before?: OperationId | null;
  /** How many entries, at most 200. */
  limit?: number;
}

/** Whether a section is open, and which. */
export interface Status {
  /** Whether it is the example. */
  example: boolean;
  /** The open file. */
  path: string | null;
  /** The section's name. */
  section_name: string | null;
}

/** One step of undo. */
export interface Step {
  /** Its kind. */
  kind: string;
  /** Its operation. */
  operation: OperationId;
}

/** A theme or group, and how many records carry it. */
export interface Tag {
  /** As it was typed. */
  label: string;
  /** How many people carry it. */
  people: number;
}

/** Light or dark. */
export type Theme = "system" | "light" | "dark";

/** What would be undone and done again next. */
export interface UndoState {
  /** The operation that redo would do again. */
  redo: Step | null;
  /** The operation that undo would take back. */
  undo: Step | null;
}

/** An operation, or none for the last one. */
export interface WhichOperation {
  /** The operation. */
  operation?: OperationId | null;
}

/** Every command: what it takes and what it gives. */
export interface Commands {
  /** The settings of this machine and the files opened lately. */
  "machine.read": { request: Nothing; response: MachineSettings };
  /** Changes settings of this machine; what is left out stays. */
  "machine.change": { request: MachineChange; response: MachineSettings };
  /** Takes a file off the list of those opened lately, and its key out of the keychain. The file stays. */
  "machine.forget": { request: ForgetFile; response: Nothing };
  /** Whether a section is open, and which. */
  "workspace.status": { request: Nothing; response: Status };
  /** Makes a new encrypted file for a section and opens it. */
  "workspace.create": { request: CreateWorkspace; response: Status };
  /** Opens a section's file with its passphrase, its recovery code, or the key in the keychain. */
  "workspace.open": { request: OpenWorkspace; response: Status };
  /** Closes the section: nothing of it stays readable. */
  "workspace.lock": { request: Nothing; response: Status };
  /** Gives the file a new passphrase. Earlier recovery sheets no longer open it. */
  "workspace.change_passphrase": { request: ChangePassphrase; response: Status };
  /** Keeps the file's key in the system's keychain, or takes it out. */
  "workspace.quick_unlock": { request: QuickUnlock; response: Nothing };
  /** Copies the open section to another file, under the same passphrase. */
  "workspace.copy": { request: CopyWorkspace; response: Nothing };
  /** The section's own particulars. */
  "section.read": { request: Nothing; response: Section };
  /** Changes the section's particulars. */
  "section.change": { request: Section; response: {
    /** The operation, for "Undo". */
    operation: OperationId | null;
    /** What the use case gives. */
    value: Section;
  } };
  /** What undo and redo would do next. */
  "journal.state": { request: Nothing; response: UndoState };
  /** Takes back an operation, or the last one. */
  "journal.undo": { request: WhichOperation; response: Committed };
  /** Does again an operation that was undone, or the last of them. */
  "journal.redo": { request: WhichOperation; response: Committed };
  /** What happened to a record, newest first. */
  "journal.record": { request: RecordHistory; response: HistoryEntry[] };
  /** What happened in the section, newest first. */
  "journal.section": { request: SectionHistory; response: HistoryEntry[] };
  /** Keeps what was typed in a form; `null` forgets it. */
  "drafts.save": { request: SaveDraft; response: Nothing };
  /** What was typed in a form and not saved. */
  "drafts.read": { request: ReadDraft; response: string | null };
  /** The people that a query asks for, through a window. */
  "people.list": { request: PeopleQuery; response: PeoplePage };
  /** The first people whose record holds words beginning like those typed. */
  "people.find": { request: FindPeople; response: PersonHit[] };
  /** One person's record. */
  "people.get": { request: OnePerson; response: Person };
  /** The tags in use, the commonest first. */
  "people.tags": { request: Nothing; response: Tag[] };
  /** Adds a person. */
  "people.create": { request: PersonDraft; response: {
    /** The operation, for "Undo". */
    operation: OperationId | null;
    /** What the use case gives. */
    value: PersonId;
  } };
  /** Replaces what a form shows of a person. */
  "people.edit": { request: EditPerson; response: {
    /** The operation, for "Undo". */
    operation: OperationId | null;
    /** What the use case gives. */
    value: PersonId;
  } };
  /** Sets records aside or brings them back. */
  "people.archive": { request: ArchivePeople; response: {
    /** The operation, for "Undo". */
    operation: OperationId | null;
    /** What the use case gives. */
    value: number;
  } };
  /** Erases a person everywhere, for good: there is no way back. */
  "people.erase": { request: OnePerson; response: Erasure };
  /** How a person stands with this year's dues, and all they paid. */
  "dues.standing": { request: OnePerson; response: DuesStanding };
  /** Records a payment. */
  "dues.record": { request: PaymentDraft; response: {
    /** The operation, for "Undo". */
    operation: OperationId | null;
    /** What the use case gives. */
    value: PaymentId;
  } };
  /** Reverses a payment by an entry of the opposite amount. */
  "dues.reverse": { request: ReversePayment; response: {
    /** The operation, for "Undo". */
    operation: OperationId | null;
    /** What the use case gives. */
    value: PaymentId;
  } };
}

export type CommandName = keyof Commands;
export type ProblemCode = Code;

/** What each query depends on; `*` is everything. Commands that are no queries depend on nothing. */
export const commandTopics: Record<CommandName, readonly string[]> = {
  "machine.read": [],
  "machine.change": [],
  "machine.forget": [],
  "workspace.status": [],
  "workspace.create": [],
  "workspace.open": [],
  "workspace.lock": [],
  "workspace.change_passphrase": [],
  "workspace.quick_unlock": [],
  "workspace.copy": [],
  "section.read": ["section"],
  "section.change": [],
  "journal.state": ["*"],
  "journal.undo": [],
  "journal.redo": [],
  "journal.record": ["*"],
  "journal.section": ["*"],
  "drafts.save": [],
  "drafts.read": [],
  "people.list": ["people","dues"],
  "people.find": ["people"],
  "people.get": ["people"],
  "people.tags": ["people"],
  "people.create": [],
  "people.edit": [],
  "people.archive": [],
  "people.erase": [],
  "dues.standing": ["dues","people"],
  "dues.record": [],
  "dues.reverse": [],
};
