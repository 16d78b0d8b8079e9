//! What looks odd in a programme. People know why their day is as it is: nothing of this is refused.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::enumeration::enumeration;
use crate::events::{EventDraft, Session, SessionKind};
use crate::ids::SessionId;

/// Something odd.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Remark {
    /// What is odd.
    pub kind: RemarkKind,
    /// Of which session.
    pub session: SessionId,
    /// The session that it collides with.
    pub with: Option<SessionId>,
}

enumeration! {
    /// What may be odd.
    pub enum RemarkKind {
        /// It begins before another one ends, and the two are not workshops in parallel.
        Overlap = "overlap",
        /// It lies outside the time of the event.
        OutsideEvent = "outside_event",
        /// It has no time yet.
        NoTime = "no_time",
    }
}

/// What looks odd in these sessions, in their order.
pub(super) fn remarks(event: &EventDraft, sessions: &[Session]) -> Vec<Remark> {
    let mut remarks = Vec::new();
    for (index, Session { id, draft, .. }) in sessions.iter().enumerate() {
        let remark = |kind, with| Remark { kind, session: *id, with };
        let Some(starts) = draft.starts else {
            remarks.push(remark(RemarkKind::NoTime, None));
            continue;
        };
        if starts < event.starts || draft.ends.unwrap_or(starts) > event.ends {
            remarks.push(remark(RemarkKind::OutsideEvent, None));
        }
        let parallel =
            |other: &&Session| draft.kind == SessionKind::Workshop && other.draft.kind == SessionKind::Workshop;
        let collides =
            |other: &&Session| other.draft.ends.is_some_and(|ends| ends > starts) || other.draft.starts == Some(starts);
        if let Some(other) = sessions[..index].iter().filter(|other| !parallel(other)).find(collides) {
            remarks.push(remark(RemarkKind::Overlap, Some(other.id)));
        }
    }
    remarks
}
