//! Moving a session before or after its neighbour.

use crate::events::{SessionDraft, sql};
use crate::ids::SessionId;
use crate::problem::Result;
use crate::time;
use crate::write::Writer;

/// Lets a session change places with the one before it (`earlier`) or after it. Each keeps how long it lasts, and the two
/// together begin and end as before. Sessions that begin together, or have no time, only change their order.
pub fn move_session(writer: &Writer<'_>, id: SessionId, earlier: bool) -> Result<SessionId> {
    let event = sql::get(writer, sql::event_of(writer, id)?)?;
    let zone = time::zone(&event.draft.zone)?;
    let mut sessions = sql::sessions(writer, event.id, zone)?;
    let Some(at) = sessions.iter().position(|session| session.id == id) else { return Ok(id) };
    let other = if earlier { at.checked_sub(1) } else { Some(at + 1).filter(|next| *next < sessions.len()) };
    let Some(other) = other else { return Ok(id) };
    let first = at.min(other);
    let (before, after) = (&sessions[first], &sessions[first + 1]);
    if let Some((later, sooner)) = exchanged(&before.draft, &after.draft) {
        sql::update_fields(writer, before.id, (&before.draft, zone), (&later, zone))?;
        sql::update_fields(writer, after.id, (&after.draft, zone), (&sooner, zone))?;
    } else if before.draft.starts == after.draft.starts {
        sessions.swap(first, first + 1);
        for (position, session) in (0..).zip(&sessions) {
            sql::put_position(writer, session.id, position)?;
        }
    }
    Ok(id)
}

/// The two sessions with their places in time exchanged; `None` when both begin together or one has no time.
fn exchanged(first: &SessionDraft, second: &SessionDraft) -> Option<(SessionDraft, SessionDraft)> {
    let (start, next) = (first.starts?, second.starts?);
    if start == next {
        return None;
    }
    let length = |session: &SessionDraft| session.starts.zip(session.ends).map(|(starts, ends)| ends - starts);
    let (first_length, second_length) = (length(first), length(second));
    let brought_forward =
        SessionDraft { starts: Some(start), ends: second_length.map(|length| start + length), ..second.clone() };
    let starts = first_length.zip(second.ends).map_or(next, |(length, end)| end - length);
    let put_back =
        SessionDraft { starts: Some(starts), ends: first_length.map(|length| starts + length), ..first.clone() };
    Some((put_back, brought_forward))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDateTime;
    use proptest::prelude::*;

    use super::*;

    fn session(starts: NaiveDateTime, minutes: Option<i64>) -> SessionDraft {
        SessionDraft {
            title: "Ouverture".into(),
            starts: Some(starts),
            ends: minutes.map(|minutes| starts + chrono::Duration::minutes(minutes)),
            ..SessionDraft::default()
        }
    }

    proptest! {
        #[test]
        fn both_keep_their_length_and_fill_the_same_time(first in 1i64..180, pause in 0i64..60, second in 1i64..180) {
            let start: NaiveDateTime = "2019-02-02T10:00:00".parse().unwrap();
            let next = start + chrono::Duration::minutes(first + pause);
            let (later, earlier) = exchanged(&session(start, Some(first)), &session(next, Some(second))).unwrap();
            prop_assert_eq!(earlier.starts, Some(start));
            prop_assert_eq!(earlier.ends.unwrap() - start, chrono::Duration::minutes(second));
            prop_assert_eq!(later.ends, Some(next + chrono::Duration::minutes(second)));
            prop_assert_eq!(later.ends.unwrap() - later.starts.unwrap(), chrono::Duration::minutes(first));
            prop_assert!(later.starts >= earlier.ends);
        }
    }
}
