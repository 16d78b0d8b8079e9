/** What the core of the program answers to. */

/** What a change answers: its value, and the operation that Undo takes back (null when nothing changed). */
export interface Changed<T> {
  value: T;
  operation: string | null;
}

/** Sent after a commit: what was touched, so that whoever shows it reads it again. */
export interface Committed {
  operation: string;
  kind: string;
  role: "do" | "undo" | "redo";
  topics: string[];
  records: string[];
  count: number;
}

export interface UndoStep {
  operation: string;
  kind: string;
}

export interface Commands {
  "workspace.state": {
    request: Record<string, never>;
    response: { state: "closed" | "locked" | "open"; name: string | null };
  };
  "workspace.lock": { request: Record<string, never>; response: null };
  "history.state": {
    request: Record<string, never>;
    response: { undo: UndoStep | null; redo: UndoStep | null };
  };
  "history.undo": { request: { operation: string }; response: Changed<null> };
  "history.redo": { request: { operation: string }; response: Changed<null> };
  "drafts.read": { request: { key: string }; response: { value: string | null } };
  "drafts.save": { request: { key: string; value: string }; response: null };
  "drafts.discard": { request: { key: string }; response: null };
}

export type CommandName = keyof Commands;

/** The topics that a question depends on; a change has none. */
export const commandTopics: Record<CommandName, readonly string[]> = {
  "workspace.state": ["workspace"],
  "workspace.lock": [],
  "history.state": ["history"],
  "history.undo": [],
  "history.redo": [],
  "drafts.read": [],
  "drafts.save": [],
  "drafts.discard": [],
};

export type ProblemCode =
  | "bad_request"
  | "internal"
  | "locked"
  | "cancelled"
  | "not_found"
  | "required"
  | "too_long"
  | "bad_date"
  | "ends_before_start"
  | "out_of_range"
  | "bad_email"
  | "bad_phone"
  | "passphrase_too_short"
  | "wrong_key"
  | "bad_recovery_code"
  | "file_missing"
  | "file_exists"
  | "file_truncated"
  | "file_foreign"
  | "file_damaged"
  | "file_newer"
  | "file_in_use"
  | "read_only"
  | "disk_full"
  | "file_unreachable"
  | "file_not_chosen"
  | "nothing_to_undo"
  | "changed_since"
  | "in_use"
  | "not_undoable"
  | "preview_stale"
  | "table_unreadable"
  | "mapping_incomplete"
  | "picture_unreadable"
  | "consent_missing"
  | "photo_incomplete"
  | "document_invalid"
  | "no_keychain";
