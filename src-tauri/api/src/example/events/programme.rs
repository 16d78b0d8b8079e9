//! How a programme is written down here: its sessions, who moderates, who speaks, what was noted.

use chrono::NaiveDate;
use ruche_core::events::{NoteKind, SessionDraft, SessionKind, SessionNote, SessionPerson};

use crate::example::calendar::{Clock, at};
use crate::example::partners::Partners;
use crate::example::people::People;

/// A session.
pub(super) struct Session {
    kind: SessionKind,
    from: Clock,
    to: Clock,
    title: &'static str,
    room: Option<&'static str>,
    about: Option<&'static str>,
    moderators: &'static [Participant],
    speakers: &'static [Participant],
    notes: &'static [Note],
}

/// Somebody who moderates or speaks.
pub(super) struct Participant {
    name: &'static str,
    office: Option<&'static str>,
    organisation: Option<&'static str>,
    said: Option<&'static str>,
}

/// What was noted, and by whom it was said, if that was noted too.
pub(super) struct Note(pub NoteKind, pub Option<&'static str>, pub &'static str);

pub(super) const fn session(kind: SessionKind, from: Clock, to: Clock, title: &'static str) -> Session {
    Session { kind, from, to, title, room: None, about: None, moderators: &[], speakers: &[], notes: &[] }
}

impl Session {
    pub const fn in_room(self, room: &'static str) -> Self {
        Self { room: Some(room), ..self }
    }

    pub const fn about(self, about: &'static str) -> Self {
        Self { about: Some(about), ..self }
    }

    pub const fn moderated_by(self, moderators: &'static [Participant]) -> Self {
        Self { moderators, ..self }
    }

    pub const fn with(self, speakers: &'static [Participant]) -> Self {
        Self { speakers, ..self }
    }

    pub const fn noted(self, notes: &'static [Note]) -> Self {
        Self { notes, ..self }
    }

    /// What a form would give on that day.
    pub fn draft(&self, day: NaiveDate, people: &People, partners: &Partners) -> SessionDraft {
        let participants = |those: &[Participant]| those.iter().map(|one| one.draft(people, partners)).collect();
        SessionDraft {
            kind: self.kind,
            title: self.title.to_owned(),
            starts: Some(at(day, self.from.0, self.from.1)),
            ends: Some(at(day, self.to.0, self.to.1)),
            place: self.room.map(str::to_owned),
            note: self.about.map(str::to_owned),
            moderators: participants(self.moderators),
            speakers: participants(self.speakers),
            notes: self.notes.iter().map(Note::draft).collect(),
        }
    }
}

/// Somebody with their office there; a member of the section and a contact of a partner are recognised by the name.
pub(super) const fn participant(name: &'static str, office: &'static str) -> Participant {
    Participant { name, office: Some(office), organisation: None, said: None }
}

impl Participant {
    pub const fn of(self, organisation: &'static str) -> Self {
        Self { organisation: Some(organisation), ..self }
    }

    pub const fn saying(self, said: &'static str) -> Self {
        Self { said: Some(said), ..self }
    }

    fn draft(&self, people: &People, partners: &Partners) -> SessionPerson {
        let person_id = people.named(self.name).ok();
        // A member who has an office elsewhere speaks for the section.
        let (contact_id, organisation_id) = partners.contact(self.name).filter(|_| person_id.is_none()).unzip();
        SessionPerson {
            id: None,
            person_id,
            name: self.name.to_owned(),
            office: self.office.map(str::to_owned),
            organisation: self.organisation.map(str::to_owned),
            said: self.said.map(str::to_owned),
            contact_id,
            organisation_id,
        }
    }
}

impl Note {
    fn draft(&self) -> SessionNote {
        let Self(kind, speaker, text) = self;
        SessionNote { id: None, kind: *kind, text: (*text).to_owned(), speaker: speaker.map(str::to_owned) }
    }
}
