-- People of the section: members, regular and occasional contacts.

CREATE TABLE person (
  id            BLOB PRIMARY KEY NOT NULL,
  category      TEXT NOT NULL CHECK (category IN ('member', 'regular_contact', 'occasional_contact')),
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
  left_reason   TEXT CHECK (left_reason IN ('resigned', 'transferred', 'lapsed', 'excluded', 'deceased')),
  -- Where the record comes from (CNIL deliberations 2012-020 and 2012-021).
  origin        TEXT NOT NULL,
  note          TEXT,
  created_at    TEXT NOT NULL,
  archived_at   TEXT,
  -- The normal form of "family given", for sorting and matching.
  name_key      TEXT NOT NULL
) STRICT;
-- The list is found on this index alone, in whatever order and by whatever filter: records are wide, and encrypted pages dear.
CREATE INDEX person_by_name ON person (
  name_key, id, archived_at, left_reason, category, fold(city), joined_on, left_on,
  email IS NULL, mobile IS NULL AND phone IS NULL, street IS NULL OR city IS NULL
);

-- Themes and groups, as typed, with their normal form.
CREATE TABLE person_tag (
  id        BLOB PRIMARY KEY NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  label     TEXT NOT NULL,
  label_key TEXT NOT NULL
) STRICT;
CREATE INDEX person_tag_by_person ON person_tag (person_id);

-- What a person agreed to or refused, by channel and purpose; the last answer counts.
CREATE TABLE consent (
  id        BLOB PRIMARY KEY NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  purpose   TEXT NOT NULL CHECK (purpose IN ('newsletter', 'contact', 'email', 'phone', 'post')),
  answer    TEXT NOT NULL CHECK (answer IN ('yes', 'no')),
  given_on  TEXT,
  source    TEXT NOT NULL
) STRICT;
CREATE INDEX consent_by_person ON consent (person_id);

-- The index that search reads. Its rows have the row numbers of `person`; what rewrites those (VACUUM) rebuilds it.
CREATE VIRTUAL TABLE person_search USING fts5 (
  name, other, content = '', contentless_delete = 1, prefix = '1 2 3', detail = 'column', tokenize = 'unicode61'
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
