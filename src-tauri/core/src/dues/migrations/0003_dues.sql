-- Dues: a ledger to which entries are only ever added. An error is put right by a reversing entry.

CREATE TABLE dues_payment (
  id           BLOB PRIMARY KEY NOT NULL,
  -- NULL once the payer was erased: the money stays in the books.
  person_id    BLOB REFERENCES person (id),
  year         INTEGER NOT NULL,
  amount_cents INTEGER NOT NULL,
  means        TEXT NOT NULL CHECK (means IN ('cheque', 'card', 'transfer', 'direct_debit', 'cash', 'other')),
  received_on  TEXT,
  note         TEXT,
  reverses     BLOB REFERENCES dues_payment (id),
  recorded_at  TEXT NOT NULL
) STRICT;
CREATE INDEX dues_payment_by_person ON dues_payment (person_id, year);
CREATE INDEX dues_payment_by_year ON dues_payment (year, person_id, amount_cents);
CREATE INDEX dues_payment_by_reversed ON dues_payment (reverses) WHERE reverses IS NOT NULL;
