-- A section as a file of this step may hold it, in every table of the step.

INSERT INTO setting (name, value) VALUES ('section', '{"name":"Section de Vence","zone":"Europe/Paris","city":"Vence"}');
INSERT INTO actor (id, name) VALUES (x'01900000000070008000000000000001', 'Odile Marchal');

-- At a moment that no horizon has passed, so that the way back is kept.
INSERT INTO operation (id, kind, actor, device, clock, at, version, role, target, records) VALUES (
  x'01900000000070008000000000000002', 'section.change', x'01900000000070008000000000000001',
  x'01900000000070008000000000000003', 1, '2199-03-04T09:00:00Z', 1, 'do', NULL, 1);
INSERT INTO operation_touch (record, operation, changes) VALUES (
  x'01900000000070008000000000000004', x'01900000000070008000000000000002', 'setting update value');
INSERT INTO undo (operation, kind, state, turn) VALUES (x'01900000000070008000000000000002', 'section.change', 'done', 1);
INSERT INTO undo_part (operation, part, changeset) VALUES (x'01900000000070008000000000000002', 0, x'00');

INSERT INTO draft (form, value, saved_at) VALUES ('people.create', '{"family_name":"Dub"}', '2024-06-23T09:00:00Z');
INSERT INTO chore (name) VALUES ('rewrite');
INSERT INTO blob (hash, mime, bytes) VALUES (
  x'0000000000000000000000000000000000000000000000000000000000000001', 'image/jpeg', x'ffd8ffd9');
