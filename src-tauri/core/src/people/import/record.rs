//! A row read: what it says of a person, in the normal forms of Ruche.

use chrono::NaiveDate;

use crate::dues::Means;
use crate::people::import::table::{Reason, RowIssue, Rows};
use crate::people::import::{ImportOptions, Mapping, Meaning, cell, remark};
use crate::people::name_parts::{NameParts, Order, split_ordered};
use crate::people::{Consent, ConsentPurpose, PersonDraft, phone};
use crate::record::text::{MAX_LINE, MAX_PARAGRAPH, is_longer};
use crate::text::{filled, fold};

/// A payment of dues above this is a typing error, as in [`PaymentDraft`](crate::dues::PaymentDraft).
const MAX_DUES_CENTS: i64 = crate::dues::MAX_CENTS;

/// What a row says.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Record {
    /// Where it stands in the file.
    pub line: u64,
    /// The person; empty fields say nothing.
    pub draft: PersonDraft,
    /// What was paid for the last year.
    pub dues: Option<Dues>,
    /// Why the row is refused, when it is.
    pub issues: Vec<RowIssue>,
    /// What was put right or set aside on the way, to be counted.
    pub repairs: Repairs,
}

/// Dues in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Dues {
    pub year: i32,
    pub cents: i64,
    pub means: Means,
    /// The means as written, where Ruche has no word for it.
    pub note: Option<String>,
}

/// What was put right or set aside in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Repairs {
    /// Telephone numbers that got their first zero back.
    pub phones: u32,
    /// Postcodes that did.
    pub postcodes: u32,
    /// Unreadable cells whose text went into the note.
    pub cells_to_note: u32,
    /// Dates of answers without an answer, which went into the note.
    pub dates_to_note: u32,
    /// Whether the dues are no payment, because their year or amount is missing: their cells went into the note.
    pub dues_to_note: bool,
}

/// Reads rows by a mapping.
pub(super) struct RecordReader<'a> {
    columns: Vec<(usize, Meaning)>,
    names: &'a [String],
    options: &'a ImportOptions,
    mapping: &'a Mapping,
    today: NaiveDate,
}

/// Cells of a row whose meaning depends on one another.
#[derive(Default)]
struct PendingCells {
    year: Option<i32>,
    cents: Option<i64>,
    means: Option<String>,
    /// The cells of the dues, behind the names of their columns.
    dues: Vec<String>,
    answered_on: Option<(usize, NaiveDate)>,
    notes: Vec<String>,
}

impl<'a> RecordReader<'a> {
    pub fn new(mapping: &'a Mapping, names: &'a [String], options: &'a ImportOptions, today: NaiveDate) -> Self {
        let columns =
            mapping.columns.iter().copied().enumerate().filter(|(_, meaning)| *meaning != Meaning::Ignored).collect();
        Self { columns, names, options, mapping, today }
    }

    /// The columns that are read.
    pub fn columns(&self) -> impl Iterator<Item = usize> + '_ {
        self.columns.iter().map(|(column, _)| *column)
    }

    /// Reads one row.
    pub fn read(&self, row: &dyn Rows) -> Record {
        let mut record = Record { line: row.number(), ..Record::default() };
        record.draft.category = self.mapping.category;
        if let Some(reason) = row.problem() {
            record.issues.push(RowIssue::of_row(reason));
            return record;
        }
        let mut pending = PendingCells::default();
        for (column, meaning) in &self.columns {
            let Some(text) = filled(row.cell(*column)) else { continue };
            if let Err(reason) = self.read_cell(&mut record, &mut pending, *column, *meaning, text) {
                self.issue(&mut record, &mut pending, *column, reason, text);
            }
        }
        self.combine(&mut record, pending);
        self.check_name(row, &mut record);
        record
    }

    fn read_cell(
        &self,
        record: &mut Record,
        pending: &mut PendingCells,
        column: usize,
        meaning: Meaning,
        text: &str,
    ) -> Result<(), Reason> {
        let draft = &mut record.draft;
        match meaning {
            Meaning::Ignored => {}
            Meaning::FamilyName => draft.family_name = line(text)?,
            Meaning::GivenName => draft.given_name = line(text)?,
            Meaning::FamilyAndGivenName | Meaning::GivenAndFamilyName => {
                let order = if meaning == Meaning::FamilyAndGivenName { Order::FamilyFirst } else { Order::GivenFirst };
                let NameParts { given_name, family_name } = split_ordered(&line(text)?, order);
                (draft.given_name, draft.family_name) = (given_name, family_name);
            }
            Meaning::BornOn => draft.born_on = Some(self.past(text)?),
            Meaning::JoinedOn => draft.joined_on = Some(cell::date(text, self.today).ok_or(Reason::DateUnreadable)?),
            Meaning::STREET => append(&mut draft.street, "\n", &note(text)?),
            Meaning::POSTCODE => {
                let (postcode, repaired) = cell::postcode(text);
                record.repairs.postcodes += u32::from(repaired);
                draft.postcode = Some(line(&postcode)?);
            }
            Meaning::PHONE | Meaning::MOBILE | Meaning::AnyPhone => read_phone(record, meaning, text)?,
            Meaning::EMAIL => draft.email = Some(cell::email(text).ok_or(Reason::EmailUnreadable)?.to_owned()),
            Meaning::DuesYear => {
                pending.year = Some(cell::year(text).ok_or(Reason::YearUnreadable)?);
                pending.dues.push(self.named(column, text));
            }
            Meaning::DuesAmount => {
                let cents = cell::cents(text).filter(|cents| (0..=MAX_DUES_CENTS).contains(cents));
                pending.cents = Some(cents.ok_or(Reason::AmountUnreadable)?);
                pending.dues.push(self.named(column, text));
            }
            Meaning::DuesMeans => {
                pending.means = Some(line(text)?);
                pending.dues.push(self.named(column, text));
            }
            Meaning::NOTE => pending.notes.push(note(text)?),
            Meaning::NoteWithName => pending.notes.push(self.named(column, &note(text)?)),
            Meaning::Newsletter => self.answer(draft, ConsentPurpose::Newsletter, text)?,
            Meaning::Contact => self.answer(draft, ConsentPurpose::Contact, text)?,
            Meaning::AnsweredOn => pending.answered_on = Some((column, self.past(text)?)),
            Meaning::Tags => {
                for label in text.split([';', ',', '/', '|', '\n']).filter_map(filled) {
                    draft.tags.push(line(label)?);
                }
            }
            Meaning::Text(field) => {
                if let Some(known) = field.of(draft) {
                    *known = Some(line(text)?);
                }
            }
        }
        Ok(())
    }

    /// A date that cannot lie ahead.
    fn past(&self, text: &str) -> Result<NaiveDate, Reason> {
        cell::date(text, self.today).filter(|date| *date <= self.today).ok_or(Reason::DateUnreadable)
    }

    fn answer(&self, draft: &mut PersonDraft, purpose: ConsentPurpose, text: &str) -> Result<(), Reason> {
        let answer = cell::answer(text).ok_or(Reason::AnswerUnreadable)?;
        draft.consents.push(Consent { purpose, answer, given_on: None, source: self.options.source.clone() });
        Ok(())
    }

    /// Keeps the text of an unreadable cell in the note when the person chose so; else it is why the row is refused.
    fn issue(&self, record: &mut Record, pending: &mut PendingCells, column: usize, reason: Reason, text: &str) {
        if self.options.unreadable_to_note && reason.is_of_one_cell() {
            record.repairs.cells_to_note += 1;
            pending.notes.push(self.named(column, text));
        } else {
            let column = u32::try_from(column).ok();
            record.issues.push(RowIssue { column, reason, text: text.chars().take(MAX_LINE).collect() });
        }
    }

    /// A text behind the name of its column.
    fn named(&self, column: usize, text: &str) -> String {
        match self.names.get(column).and_then(|name| filled(name)) {
            Some(name) => format!("{name} : {text}"),
            None => format!("{} : {text}", column + 1),
        }
    }

    fn combine(&self, record: &mut Record, mut pending: PendingCells) {
        let draft = &mut record.draft;
        if let Some((column, date)) = pending.answered_on {
            if draft.consents.is_empty() {
                record.repairs.dates_to_note += 1;
                pending.notes.push(self.named(column, &date.format("%d/%m/%Y").to_string()));
            }
            for consent in &mut draft.consents {
                consent.given_on = Some(date);
            }
        }
        let departure = pending.notes.iter().find_map(|note| remark::departure(note, self.today));
        // A departure before the day of joining is an old one: the person came back.
        if let Some((reason, day)) = departure
            && day.zip(draft.joined_on).is_none_or(|(left, joined)| left >= joined)
        {
            (draft.left_reason, draft.left_on) = (Some(reason), day);
        }
        let paid = pending.cents.filter(|cents| *cents > 0);
        if let Some((year, cents)) = pending.year.zip(paid) {
            let (means, note) = means(pending.means);
            record.dues = Some(Dues { year, cents, means, note });
        } else if pending.year.is_some() || paid.is_some() {
            record.repairs.dues_to_note = true;
            pending.notes.append(&mut pending.dues);
        }
        draft.note = (!pending.notes.is_empty()).then(|| pending.notes.join("\n"));
    }

    /// A row without a name is a sum, or nothing, or nobody's.
    fn check_name(&self, row: &dyn Rows, record: &mut Record) {
        let draft = &record.draft;
        if !draft.given_name.is_empty() && !draft.family_name.is_empty() {
            return;
        }
        let mut cells = self.mapping.columns.iter().enumerate().filter_map(|(column, _)| filled(row.cell(column)));
        let first = cells.next();
        if first.is_none() {
            record.issues = vec![RowIssue::of_row(Reason::EmptyRow)];
        } else if first.is_some_and(is_total) || is_total(&draft.family_name) {
            record.issues = vec![RowIssue::of_row(Reason::TotalsRow)];
        } else if draft.given_name.is_empty() && draft.family_name.is_empty() {
            record.issues.insert(0, RowIssue::of_row(Reason::NameMissing));
        }
    }
}

fn read_phone(record: &mut Record, meaning: Meaning, text: &str) -> Result<(), Reason> {
    if phone::key(text).is_none() {
        return Err(Reason::PhoneUnreadable);
    }
    let (number, repaired) = phone::with_zero(text);
    record.repairs.phones += u32::from(repaired);
    let draft = &mut record.draft;
    match meaning {
        Meaning::MOBILE => draft.mobile = Some(number),
        Meaning::AnyPhone if draft.mobile.is_none() && phone::is_mobile(&number) => draft.mobile = Some(number),
        _ => draft.phone = Some(number),
    }
    Ok(())
}

fn line(text: &str) -> Result<String, Reason> {
    if is_longer(text, MAX_LINE) { Err(Reason::TextTooLong) } else { Ok(text.to_owned()) }
}

fn note(text: &str) -> Result<String, Reason> {
    if is_longer(text, MAX_PARAGRAPH) {
        return Err(Reason::TextTooLong);
    }
    Ok(if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() })
}

fn append(text: &mut Option<String>, between: &str, more: &str) {
    match text {
        Some(text) => {
            text.push_str(between);
            text.push_str(more);
        }
        None => *text = Some(more.to_owned()),
    }
}

/// Whether a text is the head of a row of sums.
fn is_total(text: &str) -> bool {
    if text.len() > 60 {
        return false;
    }
    let folded = fold(text);
    let sum = ["total", "totaux", "sous total", "somme", "moyenne"].iter().find_map(|word| folded.strip_prefix(word));
    sum.is_some_and(|rest| {
        matches!(rest, "" | " general" | " adherents" | " membres" | " cotisations")
            || rest.bytes().any(|byte| byte.is_ascii_digit())
    })
}

/// How dues were paid; a word that Ruche does not have is kept as a remark of the payment.
fn means(written: Option<String>) -> (Means, Option<String>) {
    let Some(written) = written else { return (Means::Other, None) };
    let means = match fold(&written).as_str() {
        "cheque" | "chq" | "cheques" | "check" => Means::Cheque,
        "cb" | "carte" | "carte bancaire" | "card" | "carte bleue" => Means::Card,
        "virement" | "vir" | "virement bancaire" | "transfer" => Means::Transfer,
        "prelevement" | "prlv" | "prelevement automatique" | "direct debit" => Means::DirectDebit,
        "especes" | "espece" | "liquide" | "cash" => Means::Cash,
        _ => return (Means::Other, Some(written)),
    };
    (means, None)
}
