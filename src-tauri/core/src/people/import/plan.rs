//! What an import would do, found out by doing everything but the writing.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::people::import::evaluate::{Evaluation, Evaluator};
use crate::people::import::index::{Index, Place, Source};
use crate::people::import::matches::{Matches, REFUSED, Request, match_rows};
use crate::people::import::record::Record;
use crate::people::import::report::{
    Candidate, Choice, Difference, FieldValue, ImportCounts, ImportRow, PersonField, Verdict,
};
use crate::people::import::stream;
use crate::people::import::table::{Rows, Table};
use crate::people::import::{ImportOptions, Mapping};
use crate::people::{LeftReason, PersonDraft, PersonText, sql};
use crate::problem::Result;
use crate::section;
use crate::write::history;

/// The most rows of one verdict that are kept to be looked at.
const MAX_LISTED: usize = 5_000;

/// What an import would do. It holds for as long as neither the file nor the section changes.
pub struct Plan {
    /// How the file is read.
    pub mapping: Mapping,
    /// How it is brought in.
    pub options: ImportOptions,
    pub(super) names: Vec<String>,
    pub(super) today: NaiveDate,
    /// The last change of the section when the plan was made.
    pub(super) clock: i64,
    pub(super) fingerprints: Vec<u64>,
    pub(super) targets: Vec<Place>,
    pub(super) verdicts: Vec<Verdict>,
    pub(super) index: Index,
    counts: ImportCounts,
    listed: HashMap<Verdict, Vec<ImportRow>>,
}

/// A part of the rows with one verdict.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct ImportPage {
    /// How many rows can be looked at: the first ones, when there are very many.
    pub total: u32,
    /// Those of the window.
    pub rows: Vec<ImportRow>,
}

impl std::fmt::Debug for Plan {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Plan").field("counts", &self.counts).finish_non_exhaustive()
    }
}

impl Plan {
    /// Finds out what bringing in `table`, whose columns have these `names`, would do. `progress` is called with how far the
    /// work is, from 0 to 1, and may stop it.
    pub fn make(
        reader: &Connection,
        table: &dyn Table,
        names: &[String],
        mapping: &Mapping,
        options: &ImportOptions,
        progress: &mut dyn FnMut(f32) -> Result<()>,
    ) -> Result<Self> {
        mapping.check()?;
        let request = Request { table, mapping, names, options, today: section::today(reader)? };
        let clock = history::clock(reader)?;
        let matches = match_rows(reader, &request, &mut |part| progress(part / 2.0))?;
        let mut builder = PlanBuilder::new(&matches, reader);
        builder.evaluate(&request, &mut |part| progress(0.5 + part / 2.0))?;
        let (counts, verdicts, listed) = builder.finish()?;
        let Matches { index, fingerprints, targets, .. } = matches;
        Ok(Self {
            mapping: mapping.clone(),
            options: options.clone(),
            names: names.to_vec(),
            today: request.today,
            clock,
            fingerprints,
            targets,
            verdicts,
            index: index.without_keys(),
            counts,
            listed,
        })
    }

    /// How many rows of each kind.
    pub fn counts(&self) -> &ImportCounts {
        &self.counts
    }

    /// A window on the rows with one verdict.
    pub fn rows(&self, verdict: Verdict, offset: usize, limit: usize) -> ImportPage {
        let rows = self.listed(verdict);
        ImportPage {
            total: u32::try_from(rows.len()).unwrap_or(u32::MAX),
            rows: rows.iter().skip(offset).take(limit).cloned().collect(),
        }
    }

    /// The rows with one verdict: all of them, or the first when there are very many.
    pub fn listed(&self, verdict: Verdict) -> &[ImportRow] {
        self.listed.get(&verdict).map(Vec::as_slice).unwrap_or_default()
    }

    /// What became of the rows, in the order of the file.
    pub fn verdicts(&self) -> &[Verdict] {
        &self.verdicts
    }

    /// The request, for another pass over `table`.
    pub(super) fn request<'a>(&'a self, table: &'a dyn Table) -> Request<'a> {
        Request { table, mapping: &self.mapping, names: &self.names, options: &self.options, today: self.today }
    }
}

/// Makes a plan of the rows, one after the other.
struct PlanBuilder<'a> {
    matches: &'a Matches,
    reader: &'a Connection,
    evaluator: Evaluator<'a>,
    counts: ImportCounts,
    verdicts: Vec<Verdict>,
    listed: HashMap<Verdict, Vec<ImportRow>>,
    /// Lines of the file that are candidates for doubtful rows, and the people in them.
    file_candidates: HashMap<u64, Option<PersonDraft>>,
    /// The numbers of the doubtful rows that are listed.
    doubtful: Vec<u32>,
}

impl<'a> PlanBuilder<'a> {
    fn new(matches: &'a Matches, reader: &'a Connection) -> Self {
        let places = matches.doubts.values().flat_map(|(_, places)| places);
        let file_candidates = places.filter_map(|place| match matches.index.source(*place) {
            Source::File(line) => Some((line, None)),
            Source::Section(_) => None,
        });
        Self {
            matches,
            reader,
            evaluator: Evaluator::new(reader, &matches.index),
            counts: ImportCounts::default(),
            verdicts: Vec::with_capacity(matches.targets.len()),
            listed: HashMap::new(),
            file_candidates: file_candidates.collect(),
            doubtful: Vec::new(),
        }
    }

    fn evaluate(&mut self, request: &Request<'_>, progress: &mut dyn FnMut(f32) -> Result<()>) -> Result<()> {
        let records = request.reader();
        stream::each(request.table, |row: &dyn Rows| records.read(row), |record| self.row(record), progress)
    }

    fn row(&mut self, mut record: Record) -> Result<()> {
        let at = self.verdicts.len();
        let row = u32::try_from(at).unwrap_or(u32::MAX);
        let target = self.matches.targets.get(at).copied().unwrap_or(REFUSED);
        if let Some(draft) = self.file_candidates.get_mut(&record.line) {
            *draft = Some(record.draft.clone());
        }
        let evaluation = self.evaluator.row(target, &mut record, &mut |_, _| Ok(()))?;
        let shares_email = evaluation.verdict == Verdict::New && self.matches.shares_email.contains(&row);
        self.count(&record, &evaluation, shares_email);
        self.verdicts.push(evaluation.verdict);
        let list = self.listed.entry(evaluation.verdict).or_default();
        if list.len() < MAX_LISTED {
            if evaluation.verdict == Verdict::Doubtful {
                self.doubtful.push(row);
            }
            list.push(ImportRow {
                row: record.line,
                verdict: evaluation.verdict,
                name: full_name(&record.draft),
                differences: match evaluation.verdict {
                    Verdict::Doubtful => identifying_details(&record.draft),
                    _ => evaluation.changes.differences,
                },
                issues: evaluation.issues,
                doubt: self.matches.doubts.get(&row).map(|(doubt, _)| *doubt),
                candidates: Vec::new(),
                chosen: evaluation.verdict != Verdict::Doubtful && self.matches.doubts.contains_key(&row),
                shares_email,
            });
        }
        Ok(())
    }

    fn count(&mut self, record: &Record, evaluation: &Evaluation, shares_email: bool) {
        let counts = &mut self.counts;
        counts.rows += 1;
        match evaluation.verdict {
            Verdict::New => counts.new += 1,
            Verdict::Changed => counts.changed += 1,
            Verdict::Same => counts.same += 1,
            Verdict::Doubtful => counts.doubtful += 1,
            Verdict::Refused => counts.refused += 1,
        }
        let remarks = &mut counts.remarks;
        if matches!(evaluation.verdict, Verdict::New | Verdict::Changed) {
            remarks.phones_repaired += u64::from(record.repairs.phones);
            remarks.postcodes_repaired += u64::from(record.repairs.postcodes);
            remarks.cells_to_note += u64::from(record.repairs.cells_to_note);
            remarks.dates_to_note += u64::from(record.repairs.dates_to_note);
            remarks.dues_to_note += u64::from(record.repairs.dues_to_note);
            remarks.emails_shared += u64::from(shares_email);
        }
        remarks.dues += u64::from(evaluation.changes.dues.is_some());
        remarks.consents += evaluation.changes.consents.len() as u64;
        for difference in &evaluation.changes.differences {
            if let FieldValue::Left(reason) = difference.new {
                *match reason {
                    LeftReason::Resigned => &mut remarks.resigned,
                    LeftReason::Deceased => &mut remarks.deceased,
                    LeftReason::Transferred => &mut remarks.transferred,
                    LeftReason::Lapsed | LeftReason::Excluded => &mut remarks.left_otherwise,
                } += 1;
            }
        }
    }

    #[allow(clippy::type_complexity, reason = "taken apart where it is called")]
    fn finish(mut self) -> Result<(ImportCounts, Vec<Verdict>, HashMap<Verdict, Vec<ImportRow>>)> {
        let mut rows = self.listed.remove(&Verdict::Doubtful).unwrap_or_default();
        for (number, row) in self.doubtful.iter().zip(&mut rows) {
            if let Some((_, places)) = self.matches.doubts.get(number) {
                row.candidates = places.iter().map(|place| self.candidate(*place)).collect::<Result<_>>()?;
            }
        }
        self.listed.insert(Verdict::Doubtful, rows);
        Ok((self.counts, self.verdicts, self.listed))
    }

    fn candidate(&self, place: Place) -> Result<Candidate> {
        let (choice, draft) = match self.matches.index.source(place) {
            Source::Section(row) => {
                let (id, draft) = sql::draft_at(self.reader, row)?;
                (Choice::Person { id }, draft)
            }
            Source::File(line) => {
                let draft = self.file_candidates.get(&line).cloned().flatten().unwrap_or_default();
                (Choice::Row { row: line }, draft)
            }
        };
        Ok(Candidate { choice, name: full_name(&draft), details: identifying_details(&draft) })
    }
}

/// What distinguishes people of one name.
fn identifying_details(draft: &PersonDraft) -> Vec<Difference> {
    let text = |field, text: &Option<String>| (PersonField::Text(field), text.clone().map(FieldValue::Text));
    [
        text(PersonText::MEMBER_NUMBER, &draft.member_number),
        (PersonField::BornOn, draft.born_on.map(FieldValue::Day)),
        text(PersonText::POSTCODE, &draft.postcode),
        text(PersonText::CITY, &draft.city),
        text(PersonText::EMAIL, &draft.email),
        text(PersonText::MOBILE, &draft.mobile),
    ]
    .into_iter()
    .filter_map(|(field, new)| Some(Difference { field, old: None, new: new? }))
    .collect()
}

fn full_name(draft: &PersonDraft) -> String {
    format!("{} {}", draft.given_name, draft.family_name).trim().to_owned()
}
