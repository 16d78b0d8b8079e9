//! The first pass over a file: whom each row is about. What the rows say is looked at in the second.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::people::import::index::{Facts, Index, Place, Source};
use crate::people::import::recognise::{Doubt, Finding, recognise};
use crate::people::import::record::RecordReader;
use crate::people::import::report::{Choice, DoubtfulRows};
use crate::people::import::stream;
use crate::people::import::table::Table;
use crate::people::import::{ImportOptions, Mapping};
use crate::people::sql;
use crate::problem::Result;

/// The target of a row that is refused.
pub(super) const REFUSED: Place = Place::MAX;
/// The target of a row that is left aside.
pub(super) const ASIDE: Place = Place::MAX - 1;

/// What is read of each row, and how.
#[derive(Clone, Copy)]
pub(super) struct Request<'a> {
    pub table: &'a dyn Table,
    pub mapping: &'a Mapping,
    pub names: &'a [String],
    pub options: &'a ImportOptions,
    pub today: NaiveDate,
}

impl<'a> Request<'a> {
    pub fn reader(&self) -> RecordReader<'a> {
        RecordReader::new(self.mapping, self.names, self.options, self.today)
    }
}

/// Whom the rows are about.
pub(super) struct Whom {
    pub index: Index,
    /// By row, a number to know it again.
    pub fingerprints: Vec<u64>,
    /// By row, the person's place.
    pub targets: Vec<Place>,
    /// Rows that are doubtful, also those for which a choice was made.
    pub doubts: HashMap<u32, (Doubt, Vec<Place>)>,
    /// Rows about somebody new whose e-mail address somebody of another name has.
    pub shares_email: HashSet<u32>,
}

/// A row, as far as it says whom it is about.
struct Glance {
    line: u64,
    fingerprint: u64,
    /// None when the row is refused.
    who: Option<(Facts, String)>,
}

/// Goes through the rows.
pub(super) fn whom(
    connection: &Connection,
    request: &Request<'_>,
    progress: &mut dyn FnMut(f32) -> Result<()>,
) -> Result<Whom> {
    let index = everybody(connection)?;
    let section = index.len();
    let mut pass = Pass {
        whom: Whom {
            index,
            fingerprints: Vec::new(),
            targets: Vec::new(),
            doubts: HashMap::new(),
            shares_email: HashSet::new(),
        },
        chosen: chosen(connection, request.options)?,
        section,
        standard: request.options.doubtful,
        room: Vec::new(),
    };
    let take = |glance: Glance| {
        pass.take(&glance);
        Ok(())
    };
    glance(request, take, progress)?;
    pass.settle(request)?;
    Ok(pass.whom)
}

fn glance(
    request: &Request<'_>,
    each: impl FnMut(Glance) -> Result<()>,
    progress: &mut dyn FnMut(f32) -> Result<()>,
) -> Result<()> {
    let reader = request.reader();
    let make = |row: &dyn crate::people::import::table::Rows| {
        let record = reader.read(row);
        Glance {
            line: record.line,
            fingerprint: stream::fingerprint(row, reader.columns()),
            who: record.troubles.is_empty().then(|| Facts::of(&record.draft)),
        }
    };
    stream::each(request.table, make, each, progress)
}

/// The people of the section.
fn everybody(connection: &Connection) -> Result<Index> {
    let mut index = Index::with_room(sql::count(connection)? as usize);
    sql::each_for_matching(connection, |row, draft| {
        let (facts, name) = Facts::of(draft);
        index.add(Source::Section(row), facts, &name);
    })?;
    Ok(index)
}

/// A person's choice, with the row number of the person chosen.
type Chosen = HashMap<u64, (Choice, Option<i64>)>;

fn chosen(connection: &Connection, options: &ImportOptions) -> Result<Chosen> {
    let mut chosen = HashMap::with_capacity(options.choices.len());
    for choice in &options.choices {
        let row = match choice.choice {
            Choice::Person { id } => sql::row_of(connection, id)?,
            _ => None,
        };
        chosen.insert(choice.row, (choice.choice, row));
    }
    Ok(chosen)
}

struct Pass {
    whom: Whom,
    chosen: Chosen,
    /// How many people of the index are the section's; those of the file follow.
    section: usize,
    standard: DoubtfulRows,
    room: Vec<Place>,
}

impl Pass {
    fn take(&mut self, glance: &Glance) {
        let row = u32::try_from(self.whom.targets.len()).unwrap_or(u32::MAX);
        let target = match &glance.who {
            None => REFUSED,
            Some((facts, name)) => match recognise(&self.whom.index, facts, name, &mut self.room) {
                Finding::Doubtful(doubt, places) => {
                    let target = self.decide(glance.line, &places, facts, name);
                    self.whom.doubts.insert(row, (doubt, places));
                    target
                }
                Finding::Known(place) => self.known(place, facts, name),
                Finding::New { shares_email } => self.newcomer(row, glance.line, shares_email, facts, name),
            },
        };
        self.whom.fingerprints.push(glance.fingerprint);
        self.whom.targets.push(target);
    }

    fn known(&mut self, place: Place, facts: &Facts, name: &str) -> Place {
        self.whom.index.touch(place, facts, name);
        place
    }

    fn newcomer(&mut self, row: u32, line: u64, shares_email: bool, facts: &Facts, name: &str) -> Place {
        if shares_email {
            self.whom.shares_email.insert(row);
        }
        self.add(line, facts, name)
    }

    fn add(&mut self, line: u64, facts: &Facts, name: &str) -> Place {
        let place = self.whom.index.add(Source::File(line), *facts, name);
        self.known(place, facts, name)
    }

    /// What a person chose for a doubtful row.
    fn decide(&mut self, line: u64, places: &[Place], facts: &Facts, name: &str) -> Place {
        let known = match self.chosen.get(&line) {
            Some((Choice::New, _)) => return self.add(line, facts, name),
            Some((Choice::Aside, _)) => None,
            Some((Choice::Person { .. }, row)) => row.and_then(|row| self.whom.index.of_section(row, self.section)),
            Some((Choice::Row { row }, _)) => self.whom.index.of_file(*row, self.section),
            None => match self.standard {
                DoubtfulRows::Aside => None,
                DoubtfulRows::New => return self.add(line, facts, name),
                DoubtfulRows::Proposed => <[Place; 1]>::try_from(places).ok().map(|[place]| place),
            },
        };
        known.map_or(ASIDE, |place| self.known(place, facts, name))
    }

    /// Looks again at what is doubtful, as long as other rows have made something of it clear. Without this, the file
    /// brought in once more would say more than it did the first time.
    fn settle(&mut self, request: &Request<'_>) -> Result<()> {
        let mut cleared = true;
        while cleared && self.whom.targets.contains(&ASIDE) {
            cleared = false;
            let mut row = 0;
            let again = |glance: Glance| {
                cleared |= self.look_again(row, &glance);
                row += 1;
                Ok(())
            };
            glance(request, again, &mut |_| Ok(()))?;
        }
        Ok(())
    }

    /// Whether a row that was left aside is clear by now.
    fn look_again(&mut self, row: u32, glance: &Glance) -> bool {
        let aside = self.whom.targets.get(row as usize) == Some(&ASIDE);
        let Some((facts, name)) = glance.who.as_ref().filter(|_| aside && !self.chosen.contains_key(&glance.line))
        else {
            return false;
        };
        let target = match recognise(&self.whom.index, facts, name, &mut self.room) {
            Finding::Doubtful(..) => return false,
            Finding::Known(place) => self.known(place, facts, name),
            Finding::New { shares_email } => self.newcomer(row, glance.line, shares_email, facts, name),
        };
        self.whom.doubts.remove(&row);
        self.whom.targets[row as usize] = target;
        true
    }
}
