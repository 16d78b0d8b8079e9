-- Tasks: of a campaign, an event or a report, or of none.

CREATE TABLE task (
  id          BLOB PRIMARY KEY NOT NULL,
  title       TEXT NOT NULL,
  note        TEXT,
  due_on      TEXT,
  assignee_id BLOB REFERENCES person (id),
  campaign_id BLOB REFERENCES campaign (id),
  event_id    BLOB,
  report_id   BLOB,
  created_at  TEXT NOT NULL,
  done_at     TEXT
) STRICT;
CREATE INDEX task_by_campaign ON task (campaign_id, done_at, due_on);
CREATE INDEX task_by_event ON task (event_id);
CREATE INDEX task_by_report ON task (report_id);
CREATE INDEX task_by_assignee ON task (assignee_id);
CREATE INDEX task_open ON task (due_on) WHERE done_at IS NULL;

-- The index that search reads; its rows have the row numbers of `task`.
CREATE VIRTUAL TABLE task_search USING fts5 (
  words, content = '', contentless_delete = 1, prefix = '1 2 3', detail = 'column', tokenize = 'unicode61'
);
CREATE TRIGGER task_search_insert AFTER INSERT ON task BEGIN
  INSERT INTO task_search (rowid, words) VALUES (new.rowid, search_words(new.title));
END;
CREATE TRIGGER task_search_delete AFTER DELETE ON task BEGIN
  DELETE FROM task_search WHERE rowid = old.rowid;
END;
CREATE TRIGGER task_search_update AFTER UPDATE OF title ON task BEGIN
  DELETE FROM task_search WHERE rowid = old.rowid;
  INSERT INTO task_search (rowid, words) VALUES (new.rowid, search_words(new.title));
END;
