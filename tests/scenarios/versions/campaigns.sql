INSERT INTO campaign (id, title, summary, state, starts_on, ends_on, colour, lead_id, created_at, archived_at) VALUES (
  x'01900000000070008000000000000301', 'Pétition pour le référendum', 'Aéroports', 'running', '2024-06-01', NULL, 'rose',
  x'01900000000070008000000000000101', '2024-06-01T09:00:00Z', NULL);
INSERT INTO campaign_member (id, campaign_id, person_id, role) VALUES (
  x'01900000000070008000000000000311', x'01900000000070008000000000000301', x'01900000000070008000000000000102', 'tractage');
INSERT INTO goal (id, campaign_id, title, position) VALUES (
  x'01900000000070008000000000000321', x'01900000000070008000000000000301', 'Signatures', 0);
INSERT INTO goal_stage (id, campaign_id, goal_id, label, unit, target, position) VALUES (
  x'01900000000070008000000000000331', x'01900000000070008000000000000301', x'01900000000070008000000000000321', NULL,
  'signatures', 500, 0);
INSERT INTO action (id, campaign_id, kind, title, starts_at, ends_at, zone, place, needed, state, note) VALUES (
  x'01900000000070008000000000000341', x'01900000000070008000000000000301', 'market_stall', 'Marché du mardi',
  '2024-06-25T07:00:00Z', '2024-06-25T10:00:00Z', 'Europe/Paris', 'Place du Grand Jardin', 3, 'done', NULL);
INSERT INTO action_volunteer (id, action_id, person_id, answer) VALUES (
  x'01900000000070008000000000000351', x'01900000000070008000000000000341', x'01900000000070008000000000000101', 'came');
INSERT INTO goal_count (id, campaign_id, stage_id, action_id, value, counted_on, note) VALUES (
  x'01900000000070008000000000000361', x'01900000000070008000000000000301', x'01900000000070008000000000000331',
  x'01900000000070008000000000000341', 42, '2024-06-25', NULL);
