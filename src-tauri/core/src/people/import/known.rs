//! What is known of a person, and what a row adds to it or changes. The preview and the import both come through here.

use rusqlite::Connection;

use crate::dues;
use crate::ids::PersonId;
use crate::people::import::record::{Dues, Record};
use crate::people::import::report::{Detail, Difference, Particular};
use crate::people::{Consent, ConsentAnswer, PersonDraft, phone, sql};
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
pub(super) struct Gain {
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
    pub fn absorb(&mut self, record: &Record, first: bool) -> Gain {
        let mut gain = Gain::default();
        let (known, row) = (&mut self.draft, &record.draft);
        if row.category.rank() > known.category.rank() {
            gain.note(Particular::Category, Some(Detail::Category(known.category)), Detail::Category(row.category));
            known.category = row.category;
        }
        let mut take = |particular, known: &mut Option<String>, new: &Option<String>, same: fn(&str, &str) -> bool| {
            let Some(new) = new else { return };
            if known.as_deref().is_some_and(|known| !first || same(known, new)) {
                return;
            }
            gain.note(particular, known.take().map(Detail::Text), Detail::Text(new.clone()));
            *known = Some(new.clone());
        };
        take(Particular::MemberNumber, &mut known.member_number, &row.member_number, same_words);
        take(Particular::Civility, &mut known.civility, &row.civility, same_words);
        take(Particular::Street, &mut known.street, &row.street, same_words);
        take(Particular::Postcode, &mut known.postcode, &row.postcode, same_words);
        take(Particular::City, &mut known.city, &row.city, same_words);
        take(Particular::Phone, &mut known.phone, &row.phone, same_number);
        take(Particular::Mobile, &mut known.mobile, &row.mobile, same_number);
        take(Particular::Email, &mut known.email, &row.email, same_email);
        absorb_name(known, row, first, &mut gain);
        for (particular, known, new) in [
            (Particular::BornOn, &mut known.born_on, row.born_on),
            (Particular::JoinedOn, &mut known.joined_on, row.joined_on),
        ] {
            if let Some(new) = new
                && *known != Some(new)
                && (first || known.is_none())
            {
                gain.note(particular, known.map(Detail::Day), Detail::Day(new));
                *known = Some(new);
            }
        }
        absorb_departure(known, row, &mut gain);
        absorb_note(known, row, &mut gain);
        absorb_tags(known, row, &mut gain);
        absorb_consents(known, row, &mut gain);
        if let Some(dues) = &record.dues
            && !self.dues.contains(&dues.year)
        {
            self.dues.push(dues.year);
            gain.note(Particular::Dues, None, Detail::Dues { year: dues.year, amount_cents: dues.cents });
            gain.dues = Some(dues.clone());
        }
        gain
    }
}

impl Gain {
    fn note(&mut self, particular: Particular, old: Option<Detail>, new: Detail) {
        self.differences.push(Difference { particular, old, new });
    }
}

/// Both parts of a name change together: a file that has them in one column may cut them elsewhere.
fn absorb_name(known: &mut PersonDraft, row: &PersonDraft, first: bool, gain: &mut Gain) {
    let unnamed = known.family_name.is_empty() && known.given_name.is_empty();
    let (known_key, row_key) = (known.name_key(), row.name_key());
    let same = known_key == row_key || fold_words(&known_key) == fold_words(&row_key);
    let parts = [
        (Particular::FamilyName, &mut known.family_name, &row.family_name),
        (Particular::GivenName, &mut known.given_name, &row.given_name),
    ];
    for (particular, known, new) in parts {
        if new.is_empty() || same || !(first || unnamed || known.is_empty()) || fold(known) == fold(new) {
            continue;
        }
        let old = (!known.is_empty()).then(|| Detail::Text(known.clone()));
        gain.note(particular, old, Detail::Text(new.clone()));
        known.clone_from(new);
    }
}

fn fold_words(folded: &str) -> Vec<&str> {
    let mut words: Vec<&str> = folded.split(' ').collect();
    words.sort_unstable();
    words
}

/// A departure is only noted where none was: what the section knows of one is more than a remark.
fn absorb_departure(known: &mut PersonDraft, row: &PersonDraft, gain: &mut Gain) {
    let Some(reason) = row.left_reason.filter(|_| known.left_reason.is_none()) else { return };
    if row.left_on.zip(known.joined_on).is_some_and(|(left, joined)| left < joined) {
        return;
    }
    gain.note(Particular::LeftReason, None, Detail::Left(reason));
    known.left_reason = Some(reason);
    if let Some(day) = row.left_on.filter(|_| known.left_on.is_none()) {
        gain.note(Particular::LeftOn, None, Detail::Day(day));
        known.left_on = Some(day);
    }
}

/// Remarks of the file go under those that are there, each once.
fn absorb_note(known: &mut PersonDraft, row: &PersonDraft, gain: &mut Gain) {
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
    gain.note(Particular::Note, old.map(Detail::Text), Detail::Text(whole.clone()));
    known.note = Some(whole);
}

fn absorb_tags(known: &mut PersonDraft, row: &PersonDraft, gain: &mut Gain) {
    for tag in &row.tags {
        let key = fold(tag);
        if !key.is_empty() && !known.tags.iter().any(|label| fold(label) == key) {
            gain.note(Particular::Tags, None, Detail::Text(tag.clone()));
            gain.tags.push(tag.clone());
            known.tags.push(tag.clone());
        }
    }
}

fn absorb_consents(known: &mut PersonDraft, row: &PersonDraft, gain: &mut Gain) {
    for consent in &row.consents {
        let last = known.consents.iter_mut().find(|last| last.purpose == consent.purpose);
        if last.as_ref().is_some_and(|last| weight(last) >= weight(consent)) {
            continue;
        }
        let old = last.as_ref().map(|last| Detail::Answer(last.answer));
        gain.note(Particular::of_consent(consent.purpose), old, Detail::Answer(consent.answer));
        gain.consents.push(consent.clone());
        match last {
            Some(last) => *last = consent.clone(),
            None => known.consents.push(consent.clone()),
        }
    }
}

/// Which of two answers counts: the later one; of one day, the refusal. A refusal without a day stands until a person says
/// otherwise, an agreement without a day falls to any other answer. Answers so ordered can be brought in any number of times.
fn weight(consent: &Consent) -> (u8, Option<chrono::NaiveDate>, bool) {
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
