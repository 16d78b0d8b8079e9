-- States, languages and formats are sets that grow: the program holds them, not the tables. The event of a report is there, or it
-- names none.

CREATE TABLE report_new (
  id           BLOB PRIMARY KEY NOT NULL,
  -- The event that it tells, if the agenda has it.
  event_id     BLOB REFERENCES event (id),
  title        TEXT NOT NULL,
  subtitle     TEXT,
  held_on      TEXT,
  held_until   TEXT,
  place        TEXT,
  author       TEXT,
  language     TEXT NOT NULL,
  -- JSON of the editor, within the allow-list of `ruche-document`.
  body         TEXT NOT NULL,
  -- The words of the body, for search and excerpts.
  words        TEXT NOT NULL,
  status       TEXT NOT NULL,
  published_on TEXT,
  -- How often the body was written.
  revision     INTEGER NOT NULL,
  created_at   TEXT NOT NULL,
  changed_at   TEXT NOT NULL
) STRICT;
INSERT INTO report_new (rowid, id, event_id, title, subtitle, held_on, held_until, place, author, language, body,
  words, status, published_on, revision, created_at, changed_at)
SELECT rowid, id, (SELECT id FROM event WHERE id = report.event_id), title, subtitle, held_on, held_until, place,
  author, language, body, words, status, published_on, revision, created_at, changed_at FROM report;
DROP TABLE report;
ALTER TABLE report_new RENAME TO report;
CREATE INDEX report_by_day ON report (held_on);
CREATE INDEX report_by_event ON report (event_id);
CREATE TRIGGER report_search_insert AFTER INSERT ON report BEGIN
  INSERT INTO report_search (rowid, title, captions, words)
  SELECT number, title, captions, words FROM report_search_source WHERE report_id = new.id;
END;
CREATE TRIGGER report_search_delete AFTER DELETE ON report BEGIN
  DELETE FROM report_search WHERE rowid = old.rowid;
END;
CREATE TRIGGER report_search_update AFTER UPDATE OF title, subtitle, place, words ON report BEGIN
  DELETE FROM report_search WHERE rowid = old.rowid;
  INSERT INTO report_search (rowid, title, captions, words)
  SELECT number, title, captions, words FROM report_search_source WHERE report_id = new.id;
END;

CREATE TABLE photo_new (
  id        BLOB PRIMARY KEY NOT NULL,
  report_id BLOB NOT NULL REFERENCES report (id),
  -- The picture as kept, and a small one for lists: both in `blob`.
  picture   BLOB NOT NULL,
  thumbnail BLOB NOT NULL,
  width     INTEGER NOT NULL,
  height    INTEGER NOT NULL,
  -- By the clock of the camera.
  taken_on  TEXT,
  caption   TEXT,
  alt       TEXT,
  credit    TEXT,
  ownership TEXT,
  consent   TEXT NOT NULL
) STRICT;
INSERT INTO photo_new (rowid, id, report_id, picture, thumbnail, width, height, taken_on, caption, alt, credit,
  ownership, consent)
SELECT rowid, id, report_id, picture, thumbnail, width, height, taken_on, caption, alt, credit, ownership, consent FROM photo;
DROP TABLE photo;
ALTER TABLE photo_new RENAME TO photo;
CREATE INDEX photo_by_report ON photo (report_id);
CREATE TRIGGER photo_search_insert AFTER INSERT ON photo BEGIN
  DELETE FROM report_search WHERE rowid = (SELECT rowid FROM report WHERE id = new.report_id);
  INSERT INTO report_search (rowid, title, captions, words)
  SELECT number, title, captions, words FROM report_search_source WHERE report_id = new.report_id;
END;
CREATE TRIGGER photo_search_delete AFTER DELETE ON photo BEGIN
  DELETE FROM report_search WHERE rowid = (SELECT rowid FROM report WHERE id = old.report_id);
  INSERT INTO report_search (rowid, title, captions, words)
  SELECT number, title, captions, words FROM report_search_source WHERE report_id = old.report_id;
END;
CREATE TRIGGER photo_search_update AFTER UPDATE OF caption, credit ON photo BEGIN
  DELETE FROM report_search WHERE rowid = (SELECT rowid FROM report WHERE id = new.report_id);
  INSERT INTO report_search (rowid, title, captions, words)
  SELECT number, title, captions, words FROM report_search_source WHERE report_id = new.report_id;
END;

-- What left the section, when, and by which it can be recognised: rows are only ever added.
CREATE TABLE publication_new (
  id        BLOB PRIMARY KEY NOT NULL,
  report_id BLOB NOT NULL REFERENCES report (id),
  format    TEXT NOT NULL,
  revision  INTEGER NOT NULL,
  sha256    BLOB NOT NULL,
  at        TEXT NOT NULL
) STRICT;
INSERT INTO publication_new (rowid, id, report_id, format, revision, sha256, at)
SELECT rowid, id, report_id, format, revision, sha256, at FROM publication;
DROP TABLE publication;
ALTER TABLE publication_new RENAME TO publication;
CREATE INDEX publication_by_report ON publication (report_id);
