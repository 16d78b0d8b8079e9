//! Times at the beginning of a line, as people note them: `9h30`, `14 h`, `12h45-14h`, `de 9h à 10h`, `9:30`.

use chrono::NaiveTime;

use crate::events::timing::runs_past_midnight;

/// When something takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Times {
    /// When it begins.
    pub starts: NaiveTime,
    /// When it ends, if that was noted.
    pub ends: Option<NaiveTime>,
}

/// The times with which a line begins, and what follows them.
pub(super) fn leading_times(line: &str) -> Option<(Times, &str)> {
    let line = line.trim_start();
    let line = ["de ", "De ", "à ", "À "].iter().find_map(|word| line.strip_prefix(word)).unwrap_or(line).trim_start();
    if let Some((starts, rest)) = clock(line) {
        if let Some((ends, rest)) = range_end(rest)
            && (ends >= starts || runs_past_midnight(starts, ends))
        {
            return Some((Times { starts, ends: Some(ends) }, rest));
        }
        return Some((Times { starts, ends: None }, rest));
    }
    // "9-10h": the hour of the beginning stands alone.
    let (hour, rest) = number(line, 2)?;
    let starts = NaiveTime::from_hms_opt(hour, 0, 0)?;
    let (ends, rest) = range_end(rest)?;
    (ends >= starts).then_some((Times { starts, ends: Some(ends) }, rest))
}

/// A time, and what follows it.
fn clock(text: &str) -> Option<(NaiveTime, &str)> {
    let (hour, rest) = number(text, 2)?;
    let (minute, rest) = if let Some(rest) = rest.strip_prefix(':') {
        if rest.bytes().take_while(u8::is_ascii_digit).count() != 2 {
            return None;
        }
        number(rest, 2)?
    } else {
        let rest = rest.trim_start().strip_prefix(['h', 'H'])?;
        let minutes = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        match minutes.bytes().take_while(u8::is_ascii_digit).count() {
            2 => number(minutes, 2)?,
            _ => (0, rest),
        }
    };
    // "9hormis" and "9h305" are no times.
    if rest.starts_with(char::is_alphanumeric) {
        return None;
    }
    Some((NaiveTime::from_hms_opt(hour, minute, 0)?, rest))
}

/// The end of a range: `-14h`, ` à 14h`, ` / 14h`.
fn range_end(text: &str) -> Option<(NaiveTime, &str)> {
    let text = text.trim_start();
    let rest = ["->", "→", "-", "–", "—", "/", "à ", "a "].iter().find_map(|sign| text.strip_prefix(sign))?;
    clock(rest.trim_start())
}

fn number(text: &str, max_digits: usize) -> Option<(u32, &str)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    if length == 0 || length > max_digits {
        return None;
    }
    Some((text[..length].parse().ok()?, &text[length..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_note_them() {
        let read = |line: &str| {
            leading_times(line).map(|(times, rest)| {
                let ends = times.ends.map(|ends| ends.format("-%H:%M").to_string()).unwrap_or_default();
                format!("{}{ends}|{}", times.starts.format("%H:%M"), rest.trim())
            })
        };
        for (line, expected) in [
            ("9h30 accueil café", "09:30|accueil café"),
            ("10h intro", "10:00|intro"),
            ("12h45-14h déjeuner", "12:45-14:00|déjeuner"),
            ("de 9 h 30 à 10 h TR", "09:30-10:00|TR"),
            ("9-10h accueil", "09:00-10:00|accueil"),
            ("14:00 - 15:30 atelier", "14:00-15:30|atelier"),
            ("14h - atelier", "14:00|- atelier"),
            ("14h-9h", "14:00|-9h"),
            ("23h-0h30 bal", "23:00-00:30|bal"),
        ] {
            assert_eq!(read(line).as_deref(), Some(expected), "{line}");
        }
        for line in ["2 places", "25h", "9h305 x", "9hormis", "2019", "103/185 signatures", "", "10:5 x", "é9h"] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
