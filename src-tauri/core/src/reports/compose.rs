//! The first draft of a report, generated from what is known of its event: the programme with those who spoke, what was noted, who
//! came. Everything that was noted is in it.

use chrono::NaiveDateTime;
use ruche_document::{
    Announcement, Block, Decision, DecisionAttributes, Document, Inline, Mark, Paragraph, Quote, QuoteAttributes, Role,
    Session, SessionAttributes, SessionKind, Signature, SignatureAttributes, Speaker, SpeakerAttributes,
};
use uuid::Uuid;

use crate::events::{self, EventAccount, EventKind, NoteKind, SessionDraft, SessionNote, SessionPerson};
use crate::reports::{Particulars, ReportLanguage};

mod words;

/// What stands above the report of an event that `author` writes.
pub(super) fn particulars(account: &EventAccount, author: Option<String>) -> Particulars {
    let event = &account.event;
    let draft = &event.draft;
    let place: Vec<&str> = [&draft.place, &draft.address].into_iter().flatten().map(String::as_str).collect();
    Particulars {
        title: draft.title.clone(),
        subtitle: draft.organiser.clone(),
        held_on: Some(event.first_day),
        held_until: (event.last_day > event.first_day).then_some(event.last_day),
        place: (!place.is_empty()).then(|| place.join(", ")),
        author,
        language: ReportLanguage::French,
    }
}

/// The text of the report of an event, signed with the first name of `author`.
pub(super) fn body(account: &EventAccount, author: Option<&str>) -> Document {
    let mut content = Vec::new();
    content.extend(account.event.draft.description.as_deref().map(paragraphs).unwrap_or_default());
    content.extend(attendance(account));
    content.extend(account.sessions.iter().map(|session| self::session(account, session)));
    content.extend(account.notes.iter().map(|note| self::note(account, None, note)));
    if let Some(name) = author.and_then(|author| author.split_whitespace().next()) {
        content.push(Block::Signature(Signature { attrs: SignatureAttributes { name: name.to_owned() } }));
    }
    if content.is_empty() { Document::default() } else { Document { content } }
}

/// How many came. Their names only where minutes are kept by custom: elsewhere a published page would make public who belongs to
/// a party (GDPR article 9).
fn attendance(account: &EventAccount) -> Vec<Block> {
    if account.attendance.came == 0 {
        return Vec::new();
    }
    let mut blocks = vec![paragraph(words::present(account.attendance))];
    if matches!(account.event.draft.kind, EventKind::SectionMeeting | EventKind::GeneralAssembly) {
        blocks.push(paragraph(format!("{}.", account.present.join(", "))));
    }
    blocks
}

fn session(account: &EventAccount, session: &events::Session) -> Block {
    let draft = &session.draft;
    let mut content = Vec::new();
    content.extend(draft.note.as_deref().map(paragraphs).unwrap_or_default());
    let mut speakers: Vec<Speaker> = draft.moderators.iter().map(|one| speaker(Role::Moderator, one)).collect();
    speakers.extend(draft.speakers.iter().map(|one| speaker(Role::Speaker, one)));
    let mut others = Vec::new();
    for note in &draft.notes {
        let block = self::note(account, Some(draft), note);
        // What somebody of the programme said stands under their name.
        let said_by = note.speaker.as_deref().filter(|_| note.kind != NoteKind::Quote);
        match speakers.iter_mut().find(|speaker| said_by == Some(speaker.attrs.name.as_str())) {
            Some(speaker) => speaker.content.push(block),
            None => others.push(block),
        }
    }
    content.extend(speakers.into_iter().map(Block::Speaker));
    content.extend(others);
    Block::Session(Session {
        attrs: SessionAttributes {
            session_id: Some(session.id.0),
            kind: kind(draft.kind),
            time: draft.starts.map(time),
            title: title(draft),
            place: draft.place.clone(),
        },
        content,
    })
}

/// The title of a session; of an address without one, who speaks.
fn title(session: &SessionDraft) -> String {
    if !session.title.is_empty() {
        return session.title.clone();
    }
    session.speakers.iter().map(|speaker| speaker.name.as_str()).collect::<Vec<_>>().join(", ")
}

fn kind(kind: events::SessionKind) -> SessionKind {
    match kind {
        events::SessionKind::Plenary => SessionKind::Plenary,
        events::SessionKind::RoundTable => SessionKind::RoundTable,
        events::SessionKind::Workshop => SessionKind::Workshop,
        events::SessionKind::Address => SessionKind::Address,
        events::SessionKind::Break => SessionKind::Break,
    }
}

/// A time of day as French writes it: "10 h 20", "14 h".
fn time(moment: NaiveDateTime) -> String {
    let text = moment.format("%-H h %M").to_string();
    text.strip_suffix(" 00").map_or(text.clone(), str::to_owned)
}

fn speaker(role: Role, person: &SessionPerson) -> Speaker {
    Speaker {
        attrs: SpeakerAttributes {
            name: person.name.clone(),
            office: office(person),
            role,
            person_id: person.person_id.map(|id| id.0),
        },
        content: person.said.as_deref().map(paragraphs).unwrap_or_default(),
    }
}

fn office(person: &SessionPerson) -> Option<String> {
    let parts: Vec<&str> = [&person.office, &person.organisation].into_iter().flatten().map(String::as_str).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn note(account: &EventAccount, session: Option<&SessionDraft>, note: &SessionNote) -> Block {
    match note.kind {
        NoteKind::Announcement => Block::Announcement(Announcement { content: named_lines(session, note) }),
        // What is to be followed up was decided: as a decision it can become a task.
        NoteKind::Decision | NoteKind::FollowUp => Block::Decision(Decision {
            attrs: DecisionAttributes {
                id: Uuid::now_v7(),
                task_id: None,
                owner: note.speaker.clone().filter(|_| note.kind == NoteKind::FollowUp),
                due: None,
            },
            content: if note.kind == NoteKind::Decision { named_lines(session, note) } else { plain_lines(note) },
        }),
        NoteKind::Quote => quote(account, session, note),
        NoteKind::Proposal => running_text(Some(words::PROPOSAL), note),
        NoteKind::Text => running_text(None, note),
    }
}

fn quote(account: &EventAccount, session: Option<&SessionDraft>, note: &SessionNote) -> Block {
    let author = note.speaker.clone().unwrap_or_default();
    let speaker = session.and_then(|session| session.speakers.iter().find(|one| one.name == author));
    Block::Quote(Quote {
        attrs: QuoteAttributes {
            office: speaker.and_then(office),
            source: Some(account.event.draft.title.clone()),
            source_url: None,
            date: Some(account.event.first_day),
            author,
        },
        content: plain_lines(note),
    })
}

/// A paragraph a line of a note.
fn plain_lines(note: &SessionNote) -> Vec<Paragraph> {
    lines(&note.text).map(|line| Paragraph { content: vec![Inline::text(line)] }).collect()
}

/// The same, after the name of who said it: somebody of the programme has their name above already, anybody else's would be lost.
fn named_lines(session: Option<&SessionDraft>, note: &SessionNote) -> Vec<Paragraph> {
    let mut paragraphs = plain_lines(note);
    let in_programme = |name: &&str| session.is_some_and(|session| is_in_programme(session, name));
    if let (Some(first), Some(name)) =
        (paragraphs.first_mut(), note.speaker.as_deref().filter(|name| !in_programme(name)))
    {
        first.content.insert(0, label(name));
    }
    paragraphs
}

/// A note as one paragraph: what it is and who said it, in bold, then the words.
fn running_text(what: Option<&str>, note: &SessionNote) -> Block {
    let before: Vec<&str> = [what, note.speaker.as_deref()].into_iter().flatten().collect();
    let mut content = Vec::new();
    if !before.is_empty() {
        content.push(label(&before.join(", ")));
    }
    for (number, line) in lines(&note.text).enumerate() {
        if number > 0 {
            content.push(Inline::HardBreak { marks: Vec::new() });
        }
        content.push(Inline::text(line));
    }
    Block::Paragraph(Paragraph { content })
}

/// What stands in bold before the words.
fn label(text: &str) -> Inline {
    Inline::Text { text: format!("{text} : "), marks: vec![Mark::Bold {}] }
}

fn is_in_programme(session: &SessionDraft, name: &str) -> bool {
    session.moderators.iter().chain(&session.speakers).any(|person| person.name == name)
}

fn paragraph(text: impl Into<String>) -> Block {
    Block::Paragraph(Paragraph { content: vec![Inline::text(text)] })
}

/// A paragraph a line.
fn paragraphs(text: &str) -> Vec<Block> {
    lines(text).map(paragraph).collect()
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}
