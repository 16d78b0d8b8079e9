//! Events of the section: the agenda, the programme with those who speak, what was noted, who was asked and who came.

pub mod account;
pub mod agenda;
pub mod archive;
pub mod attendance;
pub mod create;
pub mod edit;
mod event;
pub mod find;
mod forget;
pub mod order;
pub mod outline;
pub mod programme;
pub mod remarks;
mod session;
pub(crate) mod sql;

pub use account::{EventAccount, account};
pub use agenda::{AgendaAction, AgendaItem, AgendaKind, agenda, this_week};
pub use event::{Event, EventDraft, EventKind, EventState};
pub use find::{EventHit, find};
pub(crate) use forget::forget_person;
pub use session::{
    NoteKind, Programme, Role, Session, SessionDraft, SessionKind, SessionNote, SessionNoteDraft, SessionPerson,
    SessionPersonDraft,
};
pub(crate) use sql::{FILL_SEARCH, title};
