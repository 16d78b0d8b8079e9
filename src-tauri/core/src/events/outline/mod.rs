//! Notes of a day, typed as they come, read as a proposed programme.
//!
//! A line that begins with a time begins a session; what follows belongs to it. What is not understood becomes a note of the
//! current session: nothing of the text is left out.

mod clock;
mod heading;
mod marks;
mod names;

pub use names::split_person;

use chrono::{Days, NaiveDate, NaiveDateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::events::timing::{is_evening, is_small_hours, past_midnight};
use crate::events::{NoteKind, SessionDraft, SessionKind, SessionNote};
use crate::problem::Result;
use crate::record::text::{is_longer, limit};
use crate::text::{filled, fold};

/// The most that is read at once, in characters: some hundred pages.
const MAX_TEXT: usize = 200_000;
/// A line that is longer is no note of a session but a text of its own, and is kept as it is.
const MAX_NOTED_LINE: usize = 5_000;

/// A proposed programme.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Outline {
    /// The sessions, in the order of the notes.
    pub sessions: Vec<OutlinedSession>,
    /// What concerns the event as a whole.
    pub notes: Vec<SessionNote>,
}

/// A proposed session.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct OutlinedSession {
    /// The line of the text that begins it, from 1.
    pub line: u32,
    /// What it would be.
    pub draft: SessionDraft,
}

/// Reads notes of the day `day` as a programme.
pub fn outline(text: &str, day: NaiveDate) -> Result<Outline> {
    limit(text, "text", MAX_TEXT)?;
    let mut outline = Outline::default();
    let indented = is_indented(text);
    let mut last: Option<NaiveDateTime> = None;
    for (number, line) in (1..).zip(text.lines()) {
        let Some(content) = filled(line) else { continue };
        let inside = line.starts_with(char::is_whitespace);
        if is_longer(content, MAX_NOTED_LINE) {
            marks::push(current_notes(&mut outline), NoteKind::Text, content, None);
        } else if let Some((times, rest)) = clock::leading_times(without_bullet(content)) {
            let mut starts = day.and_time(times.starts);
            // After a late evening comes the small hours of the next day.
            if last.is_some_and(|last| is_evening(last.time()) || last.date() > day) && is_small_hours(times.starts) {
                starts = starts.checked_add_days(Days::new(1)).unwrap_or(starts);
            }
            let ends = times.ends.map(|ends| past_midnight(starts, starts.date().and_time(ends)));
            let draft = SessionDraft { starts: Some(starts), ends, ..heading::heading(rest) };
            outline.sessions.push(OutlinedSession { line: number, draft });
            last = Some(starts);
        } else if outline.sessions.is_empty() || (indented && !inside) {
            let (plain, mut notes) = marks::split(content);
            marks::push(&mut outline.notes, NoteKind::Text, plain, None);
            outline.notes.append(&mut notes);
        } else {
            inside_session(&mut outline, number, content);
        }
    }
    settle_ends(&mut outline.sessions);
    Ok(outline)
}

/// Whether what belongs to a session is indented under it: then a line that is not speaks of the whole day.
fn is_indented(text: &str) -> bool {
    let untimed =
        |line: &&str| filled(line).is_some_and(|content| clock::leading_times(without_bullet(content)).is_none());
    let after = text.lines().skip_while(untimed);
    let (inside, outside): (Vec<&str>, Vec<&str>) =
        after.filter(untimed).partition(|line| line.starts_with(char::is_whitespace));
    inside.len() > outside.len()
}

fn current_notes(outline: &mut Outline) -> &mut Vec<SessionNote> {
    match outline.sessions.last_mut() {
        Some(session) => &mut session.draft.notes,
        None => &mut outline.notes,
    }
}

/// A line of the current session: workshops beside it, somebody who speaks, or notes.
fn inside_session(outline: &mut Outline, number: u32, content: &str) {
    let (plain, mut notes) = marks::split(names::without_signs(without_bullet(content)));
    let Some(session) = outline.sessions.last_mut() else { return };
    if session.draft.kind == SessionKind::Workshop
        && let Some(workshops) = parallel(plain, &session.draft)
    {
        session.draft.notes.append(&mut notes);
        outline.sessions.extend(workshops.into_iter().map(|draft| OutlinedSession { line: number, draft }));
        return;
    }
    let draft = &mut session.draft;
    if let Some(named) = heading::speaker_line(plain) {
        let (said, mut own) = marks::said(names::without_signs(named.rest), Some(named.name));
        draft.speakers.push(named.person(&said));
        draft.notes.append(&mut own);
    } else {
        let (speaker, text) = said_by(plain);
        let (text, mut own) = marks::said(text, None);
        for note in &mut own {
            match (&note.speaker, speaker) {
                // Who read a post out, and said nothing else, is named with it.
                (Some(_), Some(reader)) if text.is_empty() => note.text = format!("{reader} : {}", note.text),
                (None, _) => note.speaker = speaker.map(str::to_owned),
                _ => {}
            }
        }
        marks::push(&mut draft.notes, NoteKind::Text, &text, speaker);
        draft.notes.append(&mut own);
    }
    draft.notes.append(&mut notes);
}

/// Who says a note: `moi : idée`, `Paule : d'accord`.
fn said_by(plain: &str) -> (Option<&str>, &str) {
    let Some((before, after)) = plain.split_once(':') else { return (None, plain) };
    let who = before.trim();
    let somebody = fold(who) == "moi" || names::leading_name(who).is_some_and(|named| named.rest.is_empty());
    if somebody && filled(after).is_some() { (Some(who), after.trim()) } else { (None, plain) }
}

/// Workshops noted on one line, each with who of ours went there: `Paule : atelier trésorerie ; Bernardin : atelier municipales`.
fn parallel(plain: &str, beside: &SessionDraft) -> Option<Vec<SessionDraft>> {
    let workshop = |piece: &str| {
        let title = piece.split_once(':').map_or(piece, |(_, title)| title).trim();
        let titled = fold(title).strip_prefix("atelier ").is_some_and(|rest| !rest.is_empty());
        let short = title.chars().count() <= 100 && piece.chars().count() <= 200;
        (titled && short).then(|| SessionDraft {
            kind: SessionKind::Workshop,
            title: title.chars().take(1).flat_map(char::to_uppercase).chain(title.chars().skip(1)).collect(),
            starts: beside.starts,
            ends: beside.ends,
            note: piece.contains(':').then(|| piece.trim().to_owned()),
            ..SessionDraft::default()
        })
    };
    plain
        .split(';')
        .filter(|piece| filled(piece).is_some())
        .map(workshop)
        .collect::<Option<Vec<_>>>()
        .filter(|all| !all.is_empty())
}

/// A session without an end lasts until the next one begins.
fn settle_ends(sessions: &mut [OutlinedSession]) {
    let starts: Vec<Option<NaiveDateTime>> = sessions.iter().map(|session| session.draft.starts).collect();
    for session in sessions {
        let next = starts.iter().flatten().filter(|next| Some(**next) > session.draft.starts).min();
        session.draft.ends = session.draft.ends.or(next.copied());
    }
}

/// A line without the sign of a list before it.
fn without_bullet(content: &str) -> &str {
    content.trim_start_matches(|letter: char| "-*•·–—>▪◦‣".contains(letter) || letter.is_whitespace())
}

#[cfg(test)]
mod tests;
