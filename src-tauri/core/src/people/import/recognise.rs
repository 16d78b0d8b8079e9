//! Says which person a row is about: somebody known, somebody new, or perhaps somebody.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::people::import::index::{Facts, Index, Place};
use crate::people::import::name;

/// Why it is not sure whom a row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// Somebody has the same name, and nothing else confirms or denies it.
    SameName,
    /// Somebody has the same name and postcode.
    SameNameAndPostcode,
    /// Somebody has the same member number and another name.
    SameNumberOtherName,
    /// Somebody has the same e-mail address and nearly the same name.
    SameEmailNearName,
    /// Several people fit equally well.
    SeveralFit,
}

/// Whom a row is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Finding {
    /// Nobody known. Whether somebody of another name has the e-mail address: a couple.
    New { shares_email: bool },
    /// This person.
    Known(Place),
    /// Perhaps one of these.
    Doubtful(Doubt, Vec<Place>),
}

/// The most candidates of a doubtful row.
const MAX_CANDIDATES: usize = 8;

/// Whom a row with these facts and this name (in its normal form) is about.
pub(super) fn recognise(index: &Index, row: &Facts, folded: &str, candidates: &mut Vec<Place>) -> Finding {
    index.candidates(row, candidates);
    if candidates.is_empty() {
        return Finding::New { shares_email: false };
    }
    let numbered =
        || candidates.iter().copied().filter(|place| row.number != 0 && index.facts(*place).number == row.number);
    if numbered().next().is_some() {
        return by_number(index, row, folded, numbered().collect());
    }
    let named: Vec<Place> = candidates
        .iter()
        .copied()
        .filter(|place| index.facts(*place).name == row.name && !index.facts(*place).contradicts(row))
        .collect();
    let confirmed: Vec<Place> = named.iter().copied().filter(|place| index.facts(*place).confirms(row)).collect();
    match confirmed.as_slice() {
        [one] => return Finding::Known(*one),
        [] => {}
        _ => return doubt(Doubt::SeveralFit, confirmed),
    }
    if !named.is_empty() {
        let same_postcode: Vec<Place> = named
            .iter()
            .copied()
            .filter(|place| row.postcode != 0 && index.facts(*place).postcode == row.postcode)
            .collect();
        return match (same_postcode.is_empty(), named.len()) {
            (false, _) => doubt(Doubt::SameNameAndPostcode, same_postcode),
            (true, 1) => doubt(Doubt::SameName, named),
            (true, _) => doubt(Doubt::SeveralFit, named),
        };
    }
    let by_email =
        || candidates.iter().copied().filter(|place| row.email != 0 && index.facts(*place).email == row.email);
    let near: Vec<Place> = by_email()
        .filter(|place| !index.facts(*place).contradicts(row) && name::related(index.name(*place), folded))
        .collect();
    if near.is_empty() {
        Finding::New { shares_email: by_email().next().is_some() }
    } else {
        doubt(Doubt::SameEmailNearName, near)
    }
}

/// Among those with the number of the row.
fn by_number(index: &Index, row: &Facts, folded: &str, numbered: Vec<Place>) -> Finding {
    let same: Vec<Place> = numbered.iter().copied().filter(|place| index.facts(*place).name == row.name).collect();
    match (same.as_slice(), numbered.as_slice()) {
        ([one], _) => Finding::Known(*one),
        ([], [one]) if name::related(index.name(*one), folded) => Finding::Known(*one),
        ([], _) => doubt(Doubt::SameNumberOtherName, numbered),
        _ => doubt(Doubt::SeveralFit, same),
    }
}

fn doubt(doubt: Doubt, mut places: Vec<Place>) -> Finding {
    places.truncate(MAX_CANDIDATES);
    Finding::Doubtful(doubt, places)
}

#[cfg(test)]
mod tests {
    use std::slice;

    use super::*;
    use crate::people::PersonDraft;
    use crate::people::import::index::Source;

    fn person(family: &str, given: &str, more: impl FnOnce(&mut PersonDraft)) -> PersonDraft {
        let mut draft = PersonDraft { family_name: family.into(), given_name: given.into(), ..PersonDraft::default() };
        more(&mut draft);
        draft
    }

    fn found(known: &[PersonDraft], row: &PersonDraft) -> Finding {
        let mut index = Index::default();
        for (line, draft) in known.iter().enumerate() {
            let (facts, name) = Facts::of(draft);
            index.add(Source::File(line as u64 + 1), facts, &name);
        }
        let (facts, name) = Facts::of(row);
        recognise(&index, &facts, &name, &mut Vec::new())
    }

    fn born(day: &str) -> impl FnOnce(&mut PersonDraft) {
        let day = day.parse().unwrap();
        move |draft| draft.born_on = Some(day)
    }

    #[test]
    fn a_parent_and_a_child_of_one_name_at_one_address_are_two_people() {
        let at_home = |draft: &mut PersonDraft| {
            draft.street = Some("129 rue de la République".into());
            draft.postcode = Some("06100".into());
        };
        let parent = person("MEUNIER", "Sylvie", |draft| {
            born("1951-02-14")(draft);
            at_home(draft);
        });
        let child = person("MEUNIER", "Sylvie", |draft| {
            born("1983-06-30")(draft);
            at_home(draft);
        });
        assert_eq!(found(slice::from_ref(&parent), &child), Finding::New { shares_email: false });
        let without_birth = person("Meunier", "Sylvie", at_home);
        assert_eq!(found(slice::from_ref(&parent), &without_birth), Finding::Known(0));
        assert_eq!(found(&[parent, child], &without_birth), Finding::Doubtful(Doubt::SeveralFit, vec![0, 1]));
    }

    #[test]
    fn the_same_person_in_capitals_and_without_number_is_found() {
        let known = person("PERRIN", "Nadège", |draft| {
            born("1988-11-17")(draft);
            draft.member_number = Some("410140".into());
        });
        assert_eq!(found(&[known], &person("PERRIN", "NADÈGE", born("1988-11-17"))), Finding::Known(0));
    }

    #[test]
    fn a_couple_that_shares_an_address_is_two_people() {
        let email = |draft: &mut PersonDraft| draft.email = Some("cedric.sanchez@courriel.example".into());
        let known = person("L'HERMITTE", "Océane", email);
        assert_eq!(found(&[known], &person("SANCHEZ", "Cédric", email)), Finding::New { shares_email: true });
    }

    #[test]
    fn an_e_mail_in_capitals_and_a_name_in_one_column_find_the_member() {
        let known = person("De La Tour", "Solène", |draft| draft.email = Some("solene@courriel.example".into()));
        let row = person("De", "La Tour Solène", |draft| draft.email = Some("SOLENE@COURRIEL.EXAMPLE".into()));
        assert_eq!(found(&[known], &row), Finding::Known(0));
    }

    #[test]
    fn a_name_alone_is_doubtful_and_a_number_with_another_name_too() {
        let known = person("PETIT", "Ugo", |draft| draft.member_number = Some("7".into()));
        assert_eq!(
            found(slice::from_ref(&known), &person("Petit", "Ugo", |_| ())),
            Finding::Doubtful(Doubt::SameName, vec![0])
        );
        let other = person("Roussel", "Yoann", |draft| draft.member_number = Some("7".into()));
        assert_eq!(found(slice::from_ref(&known), &other), Finding::Doubtful(Doubt::SameNumberOtherName, vec![0]));
        let married = person("Petit Roussel", "Ugo", |draft| draft.member_number = Some("7".into()));
        assert_eq!(found(&[known], &married), Finding::Known(0));
    }
}
