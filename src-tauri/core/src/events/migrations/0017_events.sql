-- Kinds and states are sets that grow: the program holds them, not the tables.

CREATE TABLE event_new (
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
) STRICT;
INSERT INTO event_new (rowid, id, kind, title, starts_at, ends_at, zone, all_day, place, address, description,
  organiser, state, archived_at)
SELECT rowid, id, kind, title, starts_at, ends_at, zone, all_day, place, address, description, organiser, state,
  archived_at FROM event;
DROP TABLE event;
ALTER TABLE event_new RENAME TO event;
CREATE INDEX event_by_time ON event (starts_at);
CREATE TRIGGER event_search_insert AFTER INSERT ON event BEGIN
  INSERT INTO event_search (rowid, title, other) SELECT number, title, other FROM event_words WHERE event_id = new.id;
END;
CREATE TRIGGER event_search_delete AFTER DELETE ON event BEGIN
  DELETE FROM event_search WHERE rowid = old.rowid;
END;
CREATE TRIGGER event_search_update AFTER UPDATE OF title, place, address, organiser ON event BEGIN
  DELETE FROM event_search WHERE rowid = old.rowid;
  INSERT INTO event_search (rowid, title, other) SELECT number, title, other FROM event_words WHERE event_id = new.id;
END;

CREATE TABLE session_new (
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
INSERT INTO session_new (rowid, id, event_id, kind, title, starts_at, ends_at, place, note, position)
SELECT rowid, id, event_id, kind, title, starts_at, ends_at, place, note, position FROM session;
DROP TABLE session;
ALTER TABLE session_new RENAME TO session;
CREATE INDEX session_by_event ON session (event_id, starts_at, position);
CREATE TRIGGER event_search_session_insert AFTER INSERT ON session BEGIN
  DELETE FROM event_search WHERE rowid = (SELECT rowid FROM event WHERE id = new.event_id);
  INSERT INTO event_search (rowid, title, other) SELECT number, title, other FROM event_words WHERE event_id = new.event_id;
END;
CREATE TRIGGER event_search_session_delete AFTER DELETE ON session BEGIN
  DELETE FROM event_search WHERE rowid = (SELECT rowid FROM event WHERE id = old.event_id);
  INSERT INTO event_search (rowid, title, other) SELECT number, title, other FROM event_words WHERE event_id = old.event_id;
END;
CREATE TRIGGER event_search_session_update AFTER UPDATE OF title, place ON session BEGIN
  DELETE FROM event_search WHERE rowid = (SELECT rowid FROM event WHERE id = new.event_id);
  INSERT INTO event_search (rowid, title, other) SELECT number, title, other FROM event_words WHERE event_id = new.event_id;
END;

-- Who moderates and who speaks, in order: a person of the section, or somebody from outside by name.
CREATE TABLE session_person_new (
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
  position     INTEGER NOT NULL,
  CHECK (person_id IS NOT NULL OR name IS NOT NULL)
) STRICT;
INSERT INTO session_person_new (rowid, id, event_id, session_id, role, person_id, name, office, organisation, said,
  position)
SELECT rowid, id, event_id, session_id, role, person_id, name, office, organisation, said, position FROM session_person;
DROP TABLE session_person;
ALTER TABLE session_person_new RENAME TO session_person;
CREATE INDEX session_person_by_session ON session_person (session_id, role, position);
CREATE INDEX session_person_by_person ON session_person (person_id);
CREATE INDEX session_person_by_event ON session_person (event_id);
CREATE TRIGGER event_search_person_insert AFTER INSERT ON session_person BEGIN
  DELETE FROM event_search WHERE rowid = (SELECT rowid FROM event WHERE id = new.event_id);
  INSERT INTO event_search (rowid, title, other) SELECT number, title, other FROM event_words WHERE event_id = new.event_id;
END;
CREATE TRIGGER event_search_person_delete AFTER DELETE ON session_person BEGIN
  DELETE FROM event_search WHERE rowid = (SELECT rowid FROM event WHERE id = old.event_id);
  INSERT INTO event_search (rowid, title, other) SELECT number, title, other FROM event_words WHERE event_id = old.event_id;
END;
CREATE TRIGGER event_search_person_update AFTER UPDATE OF person_id, name, organisation ON session_person BEGIN
  DELETE FROM event_search WHERE rowid = (SELECT rowid FROM event WHERE id = new.event_id);
  INSERT INTO event_search (rowid, title, other) SELECT number, title, other FROM event_words WHERE event_id = new.event_id;
END;

-- What was noted: of a session, or of the event as a whole.
CREATE TABLE session_note_new (
  id         BLOB PRIMARY KEY NOT NULL,
  event_id   BLOB NOT NULL REFERENCES event (id),
  session_id BLOB REFERENCES session (id),
  kind       TEXT NOT NULL,
  text       TEXT NOT NULL,
  speaker    TEXT,
  position   INTEGER NOT NULL
) STRICT;
INSERT INTO session_note_new (rowid, id, event_id, session_id, kind, text, speaker, position)
SELECT rowid, id, event_id, session_id, kind, text, speaker, position FROM session_note;
DROP TABLE session_note;
ALTER TABLE session_note_new RENAME TO session_note;
CREATE INDEX session_note_by_event ON session_note (event_id, session_id, position);
CREATE INDEX session_note_by_session ON session_note (session_id) WHERE session_id IS NOT NULL;

-- One line a person or guest: asked, answered, came. Two machines may each add a person; that is put right, never refused.
CREATE TABLE attendance_new (
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
INSERT INTO attendance_new (rowid, id, event_id, person_id, guest_name, guest_key, invited, answer, came)
SELECT rowid, id, event_id, person_id, guest_name, guest_key, invited, answer, came FROM attendance;
DROP TABLE attendance;
ALTER TABLE attendance_new RENAME TO attendance;
CREATE INDEX attendance_by_event ON attendance (event_id, person_id);
CREATE INDEX attendance_by_person ON attendance (person_id);
