-- Partner organisations that hold events, and their contacts who speak there. What is published stays in words.

ALTER TABLE event ADD COLUMN organisation_id BLOB REFERENCES organisation (id);
CREATE INDEX event_by_organisation ON event (organisation_id);

ALTER TABLE session_person ADD COLUMN contact_id BLOB REFERENCES contact (id);
ALTER TABLE session_person ADD COLUMN organisation_id BLOB REFERENCES organisation (id);
CREATE INDEX session_person_by_contact ON session_person (contact_id);
CREATE INDEX session_person_by_organisation ON session_person (organisation_id);
