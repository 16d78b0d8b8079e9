-- What every section has before it has any domain: the record of its changes.

CREATE TABLE migration (
  number INTEGER PRIMARY KEY,
  name   TEXT NOT NULL,
  -- The number of steps a program must know to open the file, when this step raised it.
  least  INTEGER
) STRICT;

-- Settings of the section, which travel with it. Journalled.
CREATE TABLE setting (
  name  TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;

-- Officers who use Ruche on this section. Journalled.
CREATE TABLE actor (
  id   BLOB PRIMARY KEY NOT NULL,
  name TEXT NOT NULL
) STRICT;

-- The journal: one row an operation, never changed afterwards. It holds no value of any record.
CREATE TABLE operation (
  id       BLOB PRIMARY KEY NOT NULL,
  kind     TEXT NOT NULL,
  actor    BLOB NOT NULL,
  device   BLOB NOT NULL,
  clock    INTEGER NOT NULL,
  at       TEXT NOT NULL,
  version  INTEGER NOT NULL,
  -- 'do', 'undo' or 'redo'; for the last two, of which operation.
  role     TEXT NOT NULL CHECK (role IN ('do', 'undo', 'redo')),
  target   BLOB REFERENCES operation (id),
  records  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Which records an operation touched, and which columns: lines of "table action column,column".
CREATE TABLE operation_touch (
  record    BLOB NOT NULL,
  operation BLOB NOT NULL,
  changes   TEXT NOT NULL,
  PRIMARY KEY (record, operation)
) STRICT, WITHOUT ROWID;
CREATE INDEX operation_touch_by_operation ON operation_touch (operation);

-- What undo needs, with a horizon: the compressed changesets of an operation, in the order they were made.
CREATE TABLE undo (
  operation BLOB PRIMARY KEY NOT NULL,
  kind      TEXT NOT NULL,
  state     TEXT NOT NULL CHECK (state IN ('done', 'undone')),
  -- When the state was last changed, in the order of changes.
  turn      INTEGER NOT NULL
) STRICT;
CREATE INDEX undo_by_turn ON undo (turn);

CREATE TABLE undo_part (
  operation BLOB NOT NULL,
  part      INTEGER NOT NULL,
  changeset BLOB NOT NULL,
  PRIMARY KEY (operation, part)
) STRICT;

-- What was typed and not yet saved. Not journalled: it belongs to this machine and moment.
CREATE TABLE draft (
  form     TEXT PRIMARY KEY NOT NULL,
  value    TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;

-- What is still to be done to the file itself, found when it opens after an interruption. Not journalled.
CREATE TABLE chore (
  name TEXT PRIMARY KEY NOT NULL CHECK (name IN ('rewrite'))
) STRICT;

-- Photos and documents, addressed by what they contain (SHA-256).
CREATE TABLE blob (
  hash  BLOB PRIMARY KEY NOT NULL,
  mime  TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
