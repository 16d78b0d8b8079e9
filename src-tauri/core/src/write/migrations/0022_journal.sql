-- Operations had a version that nothing read: a step of undo has its own.

ALTER TABLE operation DROP COLUMN version;
