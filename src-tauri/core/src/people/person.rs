//! A person as Ruche keeps one, and what makes a draft of one acceptable.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::dues::DuesState;
use crate::ids::PersonId;
use crate::people::{Consent, phone};
use crate::problem::{Code, Problem, Result};
use crate::text::{self, filled};

/// What a person is to the section: kept apart by the rules on parties' files (CNIL deliberation 2012-020).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// Adhérent·e.
    #[default]
    Member,
    /// A positive step tied to political activity: newsletter, support.
    RegularContact,
    /// A one-off question, or named by somebody else.
    OccasionalContact,
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

/// Why a person is no longer a member of this section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LeftReason {
    /// Démission.
    Resigned,
    /// Mutation to another section.
    Transferred,
    /// Membership not renewed.
    Lapsed,
    /// Exclusion.
    Excluded,
    /// Death.
    Deceased,
}

/// A person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Person {
    /// The record's id.
    pub id: PersonId,
    /// What they are to the section.
    pub category: Category,
    /// The party's number for them, as given.
    pub member_number: Option<String>,
    /// Mme, M., ...
    pub civility: Option<String>,
    /// Family name, as typed.
    pub family_name: String,
    /// Given name, as typed.
    pub given_name: String,
    /// Date of birth.
    pub born_on: Option<NaiveDate>,
    /// Street and whatever stands above it, with its line breaks.
    pub street: Option<String>,
    /// Postcode, as text.
    pub postcode: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// Landline.
    pub phone: Option<String>,
    /// Mobile.
    pub mobile: Option<String>,
    /// E-mail. May be shared by a couple.
    pub email: Option<String>,
    /// Date of joining.
    pub joined_on: Option<NaiveDate>,
    /// Date of leaving.
    pub left_on: Option<NaiveDate>,
    /// Why they left; set means that they have left.
    pub left_reason: Option<LeftReason>,
    /// Where the record comes from.
    pub origin: String,
    /// Remarks.
    pub note: Option<String>,
    /// Themes and groups.
    pub tags: Vec<String>,
    /// What they agreed to or refused; the last answer by purpose.
    pub consents: Vec<Consent>,
    /// Whether the record is set aside.
    pub archived: bool,
}

/// What a form gives of a person.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct PersonDraft {
    /// What they are to the section.
    pub category: Category,
    /// The party's number for them.
    pub member_number: Option<String>,
    /// Mme, M., ...
    pub civility: Option<String>,
    /// Family name.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
    /// Date of birth.
    pub born_on: Option<NaiveDate>,
    /// Street and whatever stands above it.
    pub street: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// Landline.
    pub phone: Option<String>,
    /// Mobile.
    pub mobile: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Date of joining.
    pub joined_on: Option<NaiveDate>,
    /// Date of leaving.
    pub left_on: Option<NaiveDate>,
    /// Why they left.
    pub left_reason: Option<LeftReason>,
    /// Where the record comes from; when empty, what it was.
    pub origin: Option<String>,
    /// Remarks.
    pub note: Option<String>,
    /// Themes and groups.
    pub tags: Vec<String>,
    /// Answers to keep; a purpose that is not named keeps its answer.
    pub consents: Vec<Consent>,
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

/// The longest a line of text may be, in characters.
pub(crate) const LINE_MOST: usize = 200;
/// The longest a remark may be, in characters.
pub(crate) const NOTE_MOST: usize = 10_000;

impl PersonDraft {
    /// The draft without stray spaces, or the field that stands in its way.
    pub fn check(mut self) -> Result<Self> {
        for (field, text) in self.texts_mut() {
            *text = text.as_deref().and_then(filled).map(str::to_owned);
            let most = if field == "note" || field == "street" { NOTE_MOST } else { LINE_MOST };
            if text.as_ref().is_some_and(|text| text.chars().count() > most) {
                return Err(Problem::at(Code::TooLong, field).with("most", most));
            }
        }
        self.family_name = self.family_name.trim().to_owned();
        self.given_name = self.given_name.trim().to_owned();
        if self.family_name.is_empty() && self.given_name.is_empty() {
            return Err(Problem::at(Code::Required, "family_name"));
        }
        for (field, name) in [("family_name", &self.family_name), ("given_name", &self.given_name)] {
            if name.chars().count() > LINE_MOST {
                return Err(Problem::at(Code::TooLong, field).with("most", LINE_MOST));
            }
        }
        if self.email.as_deref().is_some_and(|email| !is_email(email)) {
            return Err(Problem::at(Code::BadEmail, "email"));
        }
        for (field, number) in [("phone", &self.phone), ("mobile", &self.mobile)] {
            if number.as_deref().is_some_and(|number| phone::key(number).is_none()) {
                return Err(Problem::at(Code::BadPhone, field));
            }
        }
        if self.left_on.zip(self.joined_on).is_some_and(|(left, joined)| left < joined) {
            return Err(Problem::at(Code::EndsBeforeStart, "left_on"));
        }
        self.tags = tidy_tags(&self.tags);
        Ok(self)
    }

    fn texts_mut(&mut self) -> [(&'static str, &mut Option<String>); 10] {
        [
            ("member_number", &mut self.member_number),
            ("civility", &mut self.civility),
            ("street", &mut self.street),
            ("postcode", &mut self.postcode),
            ("city", &mut self.city),
            ("phone", &mut self.phone),
            ("mobile", &mut self.mobile),
            ("email", &mut self.email),
            ("origin", &mut self.origin),
            ("note", &mut self.note),
        ]
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
            tidy.push(tag.chars().take(LINE_MOST).collect());
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
