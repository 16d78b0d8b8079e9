-- The words that each search index holds, for mending what was mistyped. They are views on the indexes and keep nothing themselves.

CREATE VIRTUAL TABLE person_word USING fts5vocab (person_search, 'row');
CREATE VIRTUAL TABLE campaign_word USING fts5vocab (campaign_search, 'row');
CREATE VIRTUAL TABLE action_word USING fts5vocab (action_search, 'row');
CREATE VIRTUAL TABLE task_word USING fts5vocab (task_search, 'row');
CREATE VIRTUAL TABLE event_word USING fts5vocab (event_search, 'row');
CREATE VIRTUAL TABLE report_word USING fts5vocab (report_search, 'row');
