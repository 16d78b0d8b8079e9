-- The event and the report of a task are there, or it names none.

CREATE TABLE task_new (
  id          BLOB PRIMARY KEY NOT NULL,
  title       TEXT NOT NULL,
  note        TEXT,
  due_on      TEXT,
  assignee_id BLOB REFERENCES person (id),
  campaign_id BLOB REFERENCES campaign (id),
  event_id    BLOB REFERENCES event (id),
  report_id   BLOB REFERENCES report (id),
  created_at  TEXT NOT NULL,
  done_at     TEXT
) STRICT;
INSERT INTO task_new (rowid, id, title, note, due_on, assignee_id, campaign_id, event_id, report_id, created_at, done_at)
SELECT rowid, id, title, note, due_on, assignee_id, campaign_id, (SELECT id FROM event WHERE id = task.event_id),
  (SELECT id FROM report WHERE id = task.report_id), created_at, done_at FROM task;
DROP TABLE task;
ALTER TABLE task_new RENAME TO task;
CREATE INDEX task_by_campaign ON task (campaign_id, done_at, due_on);
CREATE INDEX task_by_event ON task (event_id);
CREATE INDEX task_by_report ON task (report_id);
CREATE INDEX task_by_assignee ON task (assignee_id);
CREATE INDEX task_open ON task (due_on) WHERE done_at IS NULL;
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
