-- Events of the section: the agenda, the programme of each, who was asked and who came.

CREATE TABLE event (
  id          BLOB PRIMARY KEY NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN (
                'section_meeting', 'general_assembly', 'public_meeting', 'gathering', 'training', 'action_day', 'other')),
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
  state       TEXT NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
  archived_at TEXT
) STRICT;
CREATE INDEX event_by_time ON event (starts_at);

CREATE TABLE session (
  id        BLOB PRIMARY KEY NOT NULL,
  event_id  BLOB NOT NULL REFERENCES event (id),
  kind      TEXT NOT NULL CHECK (kind IN ('plenary', 'round_table', 'workshop', 'address', 'break')),
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

-- Who moderates and who speaks, in order: a person of the section, or somebody from outside by name.
CREATE TABLE session_person (
  id           BLOB PRIMARY KEY NOT NULL,
  event_id     BLOB NOT NULL REFERENCES event (id),
  session_id   BLOB NOT NULL REFERENCES session (id),
  role         TEXT NOT NULL CHECK (role IN ('moderator', 'speaker')),
  person_id    BLOB REFERENCES person (id),
  name         TEXT,
  office       TEXT,
  organisation TEXT,
  -- What they said, or will.
  said         TEXT,
  position     INTEGER NOT NULL,
  CHECK (person_id IS NOT NULL OR name IS NOT NULL)
) STRICT;
CREATE INDEX session_person_by_session ON session_person (session_id, role, position);
CREATE INDEX session_person_by_person ON session_person (person_id);
CREATE INDEX session_person_by_event ON session_person (event_id);

-- What was noted: of a session, or of the event as a whole.
CREATE TABLE session_note (
  id         BLOB PRIMARY KEY NOT NULL,
  event_id   BLOB NOT NULL REFERENCES event (id),
  session_id BLOB REFERENCES session (id),
  kind       TEXT NOT NULL CHECK (kind IN ('text', 'announcement', 'proposal', 'decision', 'follow_up', 'quote')),
  text       TEXT NOT NULL,
  speaker    TEXT,
  position   INTEGER NOT NULL
) STRICT;
CREATE INDEX session_note_by_event ON session_note (event_id, session_id, position);
CREATE INDEX session_note_by_session ON session_note (session_id) WHERE session_id IS NOT NULL;

-- One line a person or guest: asked, answered, came. Two machines may each add a person; that is put right, never refused.
CREATE TABLE attendance (
  id         BLOB PRIMARY KEY NOT NULL,
  event_id   BLOB NOT NULL REFERENCES event (id),
  person_id  BLOB REFERENCES person (id),
  guest_name TEXT,
  guest_key  TEXT,
  invited    INTEGER NOT NULL CHECK (invited IN (0, 1)),
  answer     TEXT NOT NULL CHECK (answer IN ('none', 'yes', 'no', 'maybe')),
  came       TEXT NOT NULL CHECK (came IN ('unknown', 'yes', 'no')),
  CHECK (person_id IS NOT NULL OR guest_name IS NOT NULL)
) STRICT;
CREATE INDEX attendance_by_event ON attendance (event_id, person_id);
CREATE INDEX attendance_by_person ON attendance (person_id);

-- The index that search reads: the title before all, then places, titles of sessions and names of those who speak. Its rows
-- have the row numbers of `event`; what rewrites those (VACUUM) rebuilds it.
CREATE VIRTUAL TABLE event_search USING fts5 (
  title, other, content = '', contentless_delete = 1, prefix = '1 2 3', detail = 'column', tokenize = 'unicode61'
);
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
CREATE TRIGGER event_search_renamed AFTER UPDATE OF name_key ON person
WHEN EXISTS (SELECT 1 FROM session_person WHERE person_id = new.id) BEGIN
  DELETE FROM event_search WHERE rowid IN (
    SELECT event.rowid FROM event JOIN session_person ON session_person.event_id = event.id WHERE person_id = new.id);
  INSERT INTO event_search (rowid, title, other) SELECT number, title, other FROM event_words
    WHERE event_id IN (SELECT event_id FROM session_person WHERE person_id = new.id);
END;
