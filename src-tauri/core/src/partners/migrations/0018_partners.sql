-- Partner organisations: their contacts, what was said with them, what was promised, and the campaigns that they are part of.

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

-- A person of the section's file, or somebody outside by name.
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

CREATE TABLE exchange (
  id              BLOB PRIMARY KEY NOT NULL,
  organisation_id BLOB NOT NULL REFERENCES organisation (id),
  kind            TEXT NOT NULL,
  held_on         TEXT NOT NULL,
  place           TEXT,
  event_id        BLOB REFERENCES event (id),
  summary         TEXT
) STRICT;
CREATE INDEX exchange_by_organisation ON exchange (organisation_id, held_on);
CREATE INDEX exchange_by_event ON exchange (event_id);

-- Who took part, in order: one of ours or one of theirs.
CREATE TABLE exchange_person (
  id              BLOB PRIMARY KEY NOT NULL,
  organisation_id BLOB NOT NULL REFERENCES organisation (id),
  exchange_id     BLOB NOT NULL REFERENCES exchange (id),
  person_id       BLOB REFERENCES person (id),
  contact_id      BLOB REFERENCES contact (id),
  position        INTEGER NOT NULL,
  CHECK ((person_id IS NULL) <> (contact_id IS NULL))
) STRICT;
CREATE INDEX exchange_person_by_exchange ON exchange_person (exchange_id, position);
CREATE INDEX exchange_person_by_organisation ON exchange_person (organisation_id);
CREATE INDEX exchange_person_by_person ON exchange_person (person_id);
CREATE INDEX exchange_person_by_contact ON exchange_person (contact_id);

-- What was promised, in order. Whether it is kept is told by its task; a task that is removed leaves the promise without one.
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
CREATE INDEX promise_by_exchange ON promise (exchange_id, position);
CREATE INDEX promise_by_organisation ON promise (organisation_id);
CREATE INDEX promise_by_person ON promise (person_id);
CREATE INDEX promise_by_contact ON promise (contact_id);
CREATE INDEX promise_by_task ON promise (task_id);

-- What an organisation does in a campaign. Two machines may each note it; that is put right, never refused.
CREATE TABLE organisation_campaign (
  id              BLOB PRIMARY KEY NOT NULL,
  organisation_id BLOB NOT NULL REFERENCES organisation (id),
  campaign_id     BLOB NOT NULL REFERENCES campaign (id),
  role            TEXT,
  since           TEXT NOT NULL
) STRICT;
CREATE INDEX organisation_campaign_by_organisation ON organisation_campaign (organisation_id, campaign_id);
CREATE INDEX organisation_campaign_by_campaign ON organisation_campaign (campaign_id);

-- The index that search reads; its rows have the row numbers of `organisation`.
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

CREATE TRIGGER organisation_search_insert AFTER INSERT ON organisation BEGIN
  INSERT INTO organisation_search (rowid, name, other)
    SELECT number, name, other FROM organisation_words WHERE organisation_id = new.id;
END;
CREATE TRIGGER organisation_search_delete AFTER DELETE ON organisation BEGIN
  DELETE FROM organisation_search WHERE rowid = old.rowid;
END;
CREATE TRIGGER organisation_search_update AFTER UPDATE OF name_key, address, phone, email ON organisation BEGIN
  DELETE FROM organisation_search WHERE rowid = old.rowid;
  INSERT INTO organisation_search (rowid, name, other)
    SELECT number, name, other FROM organisation_words WHERE organisation_id = new.id;
END;
CREATE TRIGGER organisation_search_contact_insert AFTER INSERT ON contact BEGIN
  DELETE FROM organisation_search WHERE rowid = (SELECT rowid FROM organisation WHERE id = new.organisation_id);
  INSERT INTO organisation_search (rowid, name, other)
    SELECT number, name, other FROM organisation_words WHERE organisation_id = new.organisation_id;
END;
CREATE TRIGGER organisation_search_contact_delete AFTER DELETE ON contact BEGIN
  DELETE FROM organisation_search WHERE rowid = (SELECT rowid FROM organisation WHERE id = old.organisation_id);
  INSERT INTO organisation_search (rowid, name, other)
    SELECT number, name, other FROM organisation_words WHERE organisation_id = old.organisation_id;
END;
CREATE TRIGGER organisation_search_contact_update AFTER UPDATE OF person_id, name_key, office ON contact BEGIN
  DELETE FROM organisation_search WHERE rowid = (SELECT rowid FROM organisation WHERE id = new.organisation_id);
  INSERT INTO organisation_search (rowid, name, other)
    SELECT number, name, other FROM organisation_words WHERE organisation_id = new.organisation_id;
END;
CREATE TRIGGER organisation_search_renamed AFTER UPDATE OF name_key ON person
WHEN EXISTS (SELECT 1 FROM contact WHERE person_id = new.id) BEGIN
  DELETE FROM organisation_search WHERE rowid IN (
    SELECT organisation.rowid FROM organisation JOIN contact ON contact.organisation_id = organisation.id
    WHERE person_id = new.id);
  INSERT INTO organisation_search (rowid, name, other) SELECT number, name, other FROM organisation_words
    WHERE organisation_id IN (SELECT organisation_id FROM contact WHERE person_id = new.id);
END;
