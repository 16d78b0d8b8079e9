//! What looks odd in a programme. People know why their day is as it is: nothing of this is refused.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::events::{Event, Session, SessionKind};
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

/// What may be odd.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RemarkKind {
    /// It begins before another one ends, and the two are not workshops in parallel.
    Overlap,
    /// It lies outside the time of the event.
    OutsideEvent,
    /// It has no time yet.
    NoTime,
}

/// What looks odd in these sessions, in their order.
pub(super) fn remarks(event: &Event, sessions: &[Session]) -> Vec<Remark> {
    let mut remarks = Vec::new();
    for (index, session) in sessions.iter().enumerate() {
        let remark = |kind, with| Remark { kind, session: session.id, with };
        let Some(starts) = session.starts else {
            remarks.push(remark(RemarkKind::NoTime, None));
            continue;
        };
        if starts < event.starts || session.ends.unwrap_or(starts) > event.ends {
            remarks.push(remark(RemarkKind::OutsideEvent, None));
        }
        let parallel = |other: &&Session| session.kind == SessionKind::Workshop && other.kind == SessionKind::Workshop;
        let collides = |other: &&Session| other.ends.is_some_and(|ends| ends > starts) || other.starts == Some(starts);
        if let Some(other) = sessions[..index].iter().filter(|other| !parallel(other)).find(collides) {
            remarks.push(remark(RemarkKind::Overlap, Some(other.id)));
        }
    }
    remarks
}
