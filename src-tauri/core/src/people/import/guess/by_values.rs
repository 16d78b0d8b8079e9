//! Columns without a name, known by what stands in them.

use chrono::{Datelike as _, NaiveDate};

use crate::people::import::{Meaning, cell};
use crate::people::phone;
use crate::text::fold;

/// What a column without a name means, by what stands in it.
pub(super) fn meaning(values: &[&str], today: NaiveDate) -> Option<Meaning> {
    let most_values = |test: &dyn Fn(&str) -> bool| {
        values.len() >= 2 && values.iter().filter(|value| test(value)).count() * 5 >= values.len() * 4
    };
    if most_values(&|value| cell::email(value).is_some()) {
        Some(Meaning::EMAIL)
    } else if most_values(&|value| ["m", "mme", "mlle", "mr", "madame", "monsieur"].contains(&fold(value).as_str())) {
        Some(Meaning::CIVILITY)
    } else if most_values(&is_birth_date) {
        let old = |value: &str| cell::date(value, today).is_some_and(|date| date.year() < 1985);
        (values.iter().filter(|value| old(value)).count() * 2 > values.len()).then_some(Meaning::BornOn)
    } else if most_values(&|value| value.contains('€') && cell::cents(value).is_some()) {
        Some(Meaning::DuesAmount)
    } else if most_values(&|value| value.len() == 4 && value.starts_with("20") && cell::year(value).is_some()) {
        Some(Meaning::DuesYear)
    } else if most_values(&is_postcode) {
        Some(Meaning::POSTCODE)
    } else if most_values(&|value| phone::key(value).is_some()) {
        Some(if most_values(&|value| phone::is_mobile(value)) { Meaning::MOBILE } else { Meaning::AnyPhone })
    } else {
        None
    }
}

fn is_birth_date(value: &str) -> bool {
    value.contains(['/', '-']) && cell::date(value, NaiveDate::MAX).is_some()
}

fn is_postcode(value: &str) -> bool {
    let corsica = value.strip_prefix("2A").or_else(|| value.strip_prefix("2B"));
    let digits = corsica.unwrap_or(value);
    digits.bytes().all(|byte| byte.is_ascii_digit())
        && if corsica.is_some() { digits.len() == 3 } else { (4..=5).contains(&digits.len()) }
}

/// In a table without column names, a column of capitals is the family name, and a column of words beside it the given name.
pub(super) fn guess_names<'a>(columns: &mut [Meaning], names: &[String], values: &dyn Fn(usize) -> Vec<&'a str>) {
    let wordy = |column: usize| {
        let values = values(column);
        names[column].trim().is_empty()
            && values.len() >= 2
            && values.iter().all(|value| value.chars().all(|letter| letter.is_alphabetic() || " -'’.".contains(letter)))
    };
    let free: Vec<usize> =
        (0..columns.len()).filter(|column| columns[*column] == Meaning::Ignored && wordy(*column)).collect();
    let capitals = |column: usize| values(column).iter().filter(|value| !value.chars().any(char::is_lowercase)).count();
    let Some(family) = free.iter().copied().max_by_key(|column| (capitals(*column), std::cmp::Reverse(*column))) else {
        return;
    };
    columns[family] = Meaning::FamilyName;
    if let Some(given) = free.iter().copied().find(|column| *column == family + 1 || *column + 1 == family) {
        columns[given] = Meaning::GivenName;
    } else {
        columns[family] = Meaning::FamilyAndGivenName;
    }
}
