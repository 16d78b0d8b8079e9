-- States, colours and kinds are sets that grow: the program holds them, not the tables.

CREATE TABLE campaign_new (
  id          BLOB PRIMARY KEY NOT NULL,
  title       TEXT NOT NULL,
  summary     TEXT,
  state       TEXT NOT NULL,
  starts_on   TEXT,
  ends_on     TEXT,
  colour      TEXT NOT NULL,
  lead_id     BLOB REFERENCES person (id),
  created_at  TEXT NOT NULL,
  archived_at TEXT
) STRICT;
INSERT INTO campaign_new (rowid, id, title, summary, state, starts_on, ends_on, colour, lead_id, created_at, archived_at)
SELECT rowid, id, title, summary, state, starts_on, ends_on, colour, lead_id, created_at, archived_at FROM campaign;
DROP TABLE campaign;
ALTER TABLE campaign_new RENAME TO campaign;
CREATE INDEX campaign_by_lead ON campaign (lead_id);
CREATE TRIGGER campaign_search_insert AFTER INSERT ON campaign BEGIN
  INSERT INTO campaign_search (rowid, words) VALUES (new.rowid, search_words(new.title, new.summary));
END;
CREATE TRIGGER campaign_search_delete AFTER DELETE ON campaign BEGIN
  DELETE FROM campaign_search WHERE rowid = old.rowid;
END;
CREATE TRIGGER campaign_search_update AFTER UPDATE OF title, summary ON campaign BEGIN
  DELETE FROM campaign_search WHERE rowid = old.rowid;
  INSERT INTO campaign_search (rowid, words) VALUES (new.rowid, search_words(new.title, new.summary));
END;

-- Dated field actions. Moments are UTC, with the zone they were meant in.
CREATE TABLE action_new (
  id          BLOB PRIMARY KEY NOT NULL,
  campaign_id BLOB NOT NULL REFERENCES campaign (id),
  kind        TEXT NOT NULL,
  title       TEXT NOT NULL,
  starts_at   TEXT NOT NULL,
  ends_at     TEXT,
  zone        TEXT NOT NULL,
  place       TEXT,
  needed      INTEGER NOT NULL,
  state       TEXT NOT NULL,
  note        TEXT
) STRICT;
INSERT INTO action_new (rowid, id, campaign_id, kind, title, starts_at, ends_at, zone, place, needed, state, note)
SELECT rowid, id, campaign_id, kind, title, starts_at, ends_at, zone, place, needed, state, note FROM action;
DROP TABLE action;
ALTER TABLE action_new RENAME TO action;
CREATE INDEX action_by_campaign ON action (campaign_id, starts_at);
CREATE INDEX action_by_start ON action (starts_at);
CREATE TRIGGER action_search_insert AFTER INSERT ON action BEGIN
  INSERT INTO action_search (rowid, words) VALUES (new.rowid, search_words(new.title, new.place));
END;
CREATE TRIGGER action_search_delete AFTER DELETE ON action BEGIN
  DELETE FROM action_search WHERE rowid = old.rowid;
END;
CREATE TRIGGER action_search_update AFTER UPDATE OF title, place ON action BEGIN
  DELETE FROM action_search WHERE rowid = old.rowid;
  INSERT INTO action_search (rowid, words) VALUES (new.rowid, search_words(new.title, new.place));
END;

CREATE TABLE action_volunteer_new (
  id        BLOB PRIMARY KEY NOT NULL,
  action_id BLOB NOT NULL REFERENCES action (id),
  person_id BLOB NOT NULL REFERENCES person (id),
  answer    TEXT NOT NULL
) STRICT;
INSERT INTO action_volunteer_new (rowid, id, action_id, person_id, answer)
SELECT rowid, id, action_id, person_id, answer FROM action_volunteer;
DROP TABLE action_volunteer;
ALTER TABLE action_volunteer_new RENAME TO action_volunteer;
CREATE INDEX action_volunteer_by_action ON action_volunteer (action_id);
CREATE INDEX action_volunteer_by_person ON action_volunteer (person_id);
