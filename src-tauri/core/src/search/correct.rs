//! What somebody meant who mistyped: the word of the section's own that is one or two slips away.

use rusqlite::Connection;
use strsim::osa_distance;

use crate::problem::Result;
use crate::search::sql;
use crate::text::fold;

/// Shorter words are one typing error away from too many others.
const MIN_LENGTH: usize = 4;
/// From this length on, two typing errors are forgiven.
const TWO_ERRORS_LENGTH: usize = 8;

/// `typed` with each word that nothing begins with replaced by the nearest one that the section has; `None` when nothing
/// needs mending, or nothing is near. A slip is a letter too many, too few, another, or two exchanged; the first letter is taken
/// as meant.
pub(super) fn correct(connection: &Connection, typed: &str) -> Result<Option<String>> {
    let mut corrected = Vec::new();
    let mut mended = false;
    for word in fold(typed).split(' ') {
        if known(connection, word)? {
            corrected.push(word.to_owned());
            continue;
        }
        let Some(nearest) = nearest(connection, word)? else { return Ok(None) };
        corrected.push(nearest);
        mended = true;
    }
    Ok(mended.then(|| corrected.join(" ")))
}

fn known(connection: &Connection, word: &str) -> Result<bool> {
    for vocabulary in sql::vocabularies() {
        if sql::begins_a_word(connection, vocabulary, word)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn nearest(connection: &Connection, word: &str) -> Result<Option<String>> {
    let letters = word.chars().count();
    let Some(first) = word.chars().next().filter(|first| first.is_alphabetic() && letters >= MIN_LENGTH) else {
        return Ok(None);
    };
    let slips = if letters >= TWO_ERRORS_LENGTH { 2 } else { 1 };
    // Fewest slips first, then the word that most records hold.
    let mut best: Option<(usize, i64, String)> = None;
    for vocabulary in sql::vocabularies() {
        sql::words(connection, vocabulary, first.encode_utf8(&mut [0; 4]), |term, records| {
            let distance = distance(word, letters, term, slips);
            let better = best.as_ref().is_none_or(|(least, most, _)| (distance, -records) < (*least, -most));
            if distance <= slips && better {
                best = Some((distance, records, term.to_owned()));
            }
        })?;
    }
    Ok(best.map(|(_, _, term)| term))
}

/// How many slips lie between what was typed and a word or its beginning: what is typed may not be finished.
fn distance(typed: &str, letters: usize, term: &str, slips: usize) -> usize {
    let length = term.chars().count();
    if length + slips < letters {
        return usize::MAX;
    }
    let lengths = letters.saturating_sub(slips)..=(letters + slips).min(length);
    lengths
        .filter_map(|length| term.char_indices().nth(length).map_or(Some(term), |(end, _)| term.get(..end)))
        .map(|beginning| osa_distance(typed, beginning))
        .min()
        .unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted_against_a_word_or_its_beginning() {
        let slips = |typed: &str, term: &str| distance(typed, typed.chars().count(), term, 2);
        assert_eq!(slips("delcuort", "delcourt"), 1);
        assert_eq!(slips("delcuo", "delcourt"), 1);
        assert_eq!(slips("marchand", "marchal"), 2);
        assert!(slips("delcourt", "martin") > 2);
        assert!(slips("delcourtois", "del") > 2);
    }
}
