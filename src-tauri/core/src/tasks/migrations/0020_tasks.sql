-- The partner to whom or by whom the task was promised.

ALTER TABLE task ADD COLUMN organisation_id BLOB REFERENCES organisation (id);
CREATE INDEX task_by_organisation ON task (organisation_id);
UPDATE task SET organisation_id = (SELECT organisation_id FROM promise WHERE promise.task_id = task.id)
WHERE id IN (SELECT task_id FROM promise WHERE task_id IS NOT NULL);
