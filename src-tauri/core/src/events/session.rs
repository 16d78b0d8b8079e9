//! A session of a programme: who moderates, who speaks, what was noted.

use chrono::NaiveDateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::enumeration::enumeration;
use crate::events::remarks::Remark;
use crate::events::timing::past_midnight;
use crate::ids::{LineId, PersonId, SessionId};
use crate::partners::{ContactId, OrganisationId};
use crate::problem::{Code, Problem, Result};
use crate::record::{Part as _, Record as _, part, record};
use crate::write::revision::Revision;

enumeration! {
    /// What kind of session it is.
    #[derive(Default)]
    pub enum SessionKind {
        /// Plénière.
        #[default]
        Plenary = "plenary",
        /// Table ronde.
        RoundTable = "round_table",
        /// Atelier; several may run in parallel.
        Workshop = "workshop",
        /// Intervention.
        Address = "address",
        /// Pause.
        Break = "break",
    }
}

enumeration! {
    /// What somebody does in a session.
    pub enum Role {
        /// Animateur·rice.
        Moderator = "moderator",
        /// Intervenant·e.
        Speaker = "speaker",
    }
}

enumeration! {
    /// What kind of note it is; the report is begun from them.
    #[derive(Default)]
    pub enum NoteKind {
        /// What was said or seen.
        #[default]
        Text = "text",
        /// Annonce.
        Announcement = "announcement",
        /// Proposition.
        Proposal = "proposal",
        /// Décision.
        Decision = "decision",
        /// Suite à donner.
        FollowUp = "follow_up",
        /// Citation.
        Quote = "quote",
    }
}

part! {
    /// Somebody who moderates or speaks.
    pub struct SessionPerson, id LineId, table "session_person" {
        /// The person of the section, if they are one; then their name there counts.
        person_id: Option<PersonId>,
        /// Their name.
        name: String = blank_line,
        /// Their office there: "députée".
        office: Option<String> = line,
        /// For whom they speak, in words.
        organisation: Option<String> = line,
        /// What they said, or will.
        said: Option<String> = paragraph,
        /// The contact of a partner organisation, if they are one; their name, office and organisation are then what was known of them
        /// when the line was made.
        contact_id: Option<ContactId>,
        /// The partner organisation for which they speak; of a contact theirs.
        organisation_id: Option<OrganisationId>,
    }
}

part! {
    /// Something that was noted.
    pub struct SessionNote, id LineId, table "session_note" {
        /// What kind of note it is.
        kind: NoteKind,
        /// The note.
        text: String = blank_paragraph,
        /// Who said it, as noted.
        speaker: Option<String> = line,
    }
}

record! {
    /// What a form gives of a session. Times are those of the clocks in the event's zone.
    #[derive(Default)]
    #[serde(default)]
    pub struct SessionDraft, changes SessionChanges, table "session", together [title, speakers] [starts, ends] {
        /// What kind of session it is.
        kind: SessionKind,
        /// Its title; empty for an address that is known by its speakers alone.
        title: String = blank_line,
        /// When it begins, once settled.
        starts: Option<NaiveDateTime> = wall("starts_at"),
        /// When it ends, once settled.
        ends: Option<NaiveDateTime> = wall("ends_at"),
        /// The room.
        place: Option<String> = line,
        /// What it is about.
        note: Option<String> = paragraph,
        /// Who moderates, in order.
        moderators: Vec<SessionPerson> = part,
        /// Who speaks, in order.
        speakers: Vec<SessionPerson> = part,
        /// What was noted, in order.
        notes: Vec<SessionNote> = part,
    }
}

/// A session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Session {
    /// The record.
    pub id: SessionId,
    /// To be named by an edit.
    pub revision: Revision,
    /// What a form shows of it.
    #[serde(flatten)]
    pub draft: SessionDraft,
}

/// The programme of an event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Programme {
    /// That of the event, to be named by an edit of its notes.
    pub revision: Revision,
    /// The sessions, in the order of time.
    pub sessions: Vec<Session>,
    /// What was noted of the event as a whole.
    pub notes: Vec<SessionNote>,
    /// What looks odd; nothing of it is refused.
    pub remarks: Vec<Remark>,
}

impl SessionDraft {
    /// The draft without stray spaces and empty lines, or the field that stands in its way.
    pub fn check(self) -> Result<Self> {
        let mut draft = self.tidy()?;
        draft.moderators = tidy_people(draft.moderators, "moderators")?;
        draft.speakers = tidy_people(draft.speakers, "speakers")?;
        draft.notes = tidy_notes(draft.notes)?;
        if draft.title.is_empty() && draft.speakers.is_empty() {
            return Err(Problem::at(Code::Required, "title"));
        }
        if draft.starts.is_none() {
            draft.ends = None;
        }
        if let Some((starts, ends)) = draft.starts.zip(draft.ends) {
            draft.ends = Some(past_midnight(starts, ends));
        }
        if draft.starts.zip(draft.ends).is_some_and(|(starts, ends)| ends < starts) {
            return Err(Problem::at(Code::EndsBeforeStart, "ends"));
        }
        Ok(draft)
    }
}

/// People without the empty lines.
fn tidy_people(people: Vec<SessionPerson>, field: &str) -> Result<Vec<SessionPerson>> {
    let mut tidied = Vec::with_capacity(people.len());
    for person in people {
        let person = person.tidy(|_| field.to_owned())?;
        if person.person_id.is_some() || !person.name.is_empty() {
            tidied.push(person);
        } else if person.office.is_some() || person.organisation.is_some() || person.said.is_some() {
            return Err(Problem::at(Code::Required, field));
        }
    }
    Ok(tidied)
}

/// Notes without the empty lines.
pub(super) fn tidy_notes(notes: Vec<SessionNote>) -> Result<Vec<SessionNote>> {
    let mut tidied = Vec::with_capacity(notes.len());
    for note in notes {
        let note = note.tidy(|_| "notes".to_owned())?;
        if !note.text.is_empty() {
            tidied.push(note);
        } else if note.speaker.is_some() {
            return Err(Problem::at(Code::Required, "notes"));
        }
    }
    Ok(tidied)
}
