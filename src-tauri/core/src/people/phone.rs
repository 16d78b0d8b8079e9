//! Telephone numbers: kept as typed, compared in one form.

use phonenumber::country;

use crate::text;

/// The form in which numbers are compared: international, digits only, such as `+33620936754`. French numbers may be written
/// with or without their first zero, spaces, dots, `+33` or `0033`; others need their country's prefix. `None` when it is no
/// telephone number.
pub fn key(typed: &str) -> Option<String> {
    if let Some(digits) = text::digits(typed) {
        let bytes = digits.as_bytes();
        match bytes.len() {
            10 if bytes[0] == b'0' && bytes[1] != b'0' => return Some(format!("+33{}", &digits[1..])),
            // A spreadsheet took the zero.
            9 if bytes[0] != b'0' && !typed.trim_start().starts_with('+') => return Some(format!("+33{digits}")),
            _ => {}
        }
    }
    let international = typed.trim().strip_prefix("00").map_or_else(|| typed.to_owned(), |rest| format!("+{rest}"));
    let number = phonenumber::parse(Some(country::Id::FR), international).ok()?;
    phonenumber::is_valid(&number).then(|| number.format().mode(phonenumber::Mode::E164).to_string())
}

/// Whether a number is a French mobile: one that begins with 06 or 07 (national numbering plan, decision 2018-0881 of Arcep,
/// 24 July 2018).
pub fn is_mobile(typed: &str) -> bool {
    key(typed).is_some_and(|key| key.starts_with("+336") || key.starts_with("+337"))
}

/// The number with the zero that a spreadsheet took, and whether it was missing.
pub fn with_zero(typed: &str) -> (String, bool) {
    let lost = text::digits(typed).is_some_and(|digits| digits.len() == 9 && !digits.starts_with('0'))
        && !typed.trim_start().starts_with('+');
    if lost { (format!("0{}", typed.trim()), true) } else { (typed.to_owned(), false) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seven_ways_of_writing_are_one_number() {
        for typed in [
            "0614898762",
            "614898762",
            "06 14 89 87 62",
            "06.14.89.87.62",
            "+33614898762",
            "+33 (0)6 14 89 87 62",
            "0033 614898762",
        ] {
            assert_eq!(key(typed).as_deref(), Some("+33614898762"), "{typed}");
        }
    }

    #[test]
    fn other_countries_need_their_prefix() {
        assert_eq!(key("+32 2 555 12 12").as_deref(), Some("+3225551212"));
        assert_eq!(key("12"), None);
        assert_eq!(key("bonjour"), None);
    }

    #[test]
    fn a_mobile_is_known_however_written() {
        assert!(is_mobile("06.14.89.87.62") && is_mobile("712345678"));
        assert!(!is_mobile("04 93 58 01 01") && !is_mobile("+32 470 12 34 56"));
    }
}
