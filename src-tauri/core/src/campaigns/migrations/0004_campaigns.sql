-- Campaigns ("chantiers"): their team, their goals with what was counted, and their dated field actions.

CREATE TABLE campaign (
  id          BLOB PRIMARY KEY NOT NULL,
  title       TEXT NOT NULL,
  summary     TEXT,
  state       TEXT NOT NULL CHECK (state IN ('idea', 'preparing', 'running', 'finished')),
  starts_on   TEXT,
  ends_on     TEXT,
  colour      TEXT NOT NULL CHECK (colour IN ('amber', 'rose', 'green', 'blue', 'plum', 'clay', 'teal', 'slate')),
  lead_id     BLOB REFERENCES person (id),
  created_at  TEXT NOT NULL,
  archived_at TEXT
) STRICT;
CREATE INDEX campaign_by_lead ON campaign (lead_id);

-- Who is in the team, and as what.
CREATE TABLE campaign_member (
  id          BLOB PRIMARY KEY NOT NULL,
  campaign_id BLOB NOT NULL REFERENCES campaign (id),
  person_id   BLOB NOT NULL REFERENCES person (id),
  role        TEXT
) STRICT;
CREATE INDEX campaign_member_by_campaign ON campaign_member (campaign_id);
CREATE INDEX campaign_member_by_person ON campaign_member (person_id);

CREATE TABLE goal (
  id          BLOB PRIMARY KEY NOT NULL,
  campaign_id BLOB NOT NULL REFERENCES campaign (id),
  title       TEXT,
  position    INTEGER NOT NULL
) STRICT;
CREATE INDEX goal_by_campaign ON goal (campaign_id);

-- What a goal reaches one after the other: 185 members of parliament, then 4,700,000 citizens. Stages and counts name the
-- campaign so that its history holds theirs.
CREATE TABLE goal_stage (
  id          BLOB PRIMARY KEY NOT NULL,
  campaign_id BLOB NOT NULL REFERENCES campaign (id),
  goal_id     BLOB NOT NULL REFERENCES goal (id),
  label       TEXT,
  unit        TEXT NOT NULL,
  target      INTEGER NOT NULL,
  position    INTEGER NOT NULL
) STRICT;
CREATE INDEX goal_stage_by_goal ON goal_stage (goal_id);
CREATE INDEX goal_stage_by_campaign ON goal_stage (campaign_id);

-- Dated field actions. Moments are UTC, with the zone they were meant in.
CREATE TABLE action (
  id          BLOB PRIMARY KEY NOT NULL,
  campaign_id BLOB NOT NULL REFERENCES campaign (id),
  kind        TEXT NOT NULL CHECK (kind IN (
    'leafleting', 'door_to_door', 'market_stall', 'phone_bank', 'postering', 'petition', 'call_to_officials',
    'public_meeting', 'listening', 'online_action', 'other'
  )),
  title       TEXT NOT NULL,
  starts_at   TEXT NOT NULL,
  ends_at     TEXT,
  zone        TEXT NOT NULL,
  place       TEXT,
  needed      INTEGER NOT NULL,
  state       TEXT NOT NULL CHECK (state IN ('planned', 'done', 'cancelled')),
  note        TEXT
) STRICT;
CREATE INDEX action_by_campaign ON action (campaign_id, starts_at);
CREATE INDEX action_by_start ON action (starts_at);

CREATE TABLE action_volunteer (
  id        BLOB PRIMARY KEY NOT NULL,
  action_id BLOB NOT NULL REFERENCES action (id),
  person_id BLOB NOT NULL REFERENCES person (id),
  answer    TEXT NOT NULL CHECK (answer IN ('asked', 'yes', 'no', 'came'))
) STRICT;
CREATE INDEX action_volunteer_by_action ON action_volunteer (action_id);
CREATE INDEX action_volunteer_by_person ON action_volunteer (person_id);

-- What was counted: entries are added up, and corrected one by one. By hand where no action is named.
CREATE TABLE goal_count (
  id          BLOB PRIMARY KEY NOT NULL,
  campaign_id BLOB NOT NULL REFERENCES campaign (id),
  stage_id    BLOB NOT NULL REFERENCES goal_stage (id),
  action_id   BLOB REFERENCES action (id),
  value       INTEGER NOT NULL,
  counted_on  TEXT NOT NULL,
  note        TEXT
) STRICT;
CREATE INDEX goal_count_by_stage ON goal_count (stage_id, counted_on, value);
CREATE INDEX goal_count_by_action ON goal_count (action_id);
CREATE INDEX goal_count_by_campaign ON goal_count (campaign_id);

-- The indexes that search reads; their rows have the row numbers of `campaign` and of `action`.
CREATE VIRTUAL TABLE campaign_search USING fts5 (
  words, content = '', contentless_delete = 1, prefix = '1 2 3', detail = 'column', tokenize = 'unicode61'
);
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

CREATE VIRTUAL TABLE action_search USING fts5 (
  words, content = '', contentless_delete = 1, prefix = '1 2 3', detail = 'column', tokenize = 'unicode61'
);
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
