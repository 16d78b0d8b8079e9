//! The second pass over a file: what each row adds to the person it is about. The preview looks at it, the import writes
//! it; both use this module.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::people::PersonDraft;
use crate::people::import::index::{Index, Place, Source};
use crate::people::import::known::{Known, RowChanges};
use crate::people::import::matches::ASIDE;
use crate::people::import::record::Record;
use crate::people::import::report::Verdict;
use crate::people::import::table::{Reason, RowIssue};
use crate::problem::Result;
use crate::record::text::{MAX_PARAGRAPH, is_longer};

/// Evaluates rows in the order of the file.
pub(super) struct Evaluator<'a> {
    connection: &'a Connection,
    index: &'a Index,
    /// People about whom several rows are, as the rows so far have left them.
    states: HashMap<Place, PersonState>,
}

struct PersonState {
    known: Known,
    /// Whether a row was taken over already.
    touched: bool,
}

/// What became of a row.
pub(super) struct Evaluation {
    pub verdict: Verdict,
    pub changes: RowChanges,
    pub issues: Vec<RowIssue>,
}

impl<'a> Evaluator<'a> {
    pub fn new(connection: &'a Connection, index: &'a Index) -> Self {
        Self { connection, index, states: HashMap::new() }
    }

    /// What `record` adds to the person at `target`. `write` is called before that counts as done, with what is to be
    /// written; it gives the id of a new person its record.
    pub fn row(
        &mut self,
        target: Place,
        record: &mut Record,
        write: &mut dyn FnMut(&mut Known, &RowChanges) -> Result<()>,
    ) -> Result<Evaluation> {
        if !record.issues.is_empty() {
            return Ok(Evaluation::without_changes(Verdict::Refused, std::mem::take(&mut record.issues)));
        }
        if target == ASIDE {
            return Ok(Evaluation::without_changes(Verdict::Doubtful, Vec::new()));
        }
        let repeated = self.index.has_several_rows(target);
        let PersonState { mut known, touched } = match self.states.remove(&target) {
            Some(state) => state,
            None => PersonState { known: self.read(target, record, repeated)?, touched: false },
        };
        let untouched = repeated.then(|| known.clone());
        let new = !touched && matches!(self.index.source(target), Source::File(_));
        let changes = known.merge(record, !touched);
        if let Some(reason) = issue(&known.draft) {
            if let Some(known) = untouched {
                self.states.insert(target, PersonState { known, touched });
            }
            return Ok(Evaluation::without_changes(Verdict::Refused, vec![RowIssue::of_row(reason)]));
        }
        let verdict = match (new, changes.differences.is_empty()) {
            (true, _) => Verdict::New,
            (false, true) => Verdict::Same,
            (false, false) => Verdict::Changed,
        };
        if verdict != Verdict::Same {
            write(&mut known, &changes)?;
        }
        if repeated {
            self.states.insert(target, PersonState { known, touched: true });
        }
        Ok(Evaluation { verdict, changes, issues: Vec::new() })
    }

    fn read(&self, target: Place, record: &Record, repeated: bool) -> Result<Known> {
        match self.index.source(target) {
            Source::Section(row) if repeated => Known::read_whole(self.connection, row),
            Source::Section(row) => Known::read(self.connection, row, record),
            Source::File(_) => {
                // Somebody new is what the file says they are.
                let draft = PersonDraft { category: record.draft.category, ..PersonDraft::default() };
                Ok(Known { draft, ..Known::default() })
            }
        }
    }
}

impl Evaluation {
    fn without_changes(verdict: Verdict, issues: Vec<RowIssue>) -> Self {
        Self { verdict, changes: RowChanges::default(), issues }
    }
}

/// What would be wrong with the record.
fn issue(draft: &PersonDraft) -> Option<Reason> {
    if draft.left_on.zip(draft.joined_on).is_some_and(|(left, joined)| left < joined) {
        Some(Reason::LeftBeforeJoining)
    } else if draft.note.as_ref().is_some_and(|note| is_longer(note, MAX_PARAGRAPH)) {
        Some(Reason::TextTooLong)
    } else {
        None
    }
}
