//! The line that begins a session, without its time: kind, title, who moderates, who speaks.

use crate::events::outline::marks;
use crate::events::outline::names::{self, leading_name, without_signs};
use crate::events::{NoteKind, SessionDraft, SessionKind, SessionPerson};
use crate::record::text::{MAX_LINE, is_longer};
use crate::text::{filled, fold};

/// Words that lead to those who moderate.
const MODERATED: &[&str] = &[
    "animé par",
    "animée par",
    "animés par",
    "animation",
    "animateur",
    "animatrice",
    "anim.",
    "anim",
    "modération",
    "modérateur",
    "modératrice",
    "modéré par",
    "modérée par",
];

/// What a session is by the words its title begins with; the first that fits.
const KINDS: &[(&str, SessionKind)] = &[
    ("table ronde", SessionKind::RoundTable),
    ("tables rondes", SessionKind::RoundTable),
    ("atelier", SessionKind::Workshop),
    ("ateliers", SessionKind::Workshop),
    ("accueil", SessionKind::Break),
    ("apero", SessionKind::Break),
    ("aperitif", SessionKind::Break),
    ("buffet", SessionKind::Break),
    ("cafe", SessionKind::Break),
    ("collation", SessionKind::Break),
    ("dejeuner", SessionKind::Break),
    ("diner", SessionKind::Break),
    ("gouter", SessionKind::Break),
    ("pause", SessionKind::Break),
    ("petit dejeuner", SessionKind::Break),
    ("pot", SessionKind::Break),
    ("repas", SessionKind::Break),
    ("allocution", SessionKind::Address),
    ("discours", SessionKind::Address),
    ("hommage", SessionKind::Address),
    ("intervention", SessionKind::Address),
];

/// Words before or behind a speaker's name that make the title: as noted, and as a title says it.
const OPENINGS: &[(&str, &str)] = &[
    ("intro", "Introduction"),
    ("introduction", "Introduction"),
    ("ouverture", "Ouverture"),
    ("conclusion", "Conclusion"),
    ("concl", "Conclusion"),
    ("cloture", "Clôture"),
    ("intervention", "Intervention"),
    ("discours", "Discours"),
    ("allocution", "Allocution"),
];

/// The session that a line begins.
pub(super) fn heading(line: &str) -> SessionDraft {
    let (plain, mut notes) = marks::split(without_signs(line));
    let (plain, moderators) = moderators(plain);
    let mut session = SessionDraft { moderators, ..SessionDraft::default() };
    if !speaker(&plain, &mut session) {
        title(&plain, &mut session);
    }
    session.notes.append(&mut notes);
    if session.title.is_empty() && session.speakers.is_empty() {
        // A time with nothing behind it, or with nothing but a mark or a moderator.
        "…".clone_into(&mut session.title);
    }
    session
}

/// Takes those who moderate out of a line.
fn moderators(plain: &str) -> (String, Vec<SessionPerson>) {
    for (at, _) in plain.char_indices().filter(|(at, _)| !plain[..*at].ends_with(char::is_alphanumeric)) {
        let Some(rest) = MODERATED.iter().find_map(|word| strip(&plain[at..], word)) else { continue };
        let mut rest = without_signs(rest);
        let mut people = Vec::new();
        while let Some(named) = leading_name(rest) {
            people.push(named.person(""));
            let behind = named.rest.trim_start();
            let next = [",", "&", "+", "et "].iter().find_map(|sign| behind.strip_prefix(sign)).map(str::trim_start);
            match next {
                Some(next) if leading_name(next).is_some() => rest = next,
                _ => {
                    rest = behind;
                    break;
                }
            }
        }
        if people.is_empty() {
            continue;
        }
        let before = plain[..at].trim_end_matches(|letter: char| letter.is_whitespace() || "-–—,;(".contains(letter));
        let rest = without_signs(rest.trim_start_matches(')'));
        let plain = if rest.is_empty() { before.to_owned() } else { format!("{before} – {rest}") };
        return (plain, people);
    }
    (plain.to_owned(), Vec::new())
}

/// Reads a line such as `intro Camille Navarre (coordination) : redialoguer` as somebody's address; whether it is one.
fn speaker(plain: &str, session: &mut SessionDraft) -> bool {
    let opening = |text: &str| {
        let word = text.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
        let key = fold(word);
        OPENINGS.iter().find(|(noted, _)| *noted == key).map(|(_, title)| (*title, word.len()))
    };
    let (mut title, mut text) = (String::new(), plain);
    if let Some((said, length)) = opening(text) {
        let rest = without_signs(text[length..].trim_start_matches('.'));
        let rest = ["par ", "de ", "d'", "d’"].iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
        (title, text) = (said.to_owned(), rest);
    }
    let Some(named) = leading_name(text) else { return false };
    let known = named.bracket.is_some() || (named.words() >= 2 && (named.is_said_by() || !title.is_empty()));
    if !known {
        return false;
    }
    let mut rest = without_signs(named.rest);
    if title.is_empty()
        && let Some((said, length)) = opening(rest)
        && (rest[length..].trim_start().is_empty() || rest[length..].trim_start().starts_with([':', '-', '–']))
    {
        said.clone_into(&mut title);
        rest = without_signs(&rest[length..]);
    }
    let (said, mut notes) = marks::said(rest, Some(named.name));
    session.kind = SessionKind::Address;
    session.title = title;
    session.speakers.push(named.person(&said));
    session.notes.append(&mut notes);
    true
}

/// Reads the rest as a title and what explains it.
fn title(plain: &str, session: &mut SessionDraft) {
    let (label, rest) = label(plain);
    let key = fold(plain);
    session.kind = if label.is_some() {
        SessionKind::RoundTable
    } else {
        KINDS
            .iter()
            .find(|(words, _)| key.strip_prefix(words).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
            .map(|(_, kind)| *kind)
            .unwrap_or_default()
    };
    let mut text = rest.to_owned();
    if matches!(session.kind, SessionKind::Workshop | SessionKind::RoundTable)
        && let Some((before, quoted, after)) = quoted(rest)
    {
        let around = format!("{} {}", without_ends(before), without_ends(after));
        session.note = filled(&around).map(str::to_owned);
        quoted.clone_into(&mut text);
    }
    let text = match label {
        Some(label) if text.is_empty() => label,
        Some(label) => format!("{label} : {text}"),
        None => capitalised(&text),
    };
    if is_longer(&text, MAX_LINE) {
        session.title = text.chars().take(MAX_LINE / 2).chain(['…']).collect();
        marks::push(&mut session.notes, NoteKind::Text, &text, None);
    } else {
        session.title = text;
    }
}

/// The number of a round table (`TR1`, `table ronde 2`), and the title behind it.
fn label(plain: &str) -> (Option<String>, &str) {
    let Some(rest) = ["table ronde", "tr"].iter().find_map(|word| strip(plain, word)) else { return (None, plain) };
    let rest = rest.trim_start_matches([' ', '°', '.']);
    let rest = rest.strip_prefix("no ").or_else(|| rest.strip_prefix("n°")).unwrap_or(rest).trim_start();
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (number, behind) = rest.split_at(digits);
    if number.is_empty() && behind.starts_with(char::is_alphanumeric) && !plain.contains(' ') {
        return (None, plain);
    }
    let label = if number.is_empty() { "Table ronde".to_owned() } else { format!("Table ronde {number}") };
    (Some(label), without_signs(behind))
}

/// The first quotation of a text, with what stands before and behind it.
fn quoted(text: &str) -> Option<(&str, &str, &str)> {
    let (open, close) = [('"', '"'), ('«', '»'), ('“', '”')]
        .into_iter()
        .filter(|(open, _)| text.contains(*open))
        .min_by_key(|(open, _)| text.find(*open))?;
    let (before, rest) = text.split_once(open)?;
    let (inside, after) = rest.split_once(close)?;
    Some((before, filled(inside)?, after))
}

fn without_ends(text: &str) -> &str {
    text.trim_matches(|letter: char| letter.is_whitespace() || "-–—:,".contains(letter))
}

/// `text` without `word` before it, whatever the case, when the word ends there.
fn strip<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let mut rest = text.chars();
    for letter in word.chars() {
        if !rest.next()?.to_lowercase().eq(letter.to_lowercase()) {
            return None;
        }
    }
    let rest = rest.as_str();
    (!rest.starts_with(char::is_alphabetic)).then_some(rest)
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Somebody who speaks, noted on a line of their own: `Hector Lanoux (prés. groupe Sénat) -> y aller d'abord`.
pub(super) fn speaker_line(plain: &str) -> Option<names::Named<'_>> {
    let named = leading_name(plain)?;
    let speaks = named.bracket.is_some_and(|bracket| !bracket.is_empty()) || (named.words() >= 2 && named.is_said_by());
    speaks.then_some(named)
}
