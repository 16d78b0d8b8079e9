INSERT INTO event (
  id, kind, title, starts_at, ends_at, zone, all_day, place, address, description, organiser, state, archived_at
) VALUES (
  x'01900000000070008000000000000601', 'gathering', 'Rencontre des secrétaires', '2024-03-03T08:00:00Z',
  '2024-03-03T16:00:00Z', 'Europe/Paris', 0, 'Maison des associations', 'Lyon', NULL, 'La fédération', 'held', NULL);
INSERT INTO session (id, event_id, kind, title, starts_at, ends_at, place, note, position) VALUES (
  x'01900000000070008000000000000611', x'01900000000070008000000000000601', 'plenary', 'Ouverture', '2024-03-03T08:30:00Z',
  '2024-03-03T09:00:00Z', NULL, NULL, 0);
INSERT INTO session_person (
  id, event_id, session_id, role, person_id, name, office, organisation, said, position
) VALUES
  (x'01900000000070008000000000000621', x'01900000000070008000000000000601', x'01900000000070008000000000000611',
   'moderator', x'01900000000070008000000000000101', NULL, NULL, NULL, NULL, 0),
  (x'01900000000070008000000000000622', x'01900000000070008000000000000601', x'01900000000070008000000000000611', 'speaker',
   NULL, 'Jeanne Roche', 'députée', NULL, 'Merci d’être là.', 0);
INSERT INTO session_note (id, event_id, session_id, kind, text, speaker, position) VALUES (
  x'01900000000070008000000000000631', x'01900000000070008000000000000601', NULL, 'decision', 'Se revoir en juin.', NULL, 0);
INSERT INTO attendance (id, event_id, person_id, guest_name, guest_key, invited, answer, came) VALUES (
  x'01900000000070008000000000000641', x'01900000000070008000000000000601', NULL, 'Luc Favre', 'luc favre', 0, 'none', 'yes');
