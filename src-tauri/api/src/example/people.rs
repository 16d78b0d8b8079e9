//! Puts the members and contacts into the section.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use ruche_core::ids::PersonId;
use ruche_core::people::{self, Category, Consent, ConsentAnswer, ConsentPurpose, PersonDraft, PersonOperation};
use ruche_core::{Code, Problem, Result, Workspace, text};

use crate::example::calendar::Calendar;
use crate::example::contacts::{CONTACTS, Contact};
use crate::example::members::{MEMBERS, Member};

/// Those of the example who were put into the section, by their names.
pub(super) struct People(BTreeMap<String, PersonId>);

impl People {
    /// The record of somebody of the example.
    pub fn named(&self, name: &str) -> Result<PersonId> {
        self.0.get(name).copied().ok_or_else(|| Problem::new(Code::NotFound).with("example", name))
    }
}

/// Adds everybody.
pub(super) fn make(workspace: &Workspace, calendar: Calendar) -> Result<People> {
    let mut people = BTreeMap::new();
    for (number, member) in (1..).zip(MEMBERS) {
        let id = create(workspace, member_draft(number, member, calendar))?;
        people.insert(member.name(), id);
    }
    for (number, contact) in (1..).zip(CONTACTS) {
        create(workspace, contact_draft(number, contact, calendar))?;
    }
    Ok(People(people))
}

fn create(workspace: &Workspace, draft: PersonDraft) -> Result<PersonId> {
    let change = workspace.transact(PersonOperation::Create, |writer| people::create::create(writer, draft))?;
    Ok(change.value)
}

fn member_draft(number: u32, member: &Member, calendar: Calendar) -> PersonDraft {
    let (postcode, city) = member.town;
    // The oldest have a telephone in the hall and no address of the other kind.
    let of_old = member.age >= 80;
    PersonDraft {
        category: Category::Member,
        member_number: Some(format!("96-{:05}", 41_000 + number * 37)),
        civility: Some(member.civility.to_owned()),
        family_name: member.family_name.to_owned(),
        given_name: member.given_name.to_owned(),
        born_on: Some(earlier(calendar.months_ago(member.age * 12), number * 37 % 330)),
        street: Some(member.street.to_owned()),
        postcode: Some(postcode.to_owned()),
        city: Some(city.to_owned()),
        phone: (of_old || number.is_multiple_of(4)).then(|| landline(number)),
        mobile: (!of_old).then(|| mobile(number)),
        email: (!of_old).then(|| email(member.given_name, member.family_name)),
        joined_on: Some(earlier(calendar.months_ago(member.joined), number * 13 % 28)),
        left_on: member.left.map(|(months, _)| earlier(calendar.months_ago(months), number * 7 % 25)),
        left_reason: member.left.map(|(_, reason)| reason),
        origin: "Fichier de la fédération".to_owned(),
        tags: member.tags.iter().map(|tag| (*tag).to_owned()).collect(),
        ..PersonDraft::default()
    }
}

fn contact_draft(number: u32, contact: &Contact, calendar: Calendar) -> PersonDraft {
    let (postcode, city) = contact.town;
    let met = calendar.day(-contact.met);
    let consent = |purpose: &ConsentPurpose, answer| Consent {
        purpose: *purpose,
        answer,
        given_on: Some(met),
        source: contact.origin.to_owned(),
    };
    let agreed = contact.agreed.iter().map(|purpose| consent(purpose, ConsentAnswer::Yes));
    let refused = contact.refused.iter().map(|purpose| consent(purpose, ConsentAnswer::No));
    PersonDraft {
        category: contact.category,
        family_name: contact.family_name.to_owned(),
        given_name: contact.given_name.to_owned(),
        postcode: Some(postcode.to_owned()),
        city: Some(city.to_owned()),
        mobile: contact.agreed.contains(&ConsentPurpose::Contact).then(|| mobile(500 + number)),
        email: (!contact.agreed.is_empty()).then(|| email(contact.given_name, contact.family_name)),
        origin: contact.origin.to_owned(),
        consents: agreed.chain(refused).collect(),
        ..PersonDraft::default()
    }
}

/// A number that is kept for fiction (ARCEP decision 2018-0881: 06 39 98).
fn mobile(number: u32) -> String {
    let digits = number * 83 % 10_000;
    format!("06 39 98 {:02} {:02}", digits / 100, digits % 100)
}

/// The same for a telephone in the hall (01 99 00).
fn landline(number: u32) -> String {
    let digits = number * 61 % 10_000;
    format!("01 99 00 {:02} {:02}", digits / 100, digits % 100)
}

/// An address at a domain that is kept for examples.
fn email(given_name: &str, family_name: &str) -> String {
    let part = |name: &str| text::fold(name).replace(|character: char| !character.is_ascii_alphanumeric(), "-");
    format!("{}.{}@exemple.fr", part(given_name), part(family_name))
}

fn earlier(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_sub_days(Days::new(days.into())).unwrap_or(day)
}
