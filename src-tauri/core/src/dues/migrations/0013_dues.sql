-- Means of payment are a set that grows: the program holds it, not the table.

CREATE TABLE dues_payment_new (
  id           BLOB PRIMARY KEY NOT NULL,
  -- NULL once the payer was erased: the money stays in the books.
  person_id    BLOB REFERENCES person (id),
  year         INTEGER NOT NULL,
  amount_cents INTEGER NOT NULL,
  means        TEXT NOT NULL,
  received_on  TEXT,
  note         TEXT,
  reverses     BLOB REFERENCES dues_payment (id),
  recorded_at  TEXT NOT NULL
) STRICT;
INSERT INTO dues_payment_new (rowid, id, person_id, year, amount_cents, means, received_on, note, reverses, recorded_at)
SELECT rowid, id, person_id, year, amount_cents, means, received_on, note, reverses, recorded_at FROM dues_payment;
DROP TABLE dues_payment;
ALTER TABLE dues_payment_new RENAME TO dues_payment;
CREATE INDEX dues_payment_by_person ON dues_payment (person_id, year);
CREATE INDEX dues_payment_by_year ON dues_payment (year, person_id, amount_cents);
CREATE INDEX dues_payment_by_reversed ON dues_payment (reverses) WHERE reverses IS NOT NULL;
