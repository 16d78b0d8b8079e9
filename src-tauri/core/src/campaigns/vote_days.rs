//! Days of votes, and what must not be done on their eve.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::ActionKind;
use crate::fields::line;
use crate::problem::Result;
use crate::store::settings;
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// The days of votes were changed.
pub const VOTE_DAYS: Kind = Kind::new("campaigns.vote_days");

const SETTING: &str = "vote_days";

/// A day on which a vote is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct VoteDay {
    /// The day.
    pub on: NaiveDate,
    /// Which vote: "Élections européennes".
    pub title: String,
}

/// The days of votes, in order.
pub fn vote_days(connection: &Connection) -> Result<Vec<VoteDay>> {
    settings::get(connection, SETTING)
}

/// Replaces the days of votes.
pub fn set_vote_days(workspace: &Workspace, days: Vec<VoteDay>) -> Result<Change<Vec<VoteDay>>> {
    let mut days = days
        .into_iter()
        .enumerate()
        .map(|(place, day)| Ok(VoteDay { title: line(&day.title, &format!("days.{place}.title"))?, ..day }))
        .collect::<Result<Vec<_>>>()?;
    days.sort_by(|one, other| (one.on, &one.title).cmp(&(other.on, &other.title)));
    workspace.transact(VOTE_DAYS, |writer| {
        settings::put(writer, SETTING, &days)?;
        Ok(days)
    })
}

/// Whether a kind of action is forbidden from midnight before the eve of a vote: handing out leaflets and holding public
/// meetings (electoral code, article L. 49, as of law 2019-1269 of 2 December 2019), and going from door to door.
fn is_forbidden(kind: ActionKind) -> bool {
    matches!(kind, ActionKind::Leafleting | ActionKind::DoorToDoor | ActionKind::PublicMeeting)
}

/// The vote on whose eve or day an action from `first` to `last` falls, where its kind is forbidden then.
pub(crate) fn eve(votes: &[VoteDay], kind: ActionKind, first: NaiveDate, last: NaiveDate) -> Option<VoteDay> {
    if !is_forbidden(kind) {
        return None;
    }
    let falls = |vote: &&VoteDay| {
        let eve = vote.on.checked_sub_days(Days::new(1)).unwrap_or(vote.on);
        first <= vote.on && last >= eve
    };
    votes.iter().find(falls).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_forbidden_kinds_on_the_eve_and_the_day_are_warned_of() {
        let day = |text: &str| -> NaiveDate { text.parse().unwrap() };
        let votes = [VoteDay { on: day("2019-05-26"), title: "Européennes".into() }];
        let warned = |kind, on: &str| eve(&votes, kind, day(on), day(on)).is_some();
        assert!(warned(ActionKind::Leafleting, "2019-05-25"));
        assert!(warned(ActionKind::PublicMeeting, "2019-05-26"));
        assert!(!warned(ActionKind::Leafleting, "2019-05-24"));
        assert!(!warned(ActionKind::DoorToDoor, "2019-05-27"));
        assert!(!warned(ActionKind::MarketStall, "2019-05-25"));
    }
}
