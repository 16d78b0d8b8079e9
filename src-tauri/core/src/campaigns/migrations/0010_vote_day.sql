-- Days on which a vote is held.

CREATE TABLE vote_day (
  id      BLOB PRIMARY KEY NOT NULL,
  held_on TEXT NOT NULL,
  title   TEXT NOT NULL
) STRICT;
INSERT INTO vote_day (id, held_on, title)
SELECT randomblob(16), day.value ->> 'on', day.value ->> 'title'
FROM setting, json_each(setting.value) AS day WHERE setting.name = 'vote_days';
