//! Numbers, dates and times of a spreadsheet as text.

use std::fmt::Write;

/// A number as it was typed: `612345678`, `84.5`. Spreadsheets show fifteen digits and compute with seventeen; the
/// two beyond are noise (`0.30000000000000004`) and go.
pub(super) fn write_number(out: &mut String, value: f64) {
    // Writing to a String cannot fail.
    let _ = if value.fract() == 0.0 || !value.is_finite() {
        write!(out, "{value}")
    } else {
        let rounded = format!("{value:.14e}").parse().unwrap_or(value);
        write!(out, "{rounded}")
    };
}

/// A day, and its time unless that is midnight: `2018-05-06`, `2018-05-06T18:30:00`.
pub(super) fn write_date(out: &mut String, (year, month, day): (u16, u8, u8), (hours, minutes, seconds): (u8, u8, u8)) {
    let _ = write!(out, "{year:04}-{month:02}-{day:02}");
    if (hours, minutes, seconds) != (0, 0, 0) {
        let _ = write!(out, "T{hours:02}:{minutes:02}:{seconds:02}");
    }
}

/// A time of day or a duration in days: `18:30:00`, `36:00:00`.
#[expect(clippy::cast_possible_truncation, reason = "an `as` cast to an integer stops at its bounds")]
pub(super) fn write_duration(out: &mut String, days: f64) {
    let seconds = (days * 86_400.0).round() as i64;
    let sign = if seconds < 0 { "-" } else { "" };
    let seconds = seconds.unsigned_abs();
    let _ = write!(out, "{sign}{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(value: f64) -> String {
        let mut out = String::new();
        write_number(&mut out, value);
        out
    }

    #[test]
    fn numbers_are_written_as_typed() {
        assert_eq!(number(612_345_678.0), "612345678");
        assert_eq!(number(1000.0), "1000");
        assert_eq!(number(84.5), "84.5");
        assert_eq!(number(0.1 + 0.2), "0.3");
        assert_eq!(number(-12.34), "-12.34");
        assert_eq!(number(0.0), "0");
    }

    #[test]
    fn durations_pass_a_day() {
        let mut out = String::new();
        write_duration(&mut out, 1.5);
        assert_eq!(out, "36:00:00");
    }
}
