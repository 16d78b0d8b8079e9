-- A revision is the operation that an edit began from. These columns count texts: how often the body was written, and which of these texts
-- a file was made of.

ALTER TABLE report RENAME COLUMN revision TO text_version;
ALTER TABLE publication RENAME COLUMN revision TO text_version;
