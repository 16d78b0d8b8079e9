//! Normal forms of cells: what a person typed into a spreadsheet, read as what they meant, or not at all. Nothing is
//! moved to the nearest thing that would make sense: the 31st of February is no date.

use chrono::{Datelike as _, Duration, NaiveDate};

use crate::people::ConsentAnswer;
use crate::text::{filled, fold};

/// The oldest date that a member file can mean.
const OLDEST_YEAR: i32 = 1880;
/// The latest date that a member file can mean.
const LATEST_YEAR: i32 = 2199;
/// Day numbers of spreadsheets below this look like years and amounts; the first accepted is in 1927.
const MIN_SERIAL: i64 = 10_000;
/// The latest day number accepted, in 2099.
const MAX_SERIAL: i64 = 73_050;

/// A date as French files write them: `6/7/1941`, `06.07.41`, `1941-07-06` with or without a time, the day number of a
/// spreadsheet. Of two centuries, two digits mean the last one that is not after `today`.
pub(super) fn date(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let text = text.trim();
    if let Ok(serial) = text.parse::<i64>() {
        let day = Duration::days((MIN_SERIAL..=MAX_SERIAL).contains(&serial).then_some(serial)?);
        return NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_signed(day);
    }
    let mut parts = [0_u32; 3];
    let mut lengths = [0_usize; 3];
    let mut at = 0;
    for (place, letter) in text.char_indices() {
        match letter {
            '0'..='9' => {
                parts[at] = parts[at].checked_mul(10)?.checked_add(letter.to_digit(10)?)?;
                lengths[at] += 1;
            }
            '/' | '.' | '-' if at < 2 && lengths[at] > 0 => at += 1,
            // A time of day after the date says nothing more.
            ' ' | 'T' if at == 2 && lengths[2] > 0 && is_time(&text[place + 1..]) => break,
            _ => return None,
        }
    }
    let (year, month, day) = match lengths {
        [4, 1..=2, 1..=2] => (i32::try_from(parts[0]).ok()?, parts[1], parts[2]),
        [1..=2, 1..=2, 4] => (i32::try_from(parts[2]).ok()?, parts[1], parts[0]),
        [1..=2, 1..=2, 2] => {
            let year = i32::try_from(parts[2]).ok()? + 2000;
            let past = NaiveDate::from_ymd_opt(year, parts[1], parts[0]).is_some_and(|date| date <= today);
            (if past { year } else { year - 100 }, parts[1], parts[0])
        }
        _ => return None,
    };
    let date = NaiveDate::from_ymd_opt(year, month, day)?;
    (OLDEST_YEAR..=LATEST_YEAR).contains(&date.year()).then_some(date)
}

fn is_time(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, ':' | '.' | 'Z' | '+'))
}

/// Euro cents of an amount: `1 250,00 €`, `36`, `1.250,50`, `EUR 12.5`.
pub(super) fn cents(text: &str) -> Option<i64> {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '0'..='9' | ',' | '.' | '-' => plain.push(letter),
            '€' | '\'' => {}
            _ if letter.is_whitespace() => {}
            _ if letter.is_alphabetic() => plain.push(letter.to_ascii_lowercase()),
            _ => return None,
        }
    }
    let plain = ["euros", "euro", "eur"]
        .iter()
        .find_map(|word| plain.strip_suffix(word).or_else(|| plain.strip_prefix(word)))
        .unwrap_or(&plain);
    let (whole, fraction) = match plain.rfind([',', '.']) {
        Some(at) if plain.len() - at - 1 <= 2 => (&plain[..at], &plain[at + 1..]),
        Some(_) if plain.matches([',', '.']).count() > 1 => (plain, ""),
        Some(_) => return None,
        None => (plain, ""),
    };
    let (sign, whole) = whole.strip_prefix('-').map_or((1, whole), |rest| (-1, rest));
    let whole: String = whole.chars().filter(|letter| !matches!(letter, ',' | '.')).collect();
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 12 || !digits(&whole) || !digits(fraction) {
        return None;
    }
    let fraction = match fraction.len() {
        0 => 0,
        1 => fraction.parse::<i64>().ok()? * 10,
        _ => fraction.parse().ok()?,
    };
    Some(sign * (whole.parse::<i64>().ok()? * 100 + fraction))
}

/// A year of dues: `2018`, `2018.0`, `2017/2018` means its end.
pub(super) fn year(text: &str) -> Option<i32> {
    let text = text.trim();
    let last = text.rsplit_once(['/', '-']).map_or(text, |(_, last)| last.trim());
    let year: i32 = last.strip_suffix(".0").unwrap_or(last).parse().ok()?;
    (1900..=2200).contains(&year).then_some(year)
}

/// A postcode with the zero that a spreadsheet took, and whether it was missing. What is no French postcode stays as typed.
pub(super) fn postcode(text: &str) -> (String, bool) {
    let text = text.trim();
    if text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        (format!("0{text}"), true)
    } else {
        (text.to_owned(), false)
    }
}

/// An answer: yes, no, or `None` when the cell says neither.
pub(super) fn answer(text: &str) -> Option<ConsentAnswer> {
    match fold(text).as_str() {
        "oui" | "o" | "x" | "yes" | "y" | "vrai" | "true" | "1" | "ok" | "d accord" | "accord" | "accepte" => {
            Some(ConsentAnswer::Yes)
        }
        "non" | "n" | "no" | "faux" | "false" | "0" | "refus" | "refuse" | "pas d accord" => Some(ConsentAnswer::No),
        _ if matches!(text.trim(), "✓" | "✔" | "☑") => Some(ConsentAnswer::Yes),
        _ => None,
    }
}

/// The e-mail address of a cell, without what programs put around one.
pub(super) fn email(text: &str) -> Option<&str> {
    let text = filled(text)?;
    let text = text.strip_prefix("mailto:").unwrap_or(text);
    let text = text.rsplit_once('<').map_or(text, |(_, rest)| rest.trim_end_matches('>'));
    crate::people::is_email(text).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<String> {
        date(text, NaiveDate::from_ymd_opt(2019, 3, 7).unwrap()).map(|date| date.to_string())
    }

    #[test]
    fn dates_are_read_as_they_are_written_in_france() {
        for written in ["06/07/1941", "6/7/1941", "6.7.41", "06-07-41", "1941-07-06", "1941-07-06T00:00:00", "15163"] {
            assert_eq!(day(written).as_deref(), Some("1941-07-06"), "{written}");
        }
        assert_eq!(day("06/03/19").as_deref(), Some("2019-03-06"));
        assert_eq!(day("08/03/19").as_deref(), Some("1919-03-08"));
    }

    #[test]
    fn a_date_that_does_not_exist_is_never_moved() {
        for written in
            ["31/02/2018", "2018-02-31", "00/01/2018", "1985", "2018", "12/2017", "06/07", "hier", "6/7/941", "1/2/3/4"]
        {
            assert_eq!(day(written), None, "{written}");
        }
    }

    #[test]
    fn amounts_are_read_whatever_stands_between_the_thousands() {
        for (written, expected) in [
            ("1 250,00 €", 125_000),
            ("1\u{202f}250,00\u{a0}€", 125_000),
            ("1.250,00", 125_000),
            ("1,250.00 EUR", 125_000),
            ("36", 3600),
            ("84,5", 8450),
            ("0,00 €", 0),
            ("-12,50 €", -1250),
            ("20 euros", 2000),
        ] {
            assert_eq!(cents(written), Some(expected), "{written}");
        }
        for written in ["", "€", "1.250", "douze", "12,345", "1-2", "12 francs"] {
            assert_eq!(cents(written), None, "{written}");
        }
    }

    #[test]
    fn a_postcode_gets_its_zero_back_and_corsica_stays() {
        assert_eq!(postcode("1000"), ("01000".to_owned(), true));
        assert_eq!(postcode("2A004"), ("2A004".to_owned(), false));
        assert_eq!(postcode("97110"), ("97110".to_owned(), false));
    }

    #[test]
    fn silence_is_no_answer() {
        assert_eq!(answer("Oui"), Some(ConsentAnswer::Yes));
        assert_eq!(answer(" x "), Some(ConsentAnswer::Yes));
        assert_eq!(answer("NON"), Some(ConsentAnswer::No));
        assert_eq!(answer(""), None);
        assert_eq!(answer("peut-être"), None);
    }

    #[test]
    fn an_address_is_one_or_is_none() {
        assert_eq!(email(" mailto:zoe@exemple.fr "), Some("zoe@exemple.fr"));
        assert_eq!(email("Zoé <zoe@exemple.fr>"), Some("zoe@exemple.fr"));
        assert_eq!(email("pas d'adresse"), None);
    }
}
