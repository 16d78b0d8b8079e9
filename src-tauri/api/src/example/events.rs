//! The agenda of the example: what was, what comes, what does not take place.

mod coming;
mod gathering;
mod meetings;
mod programme;

use chrono::NaiveDate;
use ruche_core::events::attendance::{self, AttendanceDraft};
use ruche_core::events::{self as core, AttendanceAnswer, Came, EventDraft, EventKind, EventOperation, EventState};
use ruche_core::ids::EventId;
use ruche_core::{Result, Workspace};

use crate::example::calendar::{Calendar, Clock, at};
use crate::example::partners::Partners;
use crate::example::people::People;
use programme::Session;

/// The events that reports and tasks are about.
pub(super) struct Events {
    pub gathering: EventId,
    pub reported_meeting: EventId,
    pub next_meeting: EventId,
    pub public_meeting: EventId,
}

/// An event as it is written down here.
struct NewEvent {
    kind: EventKind,
    title: &'static str,
    day: NaiveDate,
    /// From when to when; a whole day has none.
    hours: Option<(Clock, Clock)>,
    /// The name of the place, and where it is.
    place: (&'static str, &'static str),
    description: &'static str,
    /// Who organises it, when that is not the section.
    organiser: Option<&'static str>,
    state: EventState,
    programme: &'static [Session],
    list: Attendance,
}

/// Who was asked, what they answered, who came.
#[derive(Default)]
struct Attendance {
    /// Whether every member was asked.
    members: bool,
    invited: &'static [&'static str],
    answers: &'static [(&'static str, AttendanceAnswer)],
    came: Vec<&'static str>,
    /// Those who came and are nobody of the section.
    guests: &'static [&'static str],
}

/// Where the section is at home.
const LOCAL: (&str, &str) = ("Local de la section", "12 rue du Canal, Orvelle");
const ROOM: (&str, &str) = ("Salle des Tisserands", "rue des Tisserands, Orvelle");

/// Makes the agenda.
pub(super) fn make(workspace: &Workspace, calendar: Calendar, people: &People, partners: &Partners) -> Result<Events> {
    let make = |event: NewEvent| event.make(workspace, people, partners);
    make(meetings::assembly(calendar))?;
    let reported_meeting = make(meetings::reported(calendar))?;
    let gathering = make(gathering::event(calendar))?;
    make(meetings::unreported(calendar))?;
    make(coming::officers(calendar))?;
    let next_meeting = make(meetings::next(calendar))?;
    make(coming::walk(calendar))?;
    make(coming::training(calendar))?;
    let public_meeting = make(coming::public_meeting(calendar))?;
    make(coming::action_day(calendar))?;
    Ok(Events { gathering, reported_meeting, next_meeting, public_meeting })
}

impl NewEvent {
    fn make(self, workspace: &Workspace, people: &People, partners: &Partners) -> Result<EventId> {
        let ((from_hour, from_minute), (to_hour, to_minute)) = self.hours.unwrap_or_default();
        let draft = EventDraft {
            kind: self.kind,
            title: self.title.to_owned(),
            starts: at(self.day, from_hour, from_minute),
            ends: at(self.day, to_hour, to_minute),
            zone: String::new(),
            all_day: self.hours.is_none(),
            place: Some(self.place.0.to_owned()),
            address: Some(self.place.1.to_owned()),
            description: Some(self.description.to_owned()),
            organiser: self.organiser.map(str::to_owned),
            state: self.state,
            organisation_id: self.organiser.and_then(|name| partners.organisation(name)),
        };
        let id = workspace.transact(EventOperation::Create, |writer| core::create(writer, draft))?.value;
        for session in self.programme {
            let draft = session.draft(self.day, people, partners);
            workspace.transact(EventOperation::AddSession, |writer| core::add_session(writer, id, draft))?;
        }
        self.list.make(workspace, people, id)?;
        Ok(id)
    }
}

impl Attendance {
    fn make(self, workspace: &Workspace, people: &People, event: EventId) -> Result<()> {
        let invited = self.invited.iter().map(|name| people.named(name)).collect::<Result<Vec<_>>>()?;
        if self.members || !invited.is_empty() {
            workspace
                .transact(EventOperation::Invite, |writer| attendance::invite(writer, event, &invited, self.members))?;
        }
        let attend = |draft: AttendanceDraft| {
            workspace.transact(EventOperation::Attend, |writer| attendance::attend(writer, &draft))
        };
        let nobody = AttendanceDraft {
            event,
            line: None,
            person_id: None,
            guest_name: None,
            invited: None,
            answer: None,
            came: None,
        };
        for (name, answer) in self.answers {
            let person_id = Some(people.named(name)?);
            attend(AttendanceDraft { person_id, answer: Some(*answer), ..nobody.clone() })?;
        }
        for name in self.came {
            let person_id = Some(people.named(name)?);
            attend(AttendanceDraft { person_id, came: Some(Came::Yes), ..nobody.clone() })?;
        }
        for guest in self.guests {
            let guest_name = Some((*guest).to_owned());
            attend(AttendanceDraft { guest_name, came: Some(Came::Yes), ..nobody.clone() })?;
        }
        Ok(())
    }
}
