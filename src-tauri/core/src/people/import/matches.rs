//! The first pass over a file: which person each row is about. What the rows say is evaluated in the second.

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

/// Which person each row is about.
pub(super) struct Matches {
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

/// What of a row identifies its person.
struct RowIdentity {
    line: u64,
    fingerprint: u64,
    /// What the person is recognised by, and the name in its normal form; none when the row is refused.
    person: Option<(Facts, String)>,
}

/// Finds the person of each row, of the section or new.
pub(super) fn match_rows(
    connection: &Connection,
    request: &Request<'_>,
    progress: &mut dyn FnMut(f32) -> Result<()>,
) -> Result<Matches> {
    let index = index_section(connection)?;
    let section = index.len();
    let mut pass = Pass {
        matches: Matches {
            index,
            fingerprints: Vec::new(),
            targets: Vec::new(),
            doubts: HashMap::new(),
            shares_email: HashSet::new(),
        },
        chosen: chosen(connection, request.options)?,
        section,
        default: request.options.doubtful,
        candidates: Vec::new(),
    };
    let assign = |row: RowIdentity| {
        pass.assign(&row);
        Ok(())
    };
    read_identities(request, assign, progress)?;
    pass.resolve_doubts(connection, request)?;
    Ok(pass.matches)
}

fn read_identities(
    request: &Request<'_>,
    each: impl FnMut(RowIdentity) -> Result<()>,
    progress: &mut dyn FnMut(f32) -> Result<()>,
) -> Result<()> {
    let reader = request.reader();
    let make = |row: &dyn crate::people::import::table::Rows| {
        let record = reader.read(row);
        RowIdentity {
            line: record.line,
            fingerprint: stream::fingerprint(row, reader.columns()),
            person: record.issues.is_empty().then(|| Facts::of(&record.draft)),
        }
    };
    stream::each(request.table, make, each, progress)
}

/// An index of the people of the section.
fn index_section(connection: &Connection) -> Result<Index> {
    let mut index = Index::with_capacity(sql::count(connection)? as usize);
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
    matches: Matches,
    chosen: Chosen,
    /// How many people of the index are the section's; those of the file follow.
    section: usize,
    default: DoubtfulRows,
    /// Reused from row to row.
    candidates: Vec<Place>,
}

impl Pass {
    fn assign(&mut self, identity: &RowIdentity) {
        let row = u32::try_from(self.matches.targets.len()).unwrap_or(u32::MAX);
        let target = match &identity.person {
            None => REFUSED,
            Some((facts, name)) => match recognise(&self.matches.index, facts, name, &mut self.candidates) {
                Finding::Doubtful(doubt, places) => {
                    let target = self.decide(identity.line, &places, facts, name);
                    self.matches.doubts.insert(row, (doubt, places));
                    target
                }
                Finding::Known(place) => self.assign_known(place, facts, name),
                Finding::New { shares_email } => self.assign_new(row, identity.line, shares_email, facts, name),
            },
        };
        self.matches.fingerprints.push(identity.fingerprint);
        self.matches.targets.push(target);
    }

    fn assign_known(&mut self, place: Place, facts: &Facts, name: &str) -> Place {
        self.matches.index.add_row(place, facts, name);
        place
    }

    fn assign_new(&mut self, row: u32, line: u64, shares_email: bool, facts: &Facts, name: &str) -> Place {
        if shares_email {
            self.matches.shares_email.insert(row);
        }
        self.add(line, facts, name)
    }

    fn add(&mut self, line: u64, facts: &Facts, name: &str) -> Place {
        let place = self.matches.index.add(Source::File(line), *facts, name);
        self.assign_known(place, facts, name)
    }

    /// What a person chose for a doubtful row.
    fn decide(&mut self, line: u64, places: &[Place], facts: &Facts, name: &str) -> Place {
        let known = match self.chosen.get(&line) {
            Some((Choice::New, _)) => return self.add(line, facts, name),
            Some((Choice::Aside, _)) => None,
            Some((Choice::Person { .. }, row)) => row.and_then(|row| self.matches.index.of_section(row, self.section)),
            Some((Choice::Row { row }, _)) => self.matches.index.of_file(*row, self.section),
            None => match self.default {
                DoubtfulRows::Aside => None,
                DoubtfulRows::New => return self.add(line, facts, name),
                DoubtfulRows::Proposed => <[Place; 1]>::try_from(places).ok().map(|[place]| place),
            },
        };
        known.map_or(ASIDE, |place| self.assign_known(place, facts, name))
    }

    /// Retries doubtful rows for as long as other rows make some of them clear. Otherwise a second import of the same file
    /// would still change something.
    fn resolve_doubts(&mut self, connection: &Connection, request: &Request<'_>) -> Result<()> {
        let mut cleared = true;
        while cleared && self.matches.targets.contains(&ASIDE) {
            self.replay(connection, request)?;
            cleared = false;
            let mut row = 0;
            let retry = |identity: RowIdentity| {
                cleared |= self.retry(row, &identity);
                row += 1;
                Ok(())
            };
            read_identities(request, retry, &mut |_| Ok(()))?;
        }
        Ok(())
    }

    /// Makes what is known of people what it is once the rows are written, which is in the order of the file: a row that became clear
    /// late stands before others, and replaces what they only add to.
    fn replay(&mut self, connection: &Connection, request: &Request<'_>) -> Result<()> {
        let Matches { index, targets, .. } = &mut self.matches;
        index.forget_rows(self.section);
        let mut place = 0;
        sql::each_for_matching(connection, |_, draft| {
            index.restore(place, Facts::of(draft).0);
            place += 1;
        })?;
        let mut targets = targets.iter();
        let again = |identity: RowIdentity| {
            let target = targets.next().copied().filter(|target| ![REFUSED, ASIDE].contains(target));
            if let (Some(target), Some((facts, name))) = (target, &identity.person) {
                index.add_row(target, facts, name);
            }
            Ok(())
        };
        read_identities(request, again, &mut |_| Ok(()))
    }

    /// Assigns a row that was doubtful and is clear by now; whether it was.
    fn retry(&mut self, row: u32, identity: &RowIdentity) -> bool {
        let aside = self.matches.targets.get(row as usize) == Some(&ASIDE);
        let Some((facts, name)) =
            identity.person.as_ref().filter(|_| aside && !self.chosen.contains_key(&identity.line))
        else {
            return false;
        };
        let target = match recognise(&self.matches.index, facts, name, &mut self.candidates) {
            Finding::Doubtful(..) => return false,
            Finding::Known(place) => self.assign_known(place, facts, name),
            Finding::New { shares_email } => self.assign_new(row, identity.line, shares_email, facts, name),
        };
        self.matches.doubts.remove(&row);
        self.matches.targets[row as usize] = target;
        true
    }
}
