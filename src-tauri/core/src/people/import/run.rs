//! Brings in what a plan says, or nothing.

use crate::dues::{self, PaymentDraft};
use crate::ids::{PaymentId, PersonId};
use crate::people::import::evaluate::Evaluator;
use crate::people::import::known::{Known, RowChanges};
use crate::people::import::plan::Plan;
use crate::people::import::report::{ImportCounts, PersonField};
use crate::people::import::stream;
use crate::people::import::table::{Rows, Table};
use crate::people::sql;
use crate::problem::{Code, Problem, Result};
use crate::write::{Writer, history};

impl Plan {
    /// Writes what the plan says, as one operation. The rows are read again; when one is not what the plan was made from, or
    /// the section has changed since, nothing is written.
    pub fn run(
        &self,
        writer: &Writer<'_>,
        table: &dyn Table,
        progress: &mut dyn FnMut(f32) -> Result<()>,
    ) -> Result<ImportCounts> {
        if history::clock(writer)? != self.clock {
            return Err(stale());
        }
        self.write(writer, table, progress)?;
        Ok(self.counts().clone())
    }

    fn write(&self, writer: &Writer<'_>, table: &dyn Table, progress: &mut dyn FnMut(f32) -> Result<()>) -> Result<()> {
        let request = self.request(table);
        let reader = request.reader();
        let mut evaluator = Evaluator::new(writer, &self.index);
        let mut row = 0;
        let make = |row: &dyn Rows| (stream::fingerprint(row, reader.columns()), reader.read(row));
        let each = |(fingerprint, mut record)| {
            if self.fingerprints.get(row) != Some(&fingerprint) {
                return Err(stale());
            }
            let mut write =
                |known: &mut Known, changes: &RowChanges| write_person(writer, known, changes, &self.options.source);
            let evaluation = evaluator.row(self.targets[row], &mut record, &mut write)?;
            if self.verdicts.get(row) != Some(&evaluation.verdict) {
                return Err(stale());
            }
            row += 1;
            Ok(())
        };
        stream::each(table, make, each, progress)?;
        if row == self.fingerprints.len() { Ok(()) } else { Err(stale()) }
    }
}

/// What is not a column of the record but stands in a table of its own.
const SEPARATE_TABLES: [PersonField; 4] =
    [PersonField::Tags, PersonField::Newsletter, PersonField::Contact, PersonField::Dues];

/// Writes what a row adds to one person.
fn write_person(writer: &Writer<'_>, known: &mut Known, changes: &RowChanges, source: &str) -> Result<()> {
    let id = known.id.unwrap_or_else(PersonId::new);
    if known.id.is_none() {
        known.draft.origin = format!("file: {source}");
        sql::insert(writer, id, &known.draft)?;
        known.id = Some(id);
    } else if changes.differences.iter().any(|difference| !SEPARATE_TABLES.contains(&difference.field)) {
        sql::update(writer, id, &known.stored, &known.draft)?;
    }
    known.stored.clone_from(&known.draft);
    for tag in &changes.tags {
        sql::add_tag(writer, id, tag)?;
    }
    for consent in &changes.consents {
        sql::add_consent(writer, id, consent)?;
    }
    if let Some(dues) = &changes.dues {
        let draft = PaymentDraft {
            person_id: id,
            year: dues.year,
            amount_cents: dues.cents,
            means: dues.means,
            received_on: None,
            note: dues.note.clone(),
        };
        dues::enter(writer, PaymentId::new(), &draft)?;
    }
    Ok(())
}

fn stale() -> Problem {
    Problem::new(Code::PreviewStale)
}
