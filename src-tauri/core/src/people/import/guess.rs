//! Guesses what columns mean: by their names, and failing that by what stands in them. A person corrects what is wrong.

mod by_name;
mod by_values;

use chrono::NaiveDate;

use crate::people::Category;
use crate::people::import::{Mapping, Meaning};
use crate::text::fold;

/// The most probable mapping of a table with these column names (empty where a column has none) and these first rows.
pub fn guess(names: &[String], samples: &[Vec<String>], today: NaiveDate) -> Mapping {
    let mut columns = vec![Meaning::Ignored; names.len()];
    let values = |column: usize| -> Vec<&str> {
        samples
            .iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty())
            .collect()
    };
    let take = |column: usize, meaning: Option<Meaning>, columns: &mut Vec<Meaning>| {
        let Some(meaning) = meaning else { return };
        let single = !matches!(meaning, Meaning::STREET | Meaning::NOTE | Meaning::Tags);
        if columns[column] == Meaning::Ignored && !(single && columns.contains(&meaning)) {
            columns[column] = meaning;
        }
    };
    for (column, name) in names.iter().enumerate() {
        take(column, by_name::meaning(&fold(name), &values(column)), &mut columns);
    }
    for (column, name) in names.iter().enumerate() {
        if name.trim().is_empty() {
            take(column, by_values::meaning(&values(column), today), &mut columns);
        }
    }
    if !columns.iter().any(|meaning| NAMES.contains(meaning)) {
        by_values::guess_names(&mut columns, names, &values);
    }
    resolve_answer_date(&mut columns, names);
    let category = category(&columns);
    Mapping { columns, category }
}

const NAMES: [Meaning; 4] =
    [Meaning::FamilyName, Meaning::GivenName, Meaning::FamilyAndGivenName, Meaning::GivenAndFamilyName];

/// What people are whose file has these columns.
fn category(columns: &[Meaning]) -> Category {
    let any = |wanted: &[Meaning]| columns.iter().any(|meaning| wanted.contains(meaning));
    if any(&[Meaning::MEMBER_NUMBER, Meaning::JoinedOn, Meaning::DuesYear, Meaning::DuesAmount]) {
        Category::Member
    } else if any(&[Meaning::Newsletter]) {
        Category::RegularContact
    } else {
        Category::OccasionalContact
    }
}

/// "Date d'inscription" is the date of an answer where there is an answer, and of joining where there is none.
fn resolve_answer_date(columns: &mut [Meaning], names: &[String]) {
    let asked = columns.iter().any(|meaning| matches!(meaning, Meaning::Newsletter | Meaning::Contact));
    if !asked
        && !columns.contains(&Meaning::JoinedOn)
        && let Some(at) = columns.iter().position(|meaning| *meaning == Meaning::AnsweredOn)
        && fold(&names[at]).contains("inscription")
    {
        columns[at] = Meaning::JoinedOn;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::PersonText;
    use Meaning::{
        AnsweredOn, BornOn, Contact, DuesAmount, DuesMeans, DuesYear, FamilyAndGivenName, FamilyName,
        GivenAndFamilyName, GivenName, JoinedOn, Newsletter, Tags,
    };

    fn meanings(names: &[&str], samples: &[&[&str]]) -> Mapping {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let samples: Vec<Vec<String>> =
            samples.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect();
        guess(&names, &samples, NaiveDate::from_ymd_opt(2019, 3, 7).unwrap())
    }

    #[test]
    fn a_member_file_is_recognised_by_its_names() {
        let mapping = meanings(
            &[
                "N° adhérent",
                "Civilité",
                "NOM",
                "Prénom",
                "Né(e) le",
                "Adresse",
                "Code postal",
                "Ville",
                "Tél. fixe",
                "Portable",
                "E-mail",
                "Date d'adhésion",
                "Dernière cotisation",
                "Montant",
                "Mode de paiement",
                "Observations",
            ],
            &[&["1", "M.", "A", "B", "", "", "", "", "", "", "", "", "2018", "36,00 €", "", ""]],
        );
        assert_eq!(
            mapping.columns,
            [
                Meaning::MEMBER_NUMBER,
                Meaning::CIVILITY,
                FamilyName,
                GivenName,
                BornOn,
                Meaning::STREET,
                Meaning::POSTCODE,
                Meaning::CITY,
                Meaning::PHONE,
                Meaning::MOBILE,
                Meaning::EMAIL,
                JoinedOn,
                DuesYear,
                DuesAmount,
                DuesMeans,
                Meaning::NOTE,
            ]
        );
        assert_eq!(mapping.category, Category::Member);
    }

    #[test]
    fn a_text_of_a_person_is_known_by_the_name_of_its_field() {
        // A number tells by itself whether it is a landline.
        for field in PersonText::all().iter().filter(|field| **field != PersonText::PHONE) {
            let name = serde_json::to_value(field).unwrap();
            let mapping = meanings(&[name.as_str().unwrap()], &[]);
            assert_eq!(mapping.columns, [Meaning::Text(*field)]);
        }
    }

    #[test]
    fn subscribers_and_contacts_are_no_members() {
        let letter = meanings(
            &["Nom & prénom", "Adresse E-Mail", "Inscription à la lettre d'information", "Date d'inscription"],
            &[],
        );
        assert_eq!(letter.columns, [FamilyAndGivenName, Meaning::EMAIL, Newsletter, AnsweredOn]);
        assert_eq!(letter.category, Category::RegularContact);
        let market = meanings(
            &["Prénom", "Nom", "CP", "Portable", "Courriel", "Vu le", "D'accord pour être recontacté(e)", "Thèmes"],
            &[],
        );
        assert_eq!(
            market.columns,
            [GivenName, FamilyName, Meaning::POSTCODE, Meaning::MOBILE, Meaning::EMAIL, AnsweredOn, Contact, Tags]
        );
        assert_eq!(market.category, Category::OccasionalContact);
    }

    #[test]
    fn english_names_are_known_too() {
        let mapping = meanings(
            &[
                "Member number",
                "Last name",
                "First name",
                "Date of birth",
                "Street",
                "Postcode",
                "Town",
                "Phone",
                "E-mail",
                "Joined on",
            ],
            &[],
        );
        assert_eq!(
            mapping.columns,
            [
                Meaning::MEMBER_NUMBER,
                FamilyName,
                GivenName,
                BornOn,
                Meaning::STREET,
                Meaning::POSTCODE,
                Meaning::CITY,
                Meaning::AnyPhone,
                Meaning::EMAIL,
                JoinedOn
            ]
        );
        assert_eq!(meanings(&["Prénom et nom"], &[]).columns, [GivenAndFamilyName]);
    }

    #[test]
    fn without_names_the_values_decide() {
        let mapping = meanings(
            &["", "", "", "", "", ""],
            &[
                &["DUBOIS", "Zoé", "06/07/1941", "06140", "06 20 93 67 54", "zoe@exemple.fr"],
                &["PETIT", "Ugo", "02/01/1960", "1000", "712345678", "ugo@exemple.fr"],
            ],
        );
        assert_eq!(
            mapping.columns,
            [FamilyName, GivenName, BornOn, Meaning::POSTCODE, Meaning::MOBILE, Meaning::EMAIL]
        );
    }
}
