-- Reports ("comptes rendus"), their photos, and where they were published.

CREATE TABLE report (
  id           BLOB PRIMARY KEY NOT NULL,
  -- The event that it tells, if the agenda has it.
  event_id     BLOB,
  title        TEXT NOT NULL,
  subtitle     TEXT,
  held_on      TEXT,
  held_until   TEXT,
  place        TEXT,
  author       TEXT,
  language     TEXT NOT NULL CHECK (language IN ('fr', 'en')),
  -- JSON of the editor, within the allow-list of `ruche-document`.
  body         TEXT NOT NULL,
  -- The words of the body, for search and excerpts.
  words        TEXT NOT NULL,
  status       TEXT NOT NULL CHECK (status IN ('draft', 'published')),
  published_on TEXT,
  -- How often the body was written.
  revision     INTEGER NOT NULL,
  created_at   TEXT NOT NULL,
  changed_at   TEXT NOT NULL
) STRICT;
CREATE INDEX report_by_day ON report (held_on);
CREATE INDEX report_by_event ON report (event_id);

CREATE TABLE photo (
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
  consent   TEXT NOT NULL CHECK (consent IN ('not_needed', 'granted', 'pending', 'refused'))
) STRICT;
CREATE INDEX photo_by_report ON photo (report_id);

-- Which bytes a photo needs for as long as it, or a way back to it, is kept. Not journalled: bytes are not undone.
CREATE TABLE photo_bytes (
  photo_id BLOB NOT NULL,
  hash     BLOB NOT NULL,
  PRIMARY KEY (photo_id, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX photo_bytes_by_hash ON photo_bytes (hash);

-- What left the section, when, and by which it can be recognised: rows are only ever added.
CREATE TABLE publication (
  id        BLOB PRIMARY KEY NOT NULL,
  report_id BLOB NOT NULL REFERENCES report (id),
  format    TEXT NOT NULL CHECK (format IN ('html', 'markdown', 'pdf')),
  revision  INTEGER NOT NULL,
  sha256    BLOB NOT NULL,
  at        TEXT NOT NULL
) STRICT;
CREATE INDEX publication_by_report ON publication (report_id);

-- The index that search reads. Its rows have the row numbers of `report`.
CREATE VIRTUAL TABLE report_search USING fts5 (
  title, captions, words, content = '', contentless_delete = 1, prefix = '1 2 3', detail = 'column', tokenize = 'unicode61'
);
CREATE VIEW report_search_source AS
SELECT report.rowid AS number, report.id AS report_id,
       search_words(title, subtitle, place) AS title,
       fold(coalesce((SELECT group_concat(concat_ws(' ', caption, credit), ' ') FROM photo WHERE report_id = report.id), '')) AS captions,
       fold(words) AS words
FROM report;
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
