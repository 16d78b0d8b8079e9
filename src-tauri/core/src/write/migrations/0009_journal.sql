-- The journal in the order of the logical clock, undo with its size and the version of the tables, and properties of the file.

CREATE TABLE operation_new (
  id       BLOB PRIMARY KEY NOT NULL,
  kind     TEXT NOT NULL,
  actor    BLOB NOT NULL,
  device   BLOB NOT NULL,
  -- The reading of the hybrid logical clock: the order of operations, whatever the time of the machine was.
  clock    INTEGER NOT NULL,
  at       TEXT NOT NULL,
  version  INTEGER NOT NULL,
  -- 'do', 'undo' or 'redo'; for the last two, of which operation.
  role     TEXT NOT NULL,
  target   BLOB REFERENCES operation (id),
  records  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO operation_new SELECT id, kind, actor, device, clock, at, version, role, target, records FROM operation;
DROP TABLE operation;
ALTER TABLE operation_new RENAME TO operation;
CREATE INDEX operation_by_clock ON operation (clock);

-- Which records an operation touched, and which columns: lines of "table action column,column". The last operation of a record is its
-- revision.
CREATE TABLE operation_touch_new (
  record    BLOB NOT NULL,
  clock     INTEGER NOT NULL,
  operation BLOB NOT NULL,
  changes   TEXT NOT NULL,
  PRIMARY KEY (record, clock, operation)
) STRICT, WITHOUT ROWID;
INSERT INTO operation_touch_new
SELECT touch.record, operation.clock, touch.operation, touch.changes
FROM operation_touch AS touch JOIN operation ON operation.id = touch.operation
ORDER BY touch.record, operation.clock, touch.operation;
DROP TABLE operation_touch;
ALTER TABLE operation_touch_new RENAME TO operation_touch;
CREATE INDEX operation_touch_by_operation ON operation_touch (operation);

CREATE TABLE undo_new (
  operation BLOB PRIMARY KEY NOT NULL,
  kind      TEXT NOT NULL,
  -- 'done', 'undone', or 'outdated' when the tables have changed since in a way in which it cannot be undone.
  state     TEXT NOT NULL,
  -- When the state was last changed, in the order of changes.
  turn      INTEGER NOT NULL,
  -- The number of the last migration when it was made.
  version   INTEGER NOT NULL,
  -- What its changesets take up.
  bytes     INTEGER NOT NULL
) STRICT;
INSERT INTO undo_new
SELECT operation, kind, state, turn, 8,
       (SELECT coalesce(sum(length(changeset)), 0) FROM undo_part WHERE undo_part.operation = undo.operation)
FROM undo;
DROP TABLE undo;
ALTER TABLE undo_new RENAME TO undo;
CREATE INDEX undo_by_turn ON undo (turn);

-- Whether long texts in the changeset are shortened to what differs.
ALTER TABLE undo_part ADD COLUMN shortened INTEGER NOT NULL DEFAULT 0;

-- Properties of the file itself: what is still to be done to it, and what was true when it was last open. Not journalled.
CREATE TABLE property (
  name  TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;
INSERT INTO property (name, value) SELECT 'vacuum', '' FROM chore;
DROP TABLE chore;
