//! The second pass over a file: what each row adds to the person it is about. The preview looks at it, the import writes
//! it; both come through here.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::people::PersonDraft;
use crate::people::import::index::{Index, Place, Source};
use crate::people::import::known::{Gain, Known};
use crate::people::import::record::Record;
use crate::people::import::report::Verdict;
use crate::people::import::table::{Reason, Trouble};
use crate::people::import::whom::ASIDE;
use crate::problem::Result;
use crate::record::text::MAX_PARAGRAPH;

/// Evaluates rows in the order of the file.
pub(super) struct Evaluator<'a> {
    connection: &'a Connection,
    index: &'a Index,
    /// People about whom several rows are, as the rows so far have left them.
    held: HashMap<Place, Held>,
}

struct Held {
    known: Known,
    /// Whether a row was taken over already.
    touched: bool,
}

/// What became of a row.
pub(super) struct Outcome {
    pub verdict: Verdict,
    pub gain: Gain,
    pub troubles: Vec<Trouble>,
}

impl<'a> Evaluator<'a> {
    pub fn new(connection: &'a Connection, index: &'a Index) -> Self {
        Self { connection, index, held: HashMap::new() }
    }

    /// What `record` adds to the person at `target`. `write` is called before that counts as done, with what is to be
    /// written; it gives the id of a new person its record.
    pub fn row(
        &mut self,
        target: Place,
        record: &mut Record,
        write: &mut dyn FnMut(&mut Known, &Gain) -> Result<()>,
    ) -> Result<Outcome> {
        if !record.troubles.is_empty() {
            return Ok(Outcome::without_gain(Verdict::Refused, std::mem::take(&mut record.troubles)));
        }
        if target == ASIDE {
            return Ok(Outcome::without_gain(Verdict::Doubtful, Vec::new()));
        }
        let twice = self.index.is_told_twice(target);
        let Held { mut known, touched } = match self.held.remove(&target) {
            Some(held) => held,
            None => Held { known: self.read(target, record, twice)?, touched: false },
        };
        let untouched = twice.then(|| known.clone());
        let new = !touched && matches!(self.index.source(target), Source::File(_));
        let gain = known.absorb(record, !touched);
        if let Some(reason) = trouble(&known.draft) {
            if let Some(known) = untouched {
                self.held.insert(target, Held { known, touched });
            }
            return Ok(Outcome::without_gain(Verdict::Refused, vec![Trouble::of_row(reason)]));
        }
        let verdict = match (new, gain.differences.is_empty()) {
            (true, _) => Verdict::New,
            (false, true) => Verdict::Same,
            (false, false) => Verdict::Changed,
        };
        if verdict != Verdict::Same {
            write(&mut known, &gain)?;
        }
        if twice {
            self.held.insert(target, Held { known, touched: true });
        }
        Ok(Outcome { verdict, gain, troubles: Vec::new() })
    }

    fn read(&self, target: Place, record: &Record, twice: bool) -> Result<Known> {
        match self.index.source(target) {
            Source::Section(row) if twice => Known::read_whole(self.connection, row),
            Source::Section(row) => Known::read(self.connection, row, record),
            Source::File(_) => {
                // Somebody new is what the file says they are.
                let draft = PersonDraft { category: record.draft.category, ..PersonDraft::default() };
                Ok(Known { draft, ..Known::default() })
            }
        }
    }
}

impl Outcome {
    fn without_gain(verdict: Verdict, troubles: Vec<Trouble>) -> Self {
        Self { verdict, gain: Gain::default(), troubles }
    }
}

/// What would be wrong with the record.
fn trouble(draft: &PersonDraft) -> Option<Reason> {
    if draft.left_on.zip(draft.joined_on).is_some_and(|(left, joined)| left < joined) {
        Some(Reason::LeftBeforeJoining)
    } else if draft.note.as_ref().is_some_and(|note| note.len() > MAX_PARAGRAPH && note.chars().count() > MAX_PARAGRAPH)
    {
        Some(Reason::TextTooLong)
    } else {
        None
    }
}
