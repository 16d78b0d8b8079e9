-- The section itself: one row, in place of settings as texts.

CREATE TABLE section (
  id      BLOB PRIMARY KEY NOT NULL,
  name    TEXT NOT NULL,
  -- The zone whose clocks say what "today" is, by its IANA name.
  zone    TEXT NOT NULL,
  city    TEXT,
  -- Its blog or site, printed under reports.
  site    TEXT,
  -- Whether it is the fictional example.
  example INTEGER NOT NULL
) STRICT;
INSERT INTO section (id, name, zone, city, site, example)
SELECT x'00000000000070008000000000000001',
       coalesce(value ->> 'name', ''), coalesce(value ->> 'zone', 'Europe/Paris'), value ->> 'city', value ->> 'site',
       coalesce(value ->> 'example', 0)
FROM (SELECT 1 FROM operation LIMIT 1) LEFT JOIN setting ON setting.name = 'section';
DROP TABLE setting;
-- Its revision, for edits that begin from it.
INSERT INTO operation_touch (record, clock, operation, changes)
SELECT x'00000000000070008000000000000001', clock, id, 'section insert' FROM operation ORDER BY clock LIMIT 1;
