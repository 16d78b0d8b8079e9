//! What is known of a person, and what a row adds to it or changes. Both the preview and the import use it.

use rusqlite::Connection;

use crate::dues;
use crate::ids::PersonId;
use crate::people::import::record::{Dues, Record};
use crate::people::import::report::{Difference, FieldValue, PersonField};
use crate::people::{Consent, ConsentAnswer, PersonDraft, PersonText, phone, sql};
use crate::problem::Result;
use crate::text::fold;

/// What is known of a person.
#[derive(Debug, Clone, Default)]
pub(super) struct Known {
    /// The record's id; none before it is made.
    pub id: Option<PersonId>,
    /// All that the record holds, with tags and answers.
    pub draft: PersonDraft,
    /// The same as it stands in the section.
    pub stored: PersonDraft,
    /// Years for which the ledger has entries.
    pub dues: Vec<i32>,
}

/// What a row adds to somebody.
#[derive(Debug, Default)]
pub(super) struct RowChanges {
    /// What changes in the record, in its order.
    pub differences: Vec<Difference>,
    /// Tags to add.
    pub tags: Vec<String>,
    /// Answers to add.
    pub consents: Vec<Consent>,
    /// An entry of the ledger to add.
    pub dues: Option<Dues>,
}

impl Known {
    /// Reads a person of the section by the row number, as far as `record` needs it.
    pub fn read(connection: &Connection, row: i64, record: &Record) -> Result<Self> {
        let (id, mut draft) = sql::draft_at(connection, row)?;
        if !record.draft.tags.is_empty() {
            draft.tags = sql::labels_of(connection, id)?;
        }
        if !record.draft.consents.is_empty() {
            draft.consents = sql::consents_of(connection, id)?;
        }
        let dues = match &record.dues {
            Some(_) => dues::years_entered(connection, id)?,
            None => Vec::new(),
        };
        Ok(Self { id: Some(id), stored: draft.clone(), draft, dues })
    }

    /// Reads the rest of a person of the section, for somebody about whom several rows are.
    pub fn read_whole(connection: &Connection, row: i64) -> Result<Self> {
        let (id, mut draft) = sql::draft_at(connection, row)?;
        draft.tags = sql::labels_of(connection, id)?;
        draft.consents = sql::consents_of(connection, id)?;
        Ok(Self { id: Some(id), stored: draft.clone(), draft, dues: dues::years_entered(connection, id)? })
    }

    /// Takes over what a row says. The first row about a person replaces what was known; a later one only fills what is
    /// empty, so that the same file brought in again changes nothing. Nothing is ever emptied; remarks, tags, answers and
    /// payments are only added.
    pub fn merge(&mut self, record: &Record, first: bool) -> RowChanges {
        let mut changes = RowChanges::default();
        let (known, row) = (&mut self.draft, &record.draft);
        if row.category.rank() > known.category.rank() {
            changes.note(
                PersonField::Category,
                Some(FieldValue::Category(known.category)),
                FieldValue::Category(row.category),
            );
            known.category = row.category;
        }
        for field in PersonText::all() {
            // Remarks are added to.
            if *field != PersonText::NOTE {
                merge_text(known, row, *field, first, &mut changes);
            }
        }
        merge_name(known, row, first, &mut changes);
        for (field, known, new) in [
            (PersonField::BornOn, &mut known.born_on, row.born_on),
            (PersonField::JoinedOn, &mut known.joined_on, row.joined_on),
        ] {
            if let Some(new) = new
                && *known != Some(new)
                && (first || known.is_none())
            {
                changes.note(field, known.map(FieldValue::Day), FieldValue::Day(new));
                *known = Some(new);
            }
        }
        merge_departure(known, row, &mut changes);
        merge_note(known, row, &mut changes);
        merge_tags(known, row, &mut changes);
        merge_consents(known, row, &mut changes);
        if let Some(dues) = &record.dues
            && !self.dues.contains(&dues.year)
        {
            self.dues.push(dues.year);
            changes.note(PersonField::Dues, None, FieldValue::Dues { year: dues.year, amount_cents: dues.cents });
            changes.dues = Some(dues.clone());
        }
        changes
    }
}

impl RowChanges {
    fn note(&mut self, field: PersonField, old: Option<FieldValue>, new: FieldValue) {
        self.differences.push(Difference { field, old, new });
    }
}

/// A text replaces another one only in the first row about a person, and only when it says something else.
fn merge_text(known: &mut PersonDraft, row: &PersonDraft, field: PersonText, first: bool, changes: &mut RowChanges) {
    let Some(new) = field.text(row) else { return };
    let Some(known) = field.of(known) else { return };
    let same = match field {
        PersonText::PHONE | PersonText::MOBILE => same_number,
        PersonText::EMAIL => same_email,
        _ => same_words,
    };
    if known.as_deref().is_some_and(|known| !first || same(known, new)) {
        return;
    }
    changes.note(PersonField::Text(field), known.take().map(FieldValue::Text), FieldValue::Text(new.to_owned()));
    *known = Some(new.to_owned());
}

/// Both parts of a name change together: a file that has them in one column may cut them elsewhere.
fn merge_name(known: &mut PersonDraft, row: &PersonDraft, first: bool, changes: &mut RowChanges) {
    let unnamed = known.family_name.is_empty() && known.given_name.is_empty();
    let (known_key, row_key) = (known.name_key(), row.name_key());
    let same = known_key == row_key || fold_words(&known_key) == fold_words(&row_key);
    let parts = [
        (PersonField::FamilyName, &mut known.family_name, &row.family_name),
        (PersonField::GivenName, &mut known.given_name, &row.given_name),
    ];
    for (field, known, new) in parts {
        if new.is_empty() || same || !(first || unnamed || known.is_empty()) || fold(known) == fold(new) {
            continue;
        }
        let old = (!known.is_empty()).then(|| FieldValue::Text(known.clone()));
        changes.note(field, old, FieldValue::Text(new.clone()));
        known.clone_from(new);
    }
}

fn fold_words(folded: &str) -> Vec<&str> {
    let mut words: Vec<&str> = folded.split(' ').collect();
    words.sort_unstable();
    words
}

/// A departure is only noted where none was: what the section knows of one is more than a remark.
fn merge_departure(known: &mut PersonDraft, row: &PersonDraft, changes: &mut RowChanges) {
    let Some(reason) = row.left_reason.filter(|_| known.left_reason.is_none()) else { return };
    if row.left_on.zip(known.joined_on).is_some_and(|(left, joined)| left < joined) {
        return;
    }
    changes.note(PersonField::LeftReason, None, FieldValue::Left(reason));
    known.left_reason = Some(reason);
    if let Some(day) = row.left_on.filter(|_| known.left_on.is_none()) {
        changes.note(PersonField::LeftOn, None, FieldValue::Day(day));
        known.left_on = Some(day);
    }
}

/// Remarks of the file go under those that are there, each once.
fn merge_note(known: &mut PersonDraft, row: &PersonDraft, changes: &mut RowChanges) {
    let Some(new) = &row.note else { return };
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let present = known.note.as_deref().map(flat).unwrap_or_default();
    if present.contains(&flat(new)) {
        return;
    }
    // One line of it may be there already.
    let missing: Vec<&str> = new.lines().filter(|line| !present.contains(&flat(line))).collect();
    if missing.is_empty() {
        return;
    }
    let old = known.note.take();
    let whole = match &old {
        Some(old) => format!("{old}\n{}", missing.join("\n")),
        None => new.clone(),
    };
    changes.note(PersonField::Text(PersonText::NOTE), old.map(FieldValue::Text), FieldValue::Text(whole.clone()));
    known.note = Some(whole);
}

fn merge_tags(known: &mut PersonDraft, row: &PersonDraft, changes: &mut RowChanges) {
    for tag in &row.tags {
        let key = fold(tag);
        if !key.is_empty() && !known.tags.iter().any(|label| fold(label) == key) {
            changes.note(PersonField::Tags, None, FieldValue::Text(tag.clone()));
            changes.tags.push(tag.clone());
            known.tags.push(tag.clone());
        }
    }
}

fn merge_consents(known: &mut PersonDraft, row: &PersonDraft, changes: &mut RowChanges) {
    for consent in &row.consents {
        let last = known.consents.iter_mut().find(|last| last.purpose == consent.purpose);
        if last.as_ref().is_some_and(|last| precedence(last) >= precedence(consent)) {
            continue;
        }
        let old = last.as_ref().map(|last| FieldValue::Answer(last.answer));
        changes.note(PersonField::of_consent(consent.purpose), old, FieldValue::Answer(consent.answer));
        changes.consents.push(consent.clone());
        match last {
            Some(last) => *last = consent.clone(),
            None => known.consents.push(consent.clone()),
        }
    }
}

/// Which of two answers counts: the later one; of one day, the refusal. A refusal without a day stands until a person says
/// otherwise, an agreement without a day falls to any other answer. Answers so ordered can be brought in any number of times.
fn precedence(consent: &Consent) -> (u8, Option<chrono::NaiveDate>, bool) {
    let refused = consent.answer == ConsentAnswer::No;
    let rank = match (consent.given_on, refused) {
        (None, false) => 0,
        (Some(_), _) => 1,
        (None, true) => 2,
    };
    (rank, consent.given_on, refused)
}

fn same_words(one: &str, other: &str) -> bool {
    one == other || fold(one) == fold(other)
}

fn same_number(one: &str, other: &str) -> bool {
    one == other || phone::key(one).is_some_and(|key| phone::key(other).as_ref() == Some(&key))
}

fn same_email(one: &str, other: &str) -> bool {
    one == other || one.to_lowercase() == other.to_lowercase()
}
