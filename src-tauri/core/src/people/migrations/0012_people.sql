-- What people are, and what they agree to, are sets that grow: the program holds them, not the tables.

CREATE TABLE person_new (
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
INSERT INTO person_new (rowid, id, category, member_number, civility, family_name, given_name, born_on, street,
  postcode, city, phone, mobile, email, joined_on, left_on, left_reason, origin, note, created_at, archived_at, name_key)
SELECT rowid, id, category, member_number, civility, family_name, given_name, born_on, street, postcode, city, phone,
  mobile, email, joined_on, left_on, left_reason, origin, note, created_at, archived_at, name_key FROM person;
DROP TABLE person;
ALTER TABLE person_new RENAME TO person;
-- The list is found on this index alone, in whatever order and by whatever filter: records are wide, and encrypted pages dear.
CREATE INDEX person_by_name ON person (
  name_key, id, archived_at, left_reason, category, fold(city), joined_on, left_on,
  email IS NULL, mobile IS NULL AND phone IS NULL, street IS NULL OR city IS NULL
);
CREATE TRIGGER person_search_insert AFTER INSERT ON person BEGIN
  INSERT INTO person_search (rowid, name, other)
  VALUES (new.rowid, new.name_key, search_words(new.member_number, new.email, new.phone, new.mobile, new.postcode, new.city));
END;
CREATE TRIGGER person_search_delete AFTER DELETE ON person BEGIN
  DELETE FROM person_search WHERE rowid = old.rowid;
END;
CREATE TRIGGER person_search_update
AFTER UPDATE OF name_key, member_number, email, phone, mobile, postcode, city ON person BEGIN
  DELETE FROM person_search WHERE rowid = old.rowid;
  INSERT INTO person_search (rowid, name, other)
  VALUES (new.rowid, new.name_key, search_words(new.member_number, new.email, new.phone, new.mobile, new.postcode, new.city));
END;
CREATE TRIGGER event_search_renamed AFTER UPDATE OF name_key ON person
WHEN EXISTS (SELECT 1 FROM session_person WHERE person_id = new.id) BEGIN
  DELETE FROM event_search WHERE rowid IN (
    SELECT event.rowid FROM event JOIN session_person ON session_person.event_id = event.id WHERE person_id = new.id);
  INSERT INTO event_search (rowid, title, other) SELECT number, title, other FROM event_words
    WHERE event_id IN (SELECT event_id FROM session_person WHERE person_id = new.id);
END;

-- What a person agreed to or refused, by channel and purpose; the last answer counts.
CREATE TABLE consent_new (
  id        BLOB PRIMARY KEY NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  purpose   TEXT NOT NULL,
  answer    TEXT NOT NULL,
  given_on  TEXT,
  source    TEXT NOT NULL
) STRICT;
INSERT INTO consent_new (rowid, id, person_id, purpose, answer, given_on, source)
SELECT rowid, id, person_id, purpose, answer, given_on, source FROM consent;
DROP TABLE consent;
ALTER TABLE consent_new RENAME TO consent;
CREATE INDEX consent_by_person ON consent (person_id);
