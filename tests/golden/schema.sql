CREATE TABLE "action" (
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

CREATE INDEX action_by_campaign ON action (campaign_id, starts_at);

CREATE INDEX action_by_start ON action (starts_at);

CREATE TRIGGER action_search_delete AFTER DELETE ON action BEGIN
  DELETE FROM action_search WHERE rowid = old.rowid;
END;

CREATE TRIGGER action_search_insert AFTER INSERT ON action BEGIN
  INSERT INTO action_search (rowid, words) VALUES (new.rowid, search_words(new.title, new.place));
END;

CREATE TRIGGER action_search_update AFTER UPDATE OF title, place ON action BEGIN
  DELETE FROM action_search WHERE rowid = old.rowid;
  INSERT INTO action_search (rowid, words) VALUES (new.rowid, search_words(new.title, new.place));
END;

CREATE VIRTUAL TABLE action_search USING fts5 (
  words, content = '', contentless_delete = 1, prefix = '1 2 3', detail = 'column', tokenize = 'unicode61'
);

CREATE TABLE "action_volunteer" (
  id        BLOB PRIMARY KEY NOT NULL,
  action_id BLOB NOT NULL REFERENCES action (id),
  person_id BLOB NOT NULL REFERENCES person (id),
  answer    TEXT NOT NULL
) STRICT;

CREATE INDEX action_volunteer_by_action ON action_volunteer (action_id);

CREATE INDEX action_volunteer_by_person ON action_volunteer (person_id);

CREATE VIRTUAL TABLE action_word USING fts5vocab (action_search, 'row');

CREATE TABLE actor (
  id   BLOB PRIMARY KEY NOT NULL,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE "attendance" (
  id         BLOB PRIMARY KEY NOT NULL,
  event_id   BLOB NOT NULL REFERENCES event (id),
  person_id  BLOB REFERENCES person (id),
  guest_name TEXT,
  guest_key  TEXT,
  invited    INTEGER NOT NULL CHECK (invited IN (0, 1)),
  answer     TEXT NOT NULL,
  came       TEXT NOT NULL,
  CHECK (person_id IS NOT NULL OR guest_name IS NOT NULL)
) STRICT;

CREATE INDEX attendance_by_event ON attendance (event_id, person_id);

CREATE INDEX attendance_by_person ON attendance (person_id);

CREATE TABLE blob (
  hash  BLOB PRIMARY KEY NOT NULL,
  mime  TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE "campaign" (
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

CREATE INDEX campaign_by_lead ON campaign (lead_id);

CREATE TRIGGER campaign_search_delete AFTER DELETE ON campaign BEGIN
  DELETE FROM campaign_search WHERE rowid = old.rowid;
END;

CREATE TRIGGER campaign_search_insert AFTER INSERT ON campaign BEGIN
  INSERT INTO campaign_search (rowid, words) VALUES (new.rowid, search_words(new.title, new.summary));
END;

CREATE TRIGGER campaign_search_update AFTER UPDATE OF title, summary ON campaign BEGIN
  DELETE FROM campaign_search WHERE rowid = old.rowid;
  INSERT INTO campaign_search (rowid, words) VALUES (new.rowid, search_words(new.title, new.summary));
END;

CREATE TABLE campaign_member (
  id          BLOB PRIMARY KEY NOT NULL,
  campaign_id BLOB NOT NULL REFERENCES campaign (id),
  person_id   BLOB NOT NULL REFERENCES person (id),
  role        TEXT
) STRICT;

CREATE INDEX campaign_member_by_campaign ON campaign_member (campaign_id);

CREATE INDEX campaign_member_by_person ON campaign_member (person_id);

CREATE VIRTUAL TABLE campaign_search USING fts5 (
  words, content = '', contentless_delete = 1, prefix = '1 2 3', detail = 'column', tokenize = 'unicode61'
);

CREATE VIRTUAL TABLE campaign_word USING fts5vocab (campaign_search, 'row');

CREATE TABLE "consent" (
  id        BLOB PRIMARY KEY NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  purpose   TEXT NOT NULL,
  answer    TEXT NOT NULL,
  given_on  TEXT,
  source    TEXT NOT NULL
) STRICT;

CREATE INDEX consent_by_person ON consent (person_id);

CREATE TABLE contact (
  id              BLOB PRIMARY KEY NOT NULL,
  organisation_id BLOB NOT NULL REFERENCES organisation (id),
  person_id       BLOB REFERENCES person (id),
  name            TEXT,
  name_key        TEXT,
  office          TEXT,
  email           TEXT,
  phone           TEXT,
  since           TEXT,
  until           TEXT,
  note            TEXT,
  CHECK (person_id IS NOT NULL OR name IS NOT NULL)
) STRICT;

CREATE INDEX contact_by_organisation ON contact (organisation_id);

CREATE INDEX contact_by_person ON contact (person_id);

CREATE TRIGGER organisation_search_contact_delete AFTER DELETE ON contact BEGIN
  DELETE FROM organisation_search WHERE rowid = (SELECT rowid FROM organisation WHERE id = old.organisation_id);
  INSERT INTO organisation_search (rowid, name, other)
    SELECT number, name, other FROM organisation_words WHERE organisation_id = old.organisation_id;
END;

CREATE TRIGGER organisation_search_contact_insert AFTER INSERT ON contact BEGIN
  DELETE FROM organisation_search WHERE rowid = (SELECT rowid FROM organisation WHERE id = new.organisation_id);
  INSERT INTO organisation_search (rowid, name, other)
    SELECT number, name, other FROM organisation_words WHERE organisation_id = new.organisation_id;
END;

CREATE TRIGGER organisation_search_contact_update AFTER UPDATE OF person_id, name_key, office ON contact BEGIN
  DELETE FROM organisation_search WHERE rowid = (SELECT rowid FROM organisation WHERE id = new.organisation_id);
  INSERT INTO organisation_search (rowid, name, other)
    SELECT number, name, other FROM organisation_words WHERE organisation_id = new.organisation_id;
END;

CREATE TABLE draft (
  form     TEXT PRIMARY KEY NOT NULL,
  value    TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE "dues_payment" (
  id           BLOB PRIMARY KEY NOT NULL,
  -- NULL once the payer was erased: the money stays in the books.
  person_id    BLOB REFERENCES person (id),
  year         INTEGER NOT NULL,
  amount_cents INTEGER NOT NULL,
  means        TEXT NOT NULL,
  received_on  TEXT,
  note         TEXT,
  reverses     BLOB REFERENCES dues_payment (id),
  recorded_at  TEXT NOT NULL
) STRICT;

CREATE INDEX dues_payment_by_person ON dues_payment (person_id, year);

CREATE INDEX dues_payment_by_reversed ON dues_payment (reverses) WHERE reverses IS NOT NULL;

CREATE INDEX dues_payment_by_year ON dues_payment (year, person_id, amount_cents);

CREATE TABLE "event" (
  id          BLOB PRIMARY KEY NOT NULL,
  kind        TEXT NOT NULL,
  title       TEXT NOT NULL,
  -- Moments in UTC, with the zone in which they are meant. Of a whole-day event, midnight to midnight there.
  starts_at   TEXT NOT NULL,
  ends_at     TEXT NOT NULL,
  zone        TEXT NOT NULL,
  all_day     INTEGER NOT NULL CHECK (all_day IN (0, 1)),
  place       TEXT,
  address     TEXT,
  description TEXT,
  organiser   TEXT,
  state       TEXT NOT NULL,
  archived_at TEXT
, organisation_id BLOB REFERENCES organisation (id)) STRICT;

CREATE INDEX event_by_organisation ON event (organisation_id);

CREATE INDEX event_by_time ON event (starts_at);

CREATE TRIGGER event_search_delete AFTER DELETE ON event BEGIN
  DELETE FROM event_search WHERE rowid = old.rowid;
END;

CREATE TRIGGER event_search_insert AFTER INSERT ON event BEGIN
  INSERT INTO event_search (rowid, title, other) SELECT number, title, other FROM event_words WHERE event_id = new.id;
END;

CREATE TRIGGER event_search_update AFTER UPDATE OF title, place, address, organiser ON event BEGIN
  DELETE FROM event_search WHERE rowid = old.rowid;
  INSERT INTO event_search (rowid, title, other) SELECT number, title, other FROM event_words WHERE event_id = new.id;
END;

CREATE VIRTUAL TABLE event_search USING fts5 (
  title, other, content = '', contentless_delete = 1, prefix = '1 2 3', detail = 'column', tokenize = 'unicode61'
);

CREATE VIRTUAL TABLE event_word USING fts5vocab (event_search, 'row');

CREATE VIEW event_words AS
SELECT event.rowid AS number, event.id AS event_id, fold(event.title) AS title,
  search_words(
    event.place, event.address, event.organiser,
    (SELECT group_concat(session.title || ' ' || coalesce(session.place, ''), ' ') FROM session
     WHERE session.event_id = event.id),
    (SELECT group_concat(coalesce(person.name_key, session_person.name) || ' ' ||
       coalesce(session_person.organisation, ''), ' ')
     FROM session_person LEFT JOIN person ON person.id = session_person.person_id
     WHERE session_person.event_id = event.id)
  ) AS other
FROM event;

CREATE TABLE exchange (
  id              BLOB PRIMARY KEY NOT NULL,
  organisation_id BLOB NOT NULL REFERENCES organisation (id),
  kind            TEXT NOT NULL,
  held_on         TEXT NOT NULL,
  place           TEXT,
  event_id        BLOB REFERENCES event (id),
  summary         TEXT
) STRICT;

CREATE INDEX exchange_by_event ON exchange (event_id);

CREATE INDEX exchange_by_organisation ON exchange (organisation_id, held_on);

CREATE TABLE exchange_person (
  id              BLOB PRIMARY KEY NOT NULL,
  organisation_id BLOB NOT NULL REFERENCES organisation (id),
  exchange_id     BLOB NOT NULL REFERENCES exchange (id),
  person_id       BLOB REFERENCES person (id),
  contact_id      BLOB REFERENCES contact (id),
  position        INTEGER NOT NULL,
  CHECK ((person_id IS NULL) <> (contact_id IS NULL))
) STRICT;

CREATE INDEX exchange_person_by_contact ON exchange_person (contact_id);

CREATE INDEX exchange_person_by_exchange ON exchange_person (exchange_id, position);

CREATE INDEX exchange_person_by_organisation ON exchange_person (organisation_id);

CREATE INDEX exchange_person_by_person ON exchange_person (person_id);

CREATE TABLE goal (
  id          BLOB PRIMARY KEY NOT NULL,
  campaign_id BLOB NOT NULL REFERENCES campaign (id),
  title       TEXT,
  position    INTEGER NOT NULL
) STRICT;

CREATE INDEX goal_by_campaign ON goal (campaign_id);

CREATE TABLE goal_count (
  id          BLOB PRIMARY KEY NOT NULL,
  campaign_id BLOB NOT NULL REFERENCES campaign (id),
  stage_id    BLOB NOT NULL REFERENCES goal_stage (id),
  action_id   BLOB REFERENCES action (id),
  value       INTEGER NOT NULL,
  counted_on  TEXT NOT NULL,
  note        TEXT
) STRICT;

CREATE INDEX goal_count_by_action ON goal_count (action_id);

CREATE INDEX goal_count_by_campaign ON goal_count (campaign_id);

CREATE INDEX goal_count_by_stage ON goal_count (stage_id, counted_on, value);

CREATE TABLE goal_stage (
  id          BLOB PRIMARY KEY NOT NULL,
  campaign_id BLOB NOT NULL REFERENCES campaign (id),
  goal_id     BLOB NOT NULL REFERENCES goal (id),
  label       TEXT,
  unit        TEXT NOT NULL,
  target      INTEGER NOT NULL,
  position    INTEGER NOT NULL
) STRICT;

CREATE INDEX goal_stage_by_campaign ON goal_stage (campaign_id);

CREATE INDEX goal_stage_by_goal ON goal_stage (goal_id);

CREATE TABLE migration (
  number INTEGER PRIMARY KEY,
  name   TEXT NOT NULL,
  -- The number of steps a program must know to open the file, when this step raised it.
  least  INTEGER
) STRICT;

CREATE TABLE "operation" (
  id       BLOB PRIMARY KEY NOT NULL,
  kind     TEXT NOT NULL,
  actor    BLOB NOT NULL,
  device   BLOB NOT NULL,
  -- The reading of the hybrid logical clock: the order of operations, whatever the time of the machine was.
  clock    INTEGER NOT NULL,
  at       TEXT NOT NULL,
  role     TEXT NOT NULL,
  target   BLOB REFERENCES operation (id),
  records  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX operation_by_clock ON operation (clock);

CREATE TABLE "operation_touch" (
  record    BLOB NOT NULL,
  clock     INTEGER NOT NULL,
  operation BLOB NOT NULL,
  changes   TEXT NOT NULL,
  PRIMARY KEY (record, clock, operation)
) STRICT, WITHOUT ROWID;

CREATE INDEX operation_touch_by_operation ON operation_touch (operation);

CREATE TABLE organisation (
  id          BLOB PRIMARY KEY NOT NULL,
  kind        TEXT NOT NULL,
  name        TEXT NOT NULL,
  name_key    TEXT NOT NULL,
  email       TEXT,
  phone       TEXT,
  website     TEXT,
  address     TEXT,
  note        TEXT,
  created_at  TEXT NOT NULL,
  archived_at TEXT
) STRICT;

CREATE INDEX organisation_by_name ON organisation (name_key);

CREATE TRIGGER organisation_search_delete AFTER DELETE ON organisation BEGIN
  DELETE FROM organisation_search WHERE rowid = old.rowid;
END;

CREATE TRIGGER organisation_search_insert AFTER INSERT ON organisation BEGIN
  INSERT INTO organisation_search (rowid, name, other)
    SELECT number, name, other FROM organisation_words WHERE organisation_id = new.id;
END;

CREATE TRIGGER organisation_search_update AFTER UPDATE OF name_key, address, phone, email ON organisation BEGIN
  DELETE FROM organisation_search WHERE rowid = old.rowid;
  INSERT INTO organisation_search (rowid, name, other)
    SELECT number, name, other FROM organisation_words WHERE organisation_id = new.id;
END;

CREATE TABLE organisation_campaign (
  id              BLOB PRIMARY KEY NOT NULL,
  organisation_id BLOB NOT NULL REFERENCES organisation (id),
  campaign_id     BLOB NOT NULL REFERENCES campaign (id),
  role            TEXT,
  since           TEXT NOT NULL
) STRICT;

CREATE INDEX organisation_campaign_by_campaign ON organisation_campaign (campaign_id);

CREATE INDEX organisation_campaign_by_organisation ON organisation_campaign (organisation_id, campaign_id);

CREATE VIRTUAL TABLE organisation_search USING fts5 (
  name, other, content = '', contentless_delete = 1, prefix = '1 2 3', detail = 'column', tokenize = 'unicode61'
);

CREATE VIRTUAL TABLE organisation_word USING fts5vocab (organisation_search, 'row');

CREATE VIEW organisation_words AS
SELECT organisation.rowid AS number, organisation.id AS organisation_id, organisation.name_key AS name,
  search_words(
    organisation.address, organisation.phone, organisation.email,
    (SELECT group_concat(coalesce(person.name_key, contact.name_key) || ' ' || coalesce(contact.office, ''), ' ')
     FROM contact LEFT JOIN person ON person.id = contact.person_id
     WHERE contact.organisation_id = organisation.id)
  ) AS other
FROM organisation;

CREATE TABLE "person" (
  id            BLOB PRIMARY KEY NOT NULL,
  category      TEXT NOT NULL,
  member_number TEXT,
  civility      TEXT,
  family_name   TEXT NOT NULL,
  given_name    TEXT NOT NULL,
  born_on       TEXT,
  street        TEXT,
  postcode      TEXT,
  city          TEXT,
  phone         TEXT,
  mobile        TEXT,
  email         TEXT,
  joined_on     TEXT,
  left_on       TEXT,
  left_reason   TEXT,
  -- Where the record comes from (CNIL deliberations 2012-020 and 2012-021).
  origin        TEXT NOT NULL,
  note          TEXT,
  created_at    TEXT NOT NULL,
  archived_at   TEXT,
  -- The normal form of "family given", for sorting and matching.
  name_key      TEXT NOT NULL
) STRICT;

CREATE INDEX person_by_name ON person (
  name_key, id, archived_at, left_reason, category, fold(city), joined_on, left_on,
  email IS NULL, mobile IS NULL AND phone IS NULL, street IS NULL OR city IS NULL
);

CREATE TRIGGER event_search_renamed AFTER UPDATE OF name_key ON person
WHEN EXISTS (SELECT 1 FROM session_person WHERE person_id = new.id) BEGIN
  DELETE FROM event_search WHERE rowid IN (
    SELECT event.rowid FROM event JOIN session_person ON session_person.event_id = event.id WHERE person_id = new.id);
  INSERT INTO event_search (rowid, title, other) SELECT number, title, other FROM event_words
    WHERE event_id IN (SELECT event_id FROM session_person WHERE person_id = new.id);
END;

CREATE TRIGGER organisation_search_renamed AFTER UPDATE OF name_key ON person
WHEN EXISTS (SELECT 1 FROM contact WHERE person_id = new.id) BEGIN
  DELETE FROM organisation_search WHERE rowid IN (
    SELECT organisation.rowid FROM organisation JOIN contact ON contact.organisation_id = organisation.id
    WHERE person_id = new.id);
  INSERT INTO organisation_search (rowid, name, other) SELECT number, name, other FROM organisation_words
    WHERE organisation_id IN (SELECT organisation_id FROM contact WHERE person_id = new.id);
END;

CREATE TRIGGER person_search_delete AFTER DELETE ON person BEGIN
  DELETE FROM person_search WHERE rowid = old.rowid;
END;

CREATE TRIGGER person_search_insert AFTER INSERT ON person BEGIN
  INSERT INTO person_search (rowid, name, other)
  VALUES (new.rowid, new.name_key, search_words(new.member_number, new.email, new.phone, new.mobile, new.postcode, new.city));
END;

CREATE TRIGGER person_search_update
AFTER UPDATE OF name_key, member_number, email, phone, mobile, postcode, city ON person BEGIN
  DELETE FROM person_search WHERE rowid = old.rowid;
  INSERT INTO person_search (rowid, name, other)
  VALUES (new.rowid, new.name_key, search_words(new.member_number, new.email, new.phone, new.mobile, new.postcode, new.city));
END;

CREATE VIRTUAL TABLE person_search USING fts5 (
  name, other, content = '', contentless_delete = 1, prefix = '1 2 3', detail = 'column', tokenize = 'unicode61'
);

CREATE TABLE person_tag (
  id        BLOB PRIMARY KEY NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  label     TEXT NOT NULL,
  label_key TEXT NOT NULL
) STRICT;

CREATE INDEX person_tag_by_person ON person_tag (person_id);

CREATE VIRTUAL TABLE person_word USING fts5vocab (person_search, 'row');

CREATE TABLE "photo" (
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

CREATE INDEX photo_by_report ON photo (report_id);

CREATE TRIGGER photo_search_delete AFTER DELETE ON photo BEGIN
  DELETE FROM report_search WHERE rowid = (SELECT rowid FROM report WHERE id = old.report_id);
  INSERT INTO report_search (rowid, title, captions, words)
  SELECT number, title, captions, words FROM report_search_source WHERE report_id = old.report_id;
END;

CREATE TRIGGER photo_search_insert AFTER INSERT ON photo BEGIN
  DELETE FROM report_search WHERE rowid = (SELECT rowid FROM report WHERE id = new.report_id);
  INSERT INTO report_search (rowid, title, captions, words)
  SELECT number, title, captions, words FROM report_search_source WHERE report_id = new.report_id;
END;

CREATE TRIGGER photo_search_update AFTER UPDATE OF caption, credit ON photo BEGIN
  DELETE FROM report_search WHERE rowid = (SELECT rowid FROM report WHERE id = new.report_id);
  INSERT INTO report_search (rowid, title, captions, words)
  SELECT number, title, captions, words FROM report_search_source WHERE report_id = new.report_id;
END;

CREATE TABLE photo_bytes (
  photo_id BLOB NOT NULL,
  hash     BLOB NOT NULL,
  PRIMARY KEY (photo_id, hash)
) STRICT, WITHOUT ROWID;

CREATE INDEX photo_bytes_by_hash ON photo_bytes (hash);

CREATE TABLE promise (
  id              BLOB PRIMARY KEY NOT NULL,
  organisation_id BLOB NOT NULL REFERENCES organisation (id),
  exchange_id     BLOB NOT NULL REFERENCES exchange (id),
  text            TEXT NOT NULL,
  by_us           INTEGER NOT NULL CHECK (by_us IN (0, 1)),
  person_id       BLOB REFERENCES person (id),
  contact_id      BLOB REFERENCES contact (id),
  due_on          TEXT,
  task_id         BLOB REFERENCES task (id) ON DELETE SET NULL,
  position        INTEGER NOT NULL
) STRICT;

CREATE INDEX promise_by_contact ON promise (contact_id);

CREATE INDEX promise_by_exchange ON promise (exchange_id, position);

CREATE INDEX promise_by_organisation ON promise (organisation_id);

CREATE INDEX promise_by_person ON promise (person_id);

CREATE INDEX promise_by_task ON promise (task_id);

CREATE TABLE property (
  name  TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE "publication" (
  id        BLOB PRIMARY KEY NOT NULL,
  report_id BLOB NOT NULL REFERENCES report (id),
  format    TEXT NOT NULL,
  text_version  INTEGER NOT NULL,
  sha256    BLOB NOT NULL,
  at        TEXT NOT NULL
) STRICT;

CREATE INDEX publication_by_report ON publication (report_id);

CREATE TABLE "report" (
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
  text_version     INTEGER NOT NULL,
  created_at   TEXT NOT NULL,
  changed_at   TEXT NOT NULL
) STRICT;

CREATE INDEX report_by_day ON report (held_on);

CREATE INDEX report_by_event ON report (event_id);

CREATE TRIGGER report_search_delete AFTER DELETE ON report BEGIN
  DELETE FROM report_search WHERE rowid = old.rowid;
END;

CREATE TRIGGER report_search_insert AFTER INSERT ON report BEGIN
  INSERT INTO report_search (rowid, title, captions, words)
  SELECT number, title, captions, words FROM report_search_source WHERE report_id = new.id;
END;

CREATE TRIGGER report_search_update AFTER UPDATE OF title, subtitle, place, words ON report BEGIN
  DELETE FROM report_search WHERE rowid = old.rowid;
  INSERT INTO report_search (rowid, title, captions, words)
  SELECT number, title, captions, words FROM report_search_source WHERE report_id = new.id;
END;

CREATE VIRTUAL TABLE report_search USING fts5 (
  title, captions, words, content = '', contentless_delete = 1, prefix = '1 2 3', detail = 'column', tokenize = 'unicode61'
);

CREATE VIEW report_search_source AS
SELECT report.rowid AS number, report.id AS report_id,
       search_words(title, subtitle, place) AS title,
       fold(coalesce((SELECT group_concat(concat_ws(' ', caption, credit), ' ') FROM photo WHERE report_id = report.id), '')) AS captions,
       fold(words) AS words
FROM report;

CREATE VIRTUAL TABLE report_word USING fts5vocab (report_search, 'row');

CREATE TABLE section (
  id      BLOB PRIMARY KEY NOT NULL,
  name    TEXT NOT NULL,
  -- The zone whose clocks say what "today" is, by its IANA name.
  zone    TEXT NOT NULL,
  city    TEXT,
  -- Its blog or site, printed under reports.
  site    TEXT,
  -- Whether it is the fictional example.
  example INTEGER NOT NULL
) STRICT;

CREATE TABLE "session" (
  id        BLOB PRIMARY KEY NOT NULL,
  event_id  BLOB NOT NULL REFERENCES event (id),
  kind      TEXT NOT NULL,
  -- Empty for an address that is known by its speakers alone.
  title     TEXT NOT NULL,
  -- In UTC, meant in the zone of the event; NULL while not settled.
  starts_at TEXT,
  ends_at   TEXT,
  place     TEXT,
  note      TEXT,
  -- The order of sessions that begin together, or whose time is not settled.
  position  INTEGER NOT NULL
) STRICT;

CREATE INDEX session_by_event ON session (event_id, starts_at, position);

CREATE TRIGGER event_search_session_delete AFTER DELETE ON session BEGIN
  DELETE FROM event_search WHERE rowid = (SELECT rowid FROM event WHERE id = old.event_id);
  INSERT INTO event_search (rowid, title, other) SELECT number, title, other FROM event_words WHERE event_id = old.event_id;
END;

CREATE TRIGGER event_search_session_insert AFTER INSERT ON session BEGIN
  DELETE FROM event_search WHERE rowid = (SELECT rowid FROM event WHERE id = new.event_id);
  INSERT INTO event_search (rowid, title, other) SELECT number, title, other FROM event_words WHERE event_id = new.event_id;
END;

CREATE TRIGGER event_search_session_update AFTER UPDATE OF title, place ON session BEGIN
  DELETE FROM event_search WHERE rowid = (SELECT rowid FROM event WHERE id = new.event_id);
  INSERT INTO event_search (rowid, title, other) SELECT number, title, other FROM event_words WHERE event_id = new.event_id;
END;

CREATE TABLE "session_note" (
  id         BLOB PRIMARY KEY NOT NULL,
  event_id   BLOB NOT NULL REFERENCES event (id),
  session_id BLOB REFERENCES session (id),
  kind       TEXT NOT NULL,
  text       TEXT NOT NULL,
  speaker    TEXT,
  position   INTEGER NOT NULL
) STRICT;

CREATE INDEX session_note_by_event ON session_note (event_id, session_id, position);

CREATE INDEX session_note_by_session ON session_note (session_id) WHERE session_id IS NOT NULL;

CREATE TABLE "session_person" (
  id           BLOB PRIMARY KEY NOT NULL,
  event_id     BLOB NOT NULL REFERENCES event (id),
  session_id   BLOB NOT NULL REFERENCES session (id),
  role         TEXT NOT NULL,
  person_id    BLOB REFERENCES person (id),
  name         TEXT,
  office       TEXT,
  organisation TEXT,
  -- What they said, or will.
  said         TEXT,
  position     INTEGER NOT NULL, contact_id BLOB REFERENCES contact (id), organisation_id BLOB REFERENCES organisation (id),
  CHECK (person_id IS NOT NULL OR name IS NOT NULL)
) STRICT;

CREATE INDEX session_person_by_contact ON session_person (contact_id);

CREATE INDEX session_person_by_event ON session_person (event_id);

CREATE INDEX session_person_by_organisation ON session_person (organisation_id);

CREATE INDEX session_person_by_person ON session_person (person_id);

CREATE INDEX session_person_by_session ON session_person (session_id, role, position);

CREATE TRIGGER event_search_person_delete AFTER DELETE ON session_person BEGIN
  DELETE FROM event_search WHERE rowid = (SELECT rowid FROM event WHERE id = old.event_id);
  INSERT INTO event_search (rowid, title, other) SELECT number, title, other FROM event_words WHERE event_id = old.event_id;
END;

CREATE TRIGGER event_search_person_insert AFTER INSERT ON session_person BEGIN
  DELETE FROM event_search WHERE rowid = (SELECT rowid FROM event WHERE id = new.event_id);
  INSERT INTO event_search (rowid, title, other) SELECT number, title, other FROM event_words WHERE event_id = new.event_id;
END;

CREATE TRIGGER event_search_person_update AFTER UPDATE OF person_id, name, organisation ON session_person BEGIN
  DELETE FROM event_search WHERE rowid = (SELECT rowid FROM event WHERE id = new.event_id);
  INSERT INTO event_search (rowid, title, other) SELECT number, title, other FROM event_words WHERE event_id = new.event_id;
END;

CREATE TABLE "task" (
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
, organisation_id BLOB REFERENCES organisation (id)) STRICT;

CREATE INDEX task_by_assignee ON task (assignee_id);

CREATE INDEX task_by_campaign ON task (campaign_id, done_at, due_on);

CREATE INDEX task_by_event ON task (event_id);

CREATE INDEX task_by_organisation ON task (organisation_id);

CREATE INDEX task_by_report ON task (report_id);

CREATE INDEX task_open ON task (due_on) WHERE done_at IS NULL;

CREATE TRIGGER task_search_delete AFTER DELETE ON task BEGIN
  DELETE FROM task_search WHERE rowid = old.rowid;
END;

CREATE TRIGGER task_search_insert AFTER INSERT ON task BEGIN
  INSERT INTO task_search (rowid, words) VALUES (new.rowid, search_words(new.title));
END;

CREATE TRIGGER task_search_update AFTER UPDATE OF title ON task BEGIN
  DELETE FROM task_search WHERE rowid = old.rowid;
  INSERT INTO task_search (rowid, words) VALUES (new.rowid, search_words(new.title));
END;

CREATE VIRTUAL TABLE task_search USING fts5 (
  words, content = '', contentless_delete = 1, prefix = '1 2 3', detail = 'column', tokenize = 'unicode61'
);

CREATE VIRTUAL TABLE task_word USING fts5vocab (task_search, 'row');

CREATE TABLE "undo" (
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

CREATE INDEX undo_by_turn ON undo (turn);

CREATE TABLE undo_part (
  operation BLOB NOT NULL,
  part      INTEGER NOT NULL,
  changeset BLOB NOT NULL, shortened INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (operation, part)
) STRICT;

CREATE TABLE vote_day (
  id      BLOB PRIMARY KEY NOT NULL,
  held_on TEXT NOT NULL,
  title   TEXT NOT NULL
) STRICT;

