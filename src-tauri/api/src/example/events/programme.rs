//! How a programme is told here: its parts, who leads them, who speaks, what was noted.

use chrono::NaiveDate;
use ruche_core::events::{NoteKind, SessionDraft, SessionKind, SessionNoteDraft, SessionPersonDraft};

use crate::example::calendar::{Clock, at};
use crate::example::people::People;

/// A session.
pub(super) struct Part {
    kind: SessionKind,
    from: Clock,
    to: Clock,
    title: &'static str,
    room: Option<&'static str>,
    about: Option<&'static str>,
    leaders: &'static [Voice],
    voices: &'static [Voice],
    notes: &'static [Noted],
}

/// Somebody who leads or speaks.
pub(super) struct Voice {
    name: &'static str,
    office: Option<&'static str>,
    organisation: Option<&'static str>,
    said: Option<&'static str>,
}

/// What was noted, and by whom it was said, if that was noted too.
pub(super) struct Noted(pub NoteKind, pub Option<&'static str>, pub &'static str);

pub(super) const fn part(kind: SessionKind, from: Clock, to: Clock, title: &'static str) -> Part {
    Part { kind, from, to, title, room: None, about: None, leaders: &[], voices: &[], notes: &[] }
}

impl Part {
    pub const fn in_room(self, room: &'static str) -> Self {
        Self { room: Some(room), ..self }
    }

    pub const fn about(self, about: &'static str) -> Self {
        Self { about: Some(about), ..self }
    }

    pub const fn led_by(self, leaders: &'static [Voice]) -> Self {
        Self { leaders, ..self }
    }

    pub const fn with(self, voices: &'static [Voice]) -> Self {
        Self { voices, ..self }
    }

    pub const fn noted(self, notes: &'static [Noted]) -> Self {
        Self { notes, ..self }
    }

    /// What a form would give on that day.
    pub fn draft(&self, day: NaiveDate, people: &People) -> SessionDraft {
        let voices = |voices: &[Voice]| voices.iter().map(|voice| voice.draft(people)).collect();
        SessionDraft {
            kind: self.kind,
            title: self.title.to_owned(),
            starts: Some(at(day, self.from.0, self.from.1)),
            ends: Some(at(day, self.to.0, self.to.1)),
            place: self.room.map(str::to_owned),
            note: self.about.map(str::to_owned),
            moderators: voices(self.leaders),
            speakers: voices(self.voices),
            notes: self.notes.iter().map(Noted::draft).collect(),
        }
    }
}

/// Somebody with their office there; a member of the section is recognised by the name.
pub(super) const fn voice(name: &'static str, office: &'static str) -> Voice {
    Voice { name, office: Some(office), organisation: None, said: None }
}

impl Voice {
    pub const fn of(self, organisation: &'static str) -> Self {
        Self { organisation: Some(organisation), ..self }
    }

    pub const fn saying(self, said: &'static str) -> Self {
        Self { said: Some(said), ..self }
    }

    fn draft(&self, people: &People) -> SessionPersonDraft {
        SessionPersonDraft {
            id: None,
            person_id: people.named(self.name).ok(),
            name: self.name.to_owned(),
            office: self.office.map(str::to_owned),
            organisation: self.organisation.map(str::to_owned),
            said: self.said.map(str::to_owned),
        }
    }
}

impl Noted {
    fn draft(&self) -> SessionNoteDraft {
        let Self(kind, speaker, text) = self;
        SessionNoteDraft { id: None, kind: *kind, text: (*text).to_owned(), speaker: speaker.map(str::to_owned) }
    }
}
