//! Days of votes, and what must not be done on their eve.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::campaigns::ActionKind;
use crate::campaigns::sql::vote_day as sql;
use crate::problem::Result;
use crate::record::text::line;
use crate::write::Writer;

/// A day on which a vote is held.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct VoteDay {
    /// The day.
    pub on: NaiveDate,
    /// Which vote: "Élections européennes".
    pub title: String,
}

/// The days of votes, in order.
pub fn vote_days(connection: &Connection) -> Result<Vec<VoteDay>> {
    Ok(sql::vote_days(connection)?.into_iter().map(|(_, day)| day).collect())
}

/// Makes the days of votes exactly these; one that is there already stays as it is.
pub fn set_vote_days(writer: &Writer<'_>, days: Vec<VoteDay>) -> Result<Vec<VoteDay>> {
    let mut days = days
        .into_iter()
        .enumerate()
        .map(|(place, day)| Ok(VoteDay { title: line(&day.title, &format!("days.{place}.title"))?, ..day }))
        .collect::<Result<Vec<_>>>()?;
    days.sort();
    let mut missing = days.clone();
    for (id, present) in sql::vote_days(writer)? {
        match missing.iter().position(|day| *day == present) {
            Some(place) => {
                missing.remove(place);
            }
            None => sql::delete(writer, id)?,
        }
    }
    missing.iter().try_for_each(|day| sql::insert(writer, day))?;
    Ok(days)
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
    use crate::campaigns::CampaignOperation;
    use crate::campaigns::testing::Section;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn vote(on: &str, title: &str) -> VoteDay {
        VoteDay { on: day(on), title: title.into() }
    }

    #[test]
    fn only_forbidden_kinds_on_the_eve_and_the_day_are_warned_of() {
        let votes = [vote("2019-05-26", "Européennes")];
        let warned = |kind, on: &str| eve(&votes, kind, day(on), day(on)).is_some();
        assert!(warned(ActionKind::Leafleting, "2019-05-25"));
        assert!(warned(ActionKind::PublicMeeting, "2019-05-26"));
        assert!(!warned(ActionKind::Leafleting, "2019-05-24"));
        assert!(!warned(ActionKind::DoorToDoor, "2019-05-27"));
        assert!(!warned(ActionKind::MarketStall, "2019-05-25"));
    }

    #[test]
    fn only_days_that_differ_are_written() {
        let section = Section::new();
        let set = |days: &[VoteDay]| {
            section
                .workspace
                .transact(CampaignOperation::VoteDays, |writer| set_vote_days(writer, days.to_vec()))
                .unwrap()
                .committed
        };
        let days = || section.workspace.read(|reader| vote_days(reader)).unwrap();
        let (european, first_round) = (vote("2019-05-26", "Européennes"), vote("2020-03-15", "Municipales"));
        assert_eq!(set(&[first_round.clone(), vote("2019-05-26", " Européennes ")]).unwrap().count, 2);
        assert_eq!(days(), [european.clone(), first_round.clone()]);

        assert_eq!(set(&[european.clone(), first_round.clone()]), None);
        let second_round = vote("2020-03-22", "Municipales");
        assert_eq!(set(&[european.clone(), first_round, second_round.clone()]).unwrap().count, 1);
        let committed = set(&[european.clone(), second_round.clone()]).unwrap();
        assert_eq!((committed.count, committed.topics[0].0.as_str()), (1, "campaigns"));
        assert_eq!(days(), [european, second_round]);
    }
}
