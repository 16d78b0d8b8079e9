INSERT INTO report (
  id, event_id, title, subtitle, held_on, held_until, place, author, language, body, words, status, published_on, revision,
  created_at, changed_at
) VALUES (
  x'01900000000070008000000000000501', NULL, 'Rencontre des secrétaires', NULL, '2024-03-03', NULL, 'Lyon', 'Odile Marchal',
  'fr', '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Le hall était plein."}]}]}',
  'Le hall était plein.', 'published', '2024-03-10', 3, '2024-03-04T09:00:00Z', '2024-03-10T09:00:00Z');
INSERT INTO photo (
  id, report_id, picture, thumbnail, width, height, taken_on, caption, alt, credit, ownership, consent
) VALUES (
  x'01900000000070008000000000000511', x'01900000000070008000000000000501',
  x'0000000000000000000000000000000000000000000000000000000000000001',
  x'0000000000000000000000000000000000000000000000000000000000000001', 4, 3, '2024-03-03', 'Le hall', 'Un hall plein',
  'Zoé Dubois', NULL, 'granted');
INSERT INTO photo_bytes (photo_id, hash) VALUES (
  x'01900000000070008000000000000511', x'0000000000000000000000000000000000000000000000000000000000000001');
INSERT INTO publication (id, report_id, format, revision, sha256, at) VALUES (
  x'01900000000070008000000000000521', x'01900000000070008000000000000501', 'pdf', 3,
  x'0000000000000000000000000000000000000000000000000000000000000002', '2024-03-10T09:00:00Z');
