//! A session of a programme: who moderates, who speaks, what was noted.

use chrono::NaiveDateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::events::remarks::Remark;
use crate::fields::{optional_line, paragraph};
use crate::ids::{LineId, PersonId, SessionId};
use crate::problem::{Code, Problem, Result};

/// What kind of session it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SessionKind {
    /// Plénière.
    #[default]
    Plenary,
    /// Table ronde.
    RoundTable,
    /// Atelier; several may run in parallel.
    Workshop,
    /// Intervention.
    Address,
    /// Pause.
    Break,
}

/// What somebody does in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Animateur·rice.
    Moderator,
    /// Intervenant·e.
    Speaker,
}

/// What kind of note it is; the report is begun from them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    /// What was said or seen.
    #[default]
    Text,
    /// Annonce.
    Announcement,
    /// Proposition.
    Proposal,
    /// Décision.
    Decision,
    /// Suite à donner.
    FollowUp,
    /// Citation.
    Quote,
}

/// Somebody who moderates or speaks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SessionPerson {
    /// The line.
    pub id: LineId,
    /// The person of the section, if they are one.
    pub person_id: Option<PersonId>,
    /// Their name.
    pub name: String,
    /// Their office there: "députée".
    pub office: Option<String>,
    /// For whom they speak.
    pub organisation: Option<String>,
    /// What they said, or will.
    pub said: Option<String>,
}

/// Something that was noted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SessionNote {
    /// The line.
    pub id: LineId,
    /// What kind of note it is.
    pub kind: NoteKind,
    /// The note.
    pub text: String,
    /// Who said it, as noted.
    pub speaker: Option<String>,
}

/// A session. Times are those of the clocks in the event's zone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Session {
    /// The session.
    pub id: SessionId,
    /// What kind of session it is.
    pub kind: SessionKind,
    /// Its title; empty for an address that is known by its speakers alone.
    pub title: String,
    /// When it begins, once settled.
    pub starts: Option<NaiveDateTime>,
    /// When it ends, once settled.
    pub ends: Option<NaiveDateTime>,
    /// The room.
    pub place: Option<String>,
    /// What it is about.
    pub note: Option<String>,
    /// Who moderates, in order.
    pub moderators: Vec<SessionPerson>,
    /// Who speaks, in order.
    pub speakers: Vec<SessionPerson>,
    /// What was noted, in order.
    pub notes: Vec<SessionNote>,
}

/// The programme of an event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Programme {
    /// The sessions, in the order of time.
    pub sessions: Vec<Session>,
    /// What was noted of the event as a whole.
    pub notes: Vec<SessionNote>,
    /// What looks odd; nothing of it is refused.
    pub remarks: Vec<Remark>,
}

/// Somebody who moderates or speaks, as a form gives them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct SessionPersonDraft {
    /// The line that they already have.
    pub id: Option<LineId>,
    /// The person of the section; then their name there counts.
    pub person_id: Option<PersonId>,
    /// Their name, when they are not of the section.
    pub name: String,
    /// Their office there.
    pub office: Option<String>,
    /// For whom they speak.
    pub organisation: Option<String>,
    /// What they said, or will.
    pub said: Option<String>,
}

/// A note, as a form gives it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct SessionNoteDraft {
    /// The line that it already has.
    pub id: Option<LineId>,
    /// What kind of note it is.
    pub kind: NoteKind,
    /// The note.
    pub text: String,
    /// Who said it.
    pub speaker: Option<String>,
}

/// What a form gives of a session.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct SessionDraft {
    /// What kind of session it is.
    pub kind: SessionKind,
    /// Its title.
    pub title: String,
    /// When it begins.
    pub starts: Option<NaiveDateTime>,
    /// When it ends.
    pub ends: Option<NaiveDateTime>,
    /// The room.
    pub place: Option<String>,
    /// What it is about.
    pub note: Option<String>,
    /// Who moderates, in order.
    pub moderators: Vec<SessionPersonDraft>,
    /// Who speaks, in order.
    pub speakers: Vec<SessionPersonDraft>,
    /// What was noted, in order.
    pub notes: Vec<SessionNoteDraft>,
}

impl SessionDraft {
    /// The draft without stray spaces and empty lines, or the field that stands in its way.
    pub fn check(mut self) -> Result<Self> {
        self.title = optional_line(Some(&self.title), "title")?.unwrap_or_default();
        self.place = optional_line(self.place.as_deref(), "place")?;
        self.note = paragraph(self.note.as_deref(), "note")?;
        self.moderators = people(self.moderators, "moderators")?;
        self.speakers = people(self.speakers, "speakers")?;
        self.notes = notes(self.notes)?;
        if self.title.is_empty() && self.speakers.is_empty() {
            return Err(Problem::at(Code::Required, "title"));
        }
        if self.starts.is_none() {
            self.ends = None;
        }
        if self.starts.zip(self.ends).is_some_and(|(starts, ends)| ends < starts) {
            return Err(Problem::at(Code::EndsBeforeStart, "ends"));
        }
        Ok(self)
    }
}

fn people(people: Vec<SessionPersonDraft>, field: &str) -> Result<Vec<SessionPersonDraft>> {
    let mut kept = Vec::with_capacity(people.len());
    for mut person in people {
        person.name = optional_line(Some(&person.name), field)?.unwrap_or_default();
        person.office = optional_line(person.office.as_deref(), field)?;
        person.organisation = optional_line(person.organisation.as_deref(), field)?;
        person.said = paragraph(person.said.as_deref(), field)?;
        if person.person_id.is_some() || !person.name.is_empty() {
            kept.push(person);
        } else if person.office.is_some() || person.organisation.is_some() || person.said.is_some() {
            return Err(Problem::at(Code::Required, field));
        }
    }
    Ok(kept)
}

/// Notes without the empty ones.
pub(super) fn notes(notes: Vec<SessionNoteDraft>) -> Result<Vec<SessionNoteDraft>> {
    let mut kept = Vec::with_capacity(notes.len());
    for mut note in notes {
        note.speaker = optional_line(note.speaker.as_deref(), "notes")?;
        if let Some(text) = paragraph(Some(&note.text), "notes")? {
            kept.push(SessionNoteDraft { text, ..note });
        } else if note.speaker.is_some() {
            return Err(Problem::at(Code::Required, "notes"));
        }
    }
    Ok(kept)
}
