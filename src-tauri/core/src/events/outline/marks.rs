//! Marks inside a line that say what a note is: `ANNONCE !!`, `! SUITE :`, `décision :`, `prop.`, a quoted post.

use std::ops::Range;

use crate::events::outline::names::without_signs;
use crate::events::{NoteKind, SessionNote};
use crate::record::text::MAX_PARAGRAPH;
use crate::text::{filled, fold};

/// The words that mark, in their normal form.
const MARKS: &[(&str, NoteKind)] = &[
    ("annonce", NoteKind::Announcement),
    ("annonces", NoteKind::Announcement),
    ("decision", NoteKind::Decision),
    ("decide", NoteKind::Decision),
    ("suite", NoteKind::FollowUp),
    ("suites", NoteKind::FollowUp),
    ("todo", NoteKind::FollowUp),
    ("proposition", NoteKind::Proposal),
    ("citation", NoteKind::Quote),
];

/// What a line says before its first mark, and the notes that its marks begin.
pub(super) fn split(line: &str) -> (&str, Vec<SessionNote>) {
    let mut found: Vec<(usize, usize, NoteKind)> = Vec::new();
    let mut at = 0;
    while at < line.len() {
        let rest = &line[at..];
        let Some(gap) = rest.find(char::is_alphabetic) else { break };
        let start = at + gap;
        let length = line[start..].find(|letter: char| !letter.is_alphanumeric()).unwrap_or(line.len() - start);
        let end = start + length;
        if let Some((from, to, kind)) = mark(line, at, start..end) {
            found.push((from, to, kind));
            at = to;
        } else {
            at = end;
        }
    }
    let plain = found.first().map_or(line, |(from, _, _)| &line[..*from]);
    let mut notes = Vec::new();
    for (index, (_, to, kind)) in found.iter().enumerate() {
        let until = found.get(index + 1).map_or(line.len(), |(from, _, _)| *from);
        push(&mut notes, *kind, &line[*to..until], None);
    }
    (plain.trim(), notes)
}

/// The mark that a word is: from the exclamation marks before it, not earlier than `at`, to the last of its signs.
fn mark(line: &str, at: usize, Range { start, end }: Range<usize>) -> Option<(usize, usize, NoteKind)> {
    let word = &line[start..end];
    let key = fold(word);
    let (_, kind) = MARKS.iter().find(|(mark, _)| *mark == key)?;
    let before = line[at..start].trim_end();
    let from = at + before.trim_end_matches('!').len();
    let called = from < at + before.len();
    let first = without_signs(&line[..start]).is_empty();
    let in_capitals = word.chars().all(char::is_uppercase);
    let signs = line[end..].len() - line[end..].trim_start_matches(['!', ':', ' ', '\u{a0}', '\u{202f}']).len();
    let signed = line[end..end + signs].contains(['!', ':']);
    let says_more = filled(&line[end + signs..]).is_some();
    let is_mark = says_more && ((signed && (called || first || in_capitals)) || (first && in_capitals));
    is_mark.then_some((if called { from } else { start }, end + signs, *kind))
}

/// What somebody said, without the pieces that are notes of their own: proposals, and posts quoted.
pub(super) fn said(text: &str, speaker: Option<&str>) -> (String, Vec<SessionNote>) {
    let mut plain: Vec<&str> = Vec::new();
    let mut notes = Vec::new();
    let mut at = 0;
    for piece in text.split(';') {
        match piece_kind(piece) {
            NoteKind::Quote => {
                // A post goes on to the end: a semicolon may stand inside of it.
                let post = &text[at..];
                let handle = post
                    .split(|letter: char| letter.is_whitespace() || matches!(letter, ':' | ','))
                    .find(|word| word.len() > 1 && word.starts_with('@'));
                push(&mut notes, NoteKind::Quote, post, handle.or(speaker));
                break;
            }
            NoteKind::Proposal if at > 0 || speaker.is_none() => {
                push(&mut notes, NoteKind::Proposal, without_its_kind(piece), speaker);
            }
            _ => plain.push(piece),
        }
        at += piece.len() + 1;
    }
    (plain.join(";").trim().to_owned(), notes)
}

/// A proposal without the word that says so, where it stands before a sign: `prop. conférence`, `proposition : conférence`.
fn without_its_kind(piece: &str) -> &str {
    let piece = piece.trim_start();
    let length = piece.find(|letter: char| !letter.is_alphabetic()).unwrap_or(piece.len());
    let (word, rest) = piece.split_at(length);
    let labelled = ["prop", "proposition"].contains(&fold(word).as_str()) && rest.trim_start().starts_with(['.', ':']);
    let said = without_signs(rest);
    if labelled && !said.is_empty() { said } else { piece }
}

/// What the beginning of a piece says that it is.
fn piece_kind(piece: &str) -> NoteKind {
    let folded = fold(piece);
    match folded.split(' ').next().unwrap_or_default() {
        "prop" | "proposition" | "propose" | "idee" => NoteKind::Proposal,
        "tweet" | "toot" | "citation" => NoteKind::Quote,
        _ => NoteKind::Text,
    }
}

/// Adds a note, if it says anything; one that is too long for one is several.
pub(super) fn push(notes: &mut Vec<SessionNote>, kind: NoteKind, text: &str, speaker: Option<&str>) {
    let mut rest = filled(text);
    while let Some(text) = rest {
        let cut = text.char_indices().nth(MAX_PARAGRAPH).map_or(text.len(), |(at, _)| at);
        notes.push(SessionNote {
            kind,
            text: text[..cut].to_owned(),
            speaker: speaker.map(str::to_owned),
            ..SessionNote::default()
        });
        rest = filled(&text[cut..]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> (&str, Vec<(NoteKind, String)>) {
        let (plain, notes) = split(line);
        (plain, notes.into_iter().map(|note| (note.kind, note.text)).collect())
    }

    #[test]
    fn marks_begin_notes_of_their_kind() {
        assert_eq!(
            read("ANNONCE !! retour université d'été à La Rochelle"),
            ("", vec![(NoteKind::Announcement, "retour université d'été à La Rochelle".into())])
        );
        assert_eq!(
            read("docs bientôt envoyés ! SUITE : prévoir tractage samedi 16"),
            ("docs bientôt envoyés", vec![(NoteKind::FollowUp, "prévoir tractage samedi 16".into())])
        );
        assert_eq!(read("décision : on y va").1, [(NoteKind::Decision, "on y va".into())]);
        assert_eq!(read("par la suite, on verra"), ("par la suite, on verra", vec![]));
        assert_eq!(read("une annonce : rien"), ("une annonce : rien", vec![]));
    }

    #[test]
    fn a_proposal_does_not_say_twice_what_it_is() {
        let read = |text| said(text, None).1.into_iter().map(|note| note.text).collect::<Vec<_>>();
        assert_eq!(read("prop. conférence des territoires"), ["conférence des territoires"]);
        assert_eq!(read("Proposition : une marche"), ["une marche"]);
        assert_eq!(read("idée parrainage"), ["idée parrainage"]);
        assert_eq!(read("propose une marche"), ["propose une marche"]);
        assert_eq!(read("prop."), ["prop."]);
    }

    #[test]
    fn a_quoted_post_is_whole() {
        let (plain, notes) = said("soutien ; tweet de @CamilleBEU : \"We need you; really\" + photo", Some("Marit"));
        assert_eq!(plain, "soutien");
        let text: Vec<&str> = notes.iter().map(|note| note.text.as_str()).collect();
        assert_eq!(text, ["tweet de @CamilleBEU : \"We need you; really\" + photo"]);
        assert_eq!(notes[0].speaker.as_deref(), Some("@CamilleBEU"));
    }
}
