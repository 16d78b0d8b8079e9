//! A person as Ruche keeps one, and what makes a draft of one acceptable.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::enumeration::enumeration;
use crate::ids::PersonId;
use crate::people::query::DuesState;
use crate::people::{Consent, phone};
use crate::problem::{Code, Problem, Result};
use crate::record::text::MAX_LINE;
use crate::record::{Record as _, record};
use crate::text::{self, filled};
use crate::write::revision::Revision;

enumeration! {
    /// What a person is to the section: kept apart by the rules on parties' files (CNIL deliberation 2012-020).
    #[derive(Default)]
    pub enum Category {
        /// Adhérent·e.
        #[default]
        Member = "member",
        /// A positive step tied to political activity: newsletter, support.
        RegularContact = "regular_contact",
        /// A one-off question, or named by somebody else.
        OccasionalContact = "occasional_contact",
    }
}

impl Category {
    /// How close people are to the section: a contact becomes a member, never the other way round by a file.
    pub(crate) fn rank(self) -> u8 {
        match self {
            Self::OccasionalContact => 0,
            Self::RegularContact => 1,
            Self::Member => 2,
        }
    }
}

enumeration! {
    /// Why a person is no longer a member of this section.
    pub enum LeftReason {
        /// Démission.
        Resigned = "resigned",
        /// Mutation to another section.
        Transferred = "transferred",
        /// Membership not renewed.
        Lapsed = "lapsed",
        /// Exclusion.
        Excluded = "excluded",
        /// Death.
        Deceased = "deceased",
    }
}

record! {
    /// What a form gives of a person.
    #[derive(Default)]
    #[serde(default)]
    pub struct PersonDraft, changes PersonChanges, table "person", together [family_name, given_name] [joined_on, left_on] {
        /// What they are to the section.
        category: Category,
        /// The party's number for them, as given.
        member_number: Option<String> = line,
        /// Mme, M., ...
        civility: Option<String> = line,
        /// Family name, as typed.
        family_name: String = blank_line,
        /// Given name, as typed.
        given_name: String = blank_line,
        /// Date of birth.
        born_on: Option<NaiveDate>,
        /// Street and whatever stands above it, with its line breaks.
        street: Option<String> = paragraph,
        /// Postcode, as text.
        postcode: Option<String> = line,
        /// Town.
        city: Option<String> = line,
        /// Landline.
        phone: Option<String> = line,
        /// Mobile.
        mobile: Option<String> = line,
        /// E-mail. May be shared by a couple.
        email: Option<String> = line,
        /// Date of joining.
        joined_on: Option<NaiveDate>,
        /// Date of leaving.
        left_on: Option<NaiveDate>,
        /// Why they left; set means that they have left.
        left_reason: Option<LeftReason>,
        /// Where the record comes from (CNIL deliberations 2012-020 and 2012-021); empty, it was made by hand.
        origin: String = blank_line,
        /// Remarks.
        note: Option<String> = paragraph,
        /// Themes and groups.
        tags: Vec<String> = part,
        /// What they agreed to or refused, the last answer by purpose. In a form and an edit, the answers to keep: a purpose that is not
        /// named keeps its answer.
        consents: Vec<Consent> = part,
    }
}

/// A person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Person {
    /// The record's id.
    pub id: PersonId,
    /// To be named by an edit.
    pub revision: Revision,
    /// What is known of them.
    #[serde(flatten)]
    pub draft: PersonDraft,
    /// Whether the record is set aside.
    pub archived: bool,
}

/// A person in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PersonRow {
    /// The record's id.
    pub id: PersonId,
    /// What they are to the section.
    pub category: Category,
    /// Family name.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
    /// Town.
    pub city: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// The number to call: the mobile, else the landline.
    pub phone: Option<String>,
    /// Date of joining.
    pub joined_on: Option<NaiveDate>,
    /// Whether they have left.
    pub left_reason: Option<LeftReason>,
    /// The last year for which dues were paid.
    pub dues_year: Option<i32>,
    /// How they stand with the dues of the current year.
    pub dues: DuesState,
    /// Whether the record is set aside.
    pub archived: bool,
}

impl PersonDraft {
    /// The draft without stray spaces, or the field that stands in its way.
    pub fn check(self) -> Result<Self> {
        let mut draft = self.tidy()?;
        if draft.family_name.is_empty() && draft.given_name.is_empty() {
            return Err(Problem::at(Code::Required, "family_name"));
        }
        if draft.email.as_deref().is_some_and(|email| !is_email(email)) {
            return Err(Problem::at(Code::BadEmail, "email"));
        }
        for (field, number) in [("phone", &draft.phone), ("mobile", &draft.mobile)] {
            if number.as_deref().is_some_and(|number| phone::key(number).is_none()) {
                return Err(Problem::at(Code::BadPhone, field));
            }
        }
        if draft.left_on.zip(draft.joined_on).is_some_and(|(left, joined)| left < joined) {
            return Err(Problem::at(Code::EndsBeforeStart, "left_on"));
        }
        draft.tags = tidy_tags(&draft.tags);
        Ok(draft)
    }

    /// The normal form of the name, by which people are sorted and matched.
    pub fn name_key(&self) -> String {
        name_key(&self.family_name, &self.given_name)
    }
}

/// The normal form of a name: family name first.
pub fn name_key(family_name: &str, given_name: &str) -> String {
    let mut key = text::fold(family_name);
    let given = text::fold(given_name);
    if !key.is_empty() && !given.is_empty() {
        key.push(' ');
    }
    key.push_str(&given);
    key
}

/// Whether a text can be an e-mail address: something, one `@`, a domain with a dot, no spaces.
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    let plain = |part: &str| !part.is_empty() && !part.contains(['@', ' ', ',', ';', '<', '>', '"', '\n', '\r', '\t']);
    plain(local)
        && plain(domain)
        && domain.contains('.')
        && domain.split('.').all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'))
        && text.len() <= 254
}

/// Tags without blanks, each once, in the order given.
fn tidy_tags(tags: &[String]) -> Vec<String> {
    let mut seen = Vec::new();
    let mut tidy = Vec::new();
    for tag in tags {
        let key = text::fold(tag);
        if let Some(tag) = filled(tag)
            && !key.is_empty()
            && !seen.contains(&key)
        {
            seen.push(key);
            tidy.push(tag.chars().take(MAX_LINE).collect());
        }
    }
    tidy
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named() -> PersonDraft {
        PersonDraft { family_name: " DUBOIS ".into(), given_name: "Zoé".into(), ..PersonDraft::default() }
    }

    #[test]
    fn a_draft_is_tidied_not_altered() {
        let draft = PersonDraft { email: Some(" zoe@exemple.fr ".into()), city: Some("  ".into()), ..named() };
        let draft = draft.check().unwrap();
        assert_eq!(draft.family_name, "DUBOIS");
        assert_eq!(draft.email.as_deref(), Some("zoe@exemple.fr"));
        assert_eq!(draft.city, None);
    }

    #[test]
    fn the_field_in_the_way_is_named() {
        let refused = |draft: PersonDraft| draft.check().unwrap_err();
        assert_eq!(refused(PersonDraft::default()), Problem::at(Code::Required, "family_name"));
        assert_eq!(
            refused(PersonDraft { email: Some("pas d'adresse".into()), ..named() }),
            Problem::at(Code::BadEmail, "email")
        );
        assert_eq!(
            refused(PersonDraft { mobile: Some("bonjour".into()), ..named() }),
            Problem::at(Code::BadPhone, "mobile")
        );
    }
}
