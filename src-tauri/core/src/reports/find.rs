//! Reports by a few letters, with the words around what was found.

use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::Search;
use crate::ids::ReportId;
use crate::problem::Result;
use crate::reports::{ReportStatus, sql};
use crate::text::{fold, match_words};

/// A report found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ReportHit {
    /// The record.
    pub id: ReportId,
    /// Its title.
    pub title: String,
    /// The day that it is about.
    pub held_on: Option<NaiveDate>,
    /// Whether it is published.
    pub status: ReportStatus,
    /// Words around what was found in the text; none when it is in the title or a caption.
    pub excerpt: Option<String>,
}

/// The most characters of an excerpt.
const MAX_EXCERPT: usize = 140;

/// The reports that best match words beginning like those typed: titles weigh most, then captions.
pub fn find(connection: &Connection, Search { typed, limit }: Search<'_>) -> Result<Vec<ReportHit>> {
    // Not `first_matches`: a report is not found by the beginnings of its title alone, but by weights of what its text holds.
    let Some(words) = match_words(typed) else { return Ok(Vec::new()) };
    let mut hits = sql::find(connection, &words, limit)?;
    for hit in &mut hits {
        hit.excerpt = excerpt(&sql::words(connection, hit.id)?, typed);
    }
    Ok(hits)
}

/// The line of `text` with most of the words typed, around the first of them.
pub(super) fn excerpt(text: &str, typed: &str) -> Option<String> {
    let folded = fold(typed);
    let wanted: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let matches = |word: &str| wanted.iter().any(|begins| fold(word).split(' ').any(|part| part.starts_with(begins)));
    let (count, line) = text
        .lines()
        .map(|line| (line.split_whitespace().filter(|word| matches(word)).count(), line))
        .reduce(|best, next| if next.0 > best.0 { next } else { best })?;
    if count == 0 {
        return None;
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    let first = words.iter().position(|word| matches(word)).unwrap_or(0);
    let start = first.saturating_sub(6);
    let mut excerpt = if start > 0 { "… ".to_owned() } else { String::new() };
    for (index, word) in words.iter().enumerate().skip(start) {
        if excerpt.chars().count() + word.chars().count() > MAX_EXCERPT && index > first {
            excerpt.push_str(" …");
            break;
        }
        if index > start {
            excerpt.push(' ');
        }
        excerpt.push_str(word);
    }
    Some(excerpt)
}

#[cfg(test)]
mod tests {
    use super::excerpt;

    #[test]
    fn an_excerpt_shows_the_words_around_what_was_typed() {
        let text = "Une première ligne.\nIl faut d’abord aller sur le terrain et écouter, dit-il, puis rétablir l’ISF et indexer les retraites.";
        assert_eq!(
            excerpt(text, "retab isf").as_deref(),
            Some("… le terrain et écouter, dit-il, puis rétablir l’ISF et indexer les retraites.")
        );
        assert_eq!(excerpt(text, "budget"), None);
        assert!(excerpt(&"mot ".repeat(400), "mot").is_some_and(|excerpt| excerpt.chars().count() < 160));
    }
}
