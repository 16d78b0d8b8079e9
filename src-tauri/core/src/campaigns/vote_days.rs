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

/// Changes the days of votes as a form did that began from the days `begun_from` and ends with `days`: those that it added come, those
/// that it left out go. What others added or took away meanwhile stays so. The days as they stand then.
pub fn set_vote_days(writer: &Writer<'_>, begun_from: &[VoteDay], days: Vec<VoteDay>) -> Result<Vec<VoteDay>> {
    let days = days
        .into_iter()
        .enumerate()
        .map(|(place, day)| Ok(VoteDay { title: line(&day.title, &format!("days.{place}.title"))?, ..day }))
        .collect::<Result<Vec<_>>>()?;
    let present = sql::vote_days(writer)?;
    let is_present = |day: &VoteDay| present.iter().any(|(_, known)| known == day);
    let mut added: Vec<&VoteDay> = days.iter().filter(|day| !begun_from.contains(day) && !is_present(day)).collect();
    added.sort();
    added.dedup();
    for (id, day) in &present {
        if begun_from.contains(day) && !days.contains(day) {
            sql::delete(writer, *id)?;
        }
    }
    added.into_iter().try_for_each(|day| sql::insert(writer, day))?;
    vote_days(writer)
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
    fn what_a_form_added_and_left_out_is_written_and_what_others_did_meanwhile_stays() {
        let section = Section::new();
        let set = |begun_from: &[&VoteDay], days: &[&VoteDay]| {
            let all = |days: &[&VoteDay]| days.iter().map(|day| (*day).clone()).collect::<Vec<_>>();
            let (begun_from, days) = (all(begun_from), all(days));
            section
                .workspace
                .transact(CampaignOperation::VoteDays, |writer| set_vote_days(writer, &begun_from, days))
                .unwrap()
                .committed
        };
        let days = || section.workspace.read(|reader| vote_days(reader)).unwrap();
        let (european, first_round) = (vote("2019-05-26", "Européennes"), vote("2020-03-15", "Municipales"));
        assert_eq!(set(&[], &[&first_round, &vote("2019-05-26", " Européennes ")]).unwrap().count, 2);
        assert_eq!(days(), [european.clone(), first_round.clone()]);
        assert_eq!(set(&[&european, &first_round], &[&european, &first_round]), None);

        // Two forms were begun from these two: one takes the second away and adds another, the other adds one and the same.
        let (second_round, referendum) = (vote("2020-03-22", "Municipales"), vote("2020-06-07", "Référendum"));
        let committed = set(&[&european, &first_round], &[&european, &second_round]).unwrap();
        assert_eq!((committed.count, committed.topics[0].0.as_str()), (2, "campaigns"));
        set(&[&european, &first_round], &[&european, &first_round, &referendum, &second_round]).unwrap();
        assert_eq!(days(), [european.clone(), second_round.clone(), referendum.clone()]);

        // What is gone already is taken away no more.
        assert_eq!(set(&[&first_round], &[]), None);
        set(&[&european], &[]).unwrap();
        assert_eq!(days(), [second_round, referendum]);
    }
}
