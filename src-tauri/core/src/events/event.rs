//! An event as Ruche keeps one, and what makes a draft of one acceptable.

use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::enumeration::enumeration;
use crate::events::timing::last_day;
use crate::ids::EventId;
use crate::partners::{OrganisationId, OrganisationName};
use crate::problem::{Code, Problem, Result};
use crate::record::{Record as _, record};
use crate::time;
use crate::write::revision::Revision;

enumeration! {
    /// What kind of event it is.
    #[derive(Default)]
    pub enum EventKind {
        /// Réunion de section.
        #[default]
        SectionMeeting = "section_meeting",
        /// Assemblée générale.
        GeneralAssembly = "general_assembly",
        /// Réunion publique.
        PublicMeeting = "public_meeting",
        /// Rassemblement.
        Gathering = "gathering",
        /// Formation.
        Training = "training",
        /// Journée d'action.
        ActionDay = "action_day",
        /// Anything else.
        Other = "other",
    }
}

enumeration! {
    /// Whether an event takes place.
    #[derive(Default)]
    pub enum EventState {
        /// It is to come, or nobody said yet that it took place.
        #[default]
        Planned = "planned",
        /// It took place.
        Held = "held",
        /// It does not take place.
        Cancelled = "cancelled",
    }
}

record! {
    /// What a form gives of an event. Times are those of the clocks in `zone`.
    pub struct EventDraft, changes EventChanges, table "event", together [starts, ends, all_day] {
        /// What kind of event it is.
        #[serde(default)]
        kind: EventKind,
        /// Its title.
        title: String = line,
        /// When it begins; of whole days, midnight at the beginning of the first.
        starts: NaiveDateTime = wall("starts_at"),
        /// When it ends; of whole days, midnight at the end of the last. A form may give any time after midnight of the last day.
        ends: NaiveDateTime = wall("ends_at"),
        /// The zone of those clocks, by its IANA name. Where a form leaves it empty: of a new event that of the section, of another the
        /// one that it has.
        #[serde(default)]
        zone: String = blank_line,
        /// Whether it takes whole days; times of day that a form gives are then left aside.
        #[serde(default)]
        all_day: bool,
        /// The name of the place.
        #[serde(default)]
        place: Option<String> = line,
        /// Where that is.
        #[serde(default)]
        address: Option<String> = line,
        /// What it is about.
        #[serde(default)]
        description: Option<String> = paragraph,
        /// Who organises it, in words.
        #[serde(default)]
        organiser: Option<String> = line,
        /// Whether it takes place.
        #[serde(default)]
        state: EventState,
        /// The partner organisation that organises it.
        #[serde(default)]
        organisation_id: Option<OrganisationId>,
    }
}

/// An event, as seen now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Event {
    /// The record.
    pub id: EventId,
    /// To be named by an edit.
    pub revision: Revision,
    /// What a form shows of it.
    #[serde(flatten)]
    pub draft: EventDraft,
    /// The partner organisation that organises it, by name.
    pub organisation: Option<OrganisationName>,
    /// Its first day.
    pub first_day: NaiveDate,
    /// Its last day: for what ends at midnight, the day before.
    pub last_day: NaiveDate,
    /// Whether its first day has come, on the clocks in its zone.
    pub begun: bool,
    /// Whether it is over.
    pub over: bool,
    /// Whether the record is set aside.
    pub archived: bool,
}

/// The most days that an event takes: a longer one has a wrong year.
const MAX_DAYS: i64 = 60;

impl EventDraft {
    /// The draft without stray spaces, of whole days from midnight to midnight; or the field that stands in its way.
    pub fn check(self) -> Result<Self> {
        let mut draft = self.tidy()?;
        if !draft.zone.is_empty() {
            time::zone(&draft.zone)?;
        }
        if draft.all_day {
            let last_day = last_day(draft.starts, draft.ends);
            let after = last_day.succ_opt().ok_or_else(|| Problem::at(Code::BadDate, "ends"))?;
            draft.starts = draft.starts.date().and_time(NaiveTime::MIN);
            draft.ends = after.and_time(NaiveTime::MIN);
        }
        if draft.ends < draft.starts || (draft.all_day && draft.ends == draft.starts) {
            return Err(Problem::at(Code::EndsBeforeStart, "ends"));
        }
        if draft.ends - draft.starts > Duration::days(MAX_DAYS) {
            return Err(Problem::at(Code::BadDate, "ends"));
        }
        Ok(draft)
    }

    /// The draft in `zone` where it names none.
    pub(super) fn or_zone(self, zone: &str) -> Self {
        if self.zone.is_empty() { Self { zone: zone.to_owned(), ..self } } else { self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(starts: &str, ends: &str) -> EventDraft {
        serde_json::from_value(serde_json::json!({ "title": " Réunion ", "starts": starts, "ends": ends })).unwrap()
    }

    #[test]
    fn the_field_in_the_way_is_named() {
        let evening = draft("2019-03-07T19:30:00", "2019-03-07T21:00:00").check().unwrap();
        assert_eq!(evening.title, "Réunion");
        let backwards = draft("2019-03-07T19:30:00", "2019-03-07T18:00:00").check().unwrap_err();
        assert_eq!(backwards, Problem::at(Code::EndsBeforeStart, "ends"));
        let wrong_year = draft("2019-03-07T19:30:00", "2020-03-07T21:00:00").check().unwrap_err();
        assert_eq!(wrong_year, Problem::at(Code::BadDate, "ends"));
        let nowhere = EventDraft { zone: "Europe/Ys".into(), ..evening.clone() }.check().unwrap_err();
        assert_eq!(nowhere, Problem::at(Code::BadRequest, "zone"));
        let nameless = EventDraft { title: " ".into(), ..evening }.check().unwrap_err();
        assert_eq!(nameless, Problem::at(Code::Required, "title"));
    }

    #[test]
    fn whole_days_are_kept_from_midnight_to_midnight_and_checking_again_changes_nothing() {
        let day = EventDraft { all_day: true, ..draft("2019-03-09T08:00:00", "2019-03-10T18:00:00") }.check().unwrap();
        assert_eq!(day.starts.to_string(), "2019-03-09 00:00:00");
        assert_eq!(day.ends.to_string(), "2019-03-11 00:00:00");
        assert_eq!(day.clone().check().unwrap(), day);
        let backwards = EventDraft { all_day: true, ..draft("2019-03-09T08:00:00", "2019-03-08T18:00:00") };
        assert_eq!(backwards.check().unwrap_err(), Problem::at(Code::EndsBeforeStart, "ends"));
    }
}
