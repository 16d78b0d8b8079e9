INSERT INTO task (id, title, note, due_on, assignee_id, campaign_id, event_id, report_id, created_at, done_at) VALUES (
  x'01900000000070008000000000000401', 'Imprimer les pétitions', '200 feuilles', '2024-06-24',
  x'01900000000070008000000000000101', x'01900000000070008000000000000301', NULL, NULL, '2024-06-20T09:00:00Z', NULL);
