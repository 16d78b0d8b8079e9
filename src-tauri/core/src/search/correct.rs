//! Corrects mistyped words: the word of the section that is one or two typing errors away.

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
/// needs correcting, or nothing is near. A typing error is a letter too many, too few, another, or two exchanged; the first letter is taken
/// as meant.
pub(super) fn correct(connection: &Connection, typed: &str) -> Result<Option<String>> {
    let mut corrected = Vec::new();
    let mut changed = false;
    for word in fold(typed).split(' ') {
        if known(connection, word)? {
            corrected.push(word.to_owned());
            continue;
        }
        let Some(nearest) = nearest(connection, word)? else { return Ok(None) };
        corrected.push(nearest);
        changed = true;
    }
    Ok(changed.then(|| corrected.join(" ")))
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
    let errors = if letters >= TWO_ERRORS_LENGTH { 2 } else { 1 };
    // Fewest typing errors first, then the word of the most records.
    let mut best: Option<(usize, i64, String)> = None;
    for vocabulary in sql::vocabularies() {
        sql::words(connection, vocabulary, first.encode_utf8(&mut [0; 4]), |term, records| {
            let distance = distance(word, letters, term, errors);
            let better = best.as_ref().is_none_or(|(least, most, _)| (distance, -records) < (*least, -most));
            if distance <= errors && better {
                best = Some((distance, records, term.to_owned()));
            }
        })?;
    }
    Ok(best.map(|(_, _, term)| term))
}

/// How many errors lie between what was typed and a word or its beginning: what is typed may not be finished.
fn distance(typed: &str, letters: usize, term: &str, errors: usize) -> usize {
    let length = term.chars().count();
    if length + errors < letters {
        return usize::MAX;
    }
    let lengths = letters.saturating_sub(errors)..=(letters + errors).min(length);
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
        let errors = |typed: &str, term: &str| distance(typed, typed.chars().count(), term, 2);
        assert_eq!(errors("delcuort", "delcourt"), 1);
        assert_eq!(errors("delcuo", "delcourt"), 1);
        assert_eq!(errors("marchand", "marchal"), 2);
        assert!(errors("delcourt", "martin") > 2);
        assert!(errors("delcourtois", "del") > 2);
    }
}
