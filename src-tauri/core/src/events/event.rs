//! An event as Ruche keeps one, and what makes a draft of one acceptable.

use chrono::{Duration, NaiveDateTime, NaiveTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::fields;
use crate::ids::EventId;
use crate::problem::{Code, Problem, Result};
use crate::time;

/// What kind of event it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// Réunion de section.
    #[default]
    SectionMeeting,
    /// Assemblée générale.
    GeneralAssembly,
    /// Réunion publique.
    PublicMeeting,
    /// Rassemblement.
    Gathering,
    /// Formation.
    Training,
    /// Journée d'action.
    ActionDay,
    /// Anything else.
    Other,
}

/// Whether an event takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EventState {
    /// It is to come, or nobody said yet that it took place.
    #[default]
    Planned,
    /// It took place.
    Held,
    /// It does not take place.
    Cancelled,
}

/// An event. Times are those of the clocks in `zone`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Event {
    /// The record's id.
    pub id: EventId,
    /// What kind of event it is.
    pub kind: EventKind,
    /// Its title.
    pub title: String,
    /// When it begins; of a whole-day event, midnight at the beginning of its first day.
    pub starts: NaiveDateTime,
    /// When it ends; of a whole-day event, midnight at the end of its last day.
    pub ends: NaiveDateTime,
    /// The zone of those clocks, by its IANA name.
    pub zone: String,
    /// Whether it takes whole days.
    pub all_day: bool,
    /// The name of the place.
    pub place: Option<String>,
    /// Where that is.
    pub address: Option<String>,
    /// What it is about.
    pub description: Option<String>,
    /// Who organises it, in words.
    pub organiser: Option<String>,
    /// Whether it takes place.
    pub state: EventState,
    /// Whether the record is set aside.
    pub archived: bool,
}

/// What a form gives of an event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EventDraft {
    /// What kind of event it is.
    #[serde(default)]
    pub kind: EventKind,
    /// Its title.
    pub title: String,
    /// When it begins.
    pub starts: NaiveDateTime,
    /// When it ends.
    pub ends: NaiveDateTime,
    /// The zone of those clocks; the section's when none is given.
    #[serde(default)]
    pub zone: Option<String>,
    /// Whether it takes whole days; the times of day are then left aside, and the day of `ends` is its last.
    #[serde(default)]
    pub all_day: bool,
    /// The name of the place.
    #[serde(default)]
    pub place: Option<String>,
    /// Where that is.
    #[serde(default)]
    pub address: Option<String>,
    /// What it is about.
    #[serde(default)]
    pub description: Option<String>,
    /// Who organises it, in words.
    #[serde(default)]
    pub organiser: Option<String>,
    /// Whether it takes place.
    #[serde(default)]
    pub state: EventState,
}

/// No event is longer: a longer one has a wrong year.
const DAYS_MOST: i64 = 60;

impl EventDraft {
    /// The draft without stray spaces, or the field that stands in its way.
    pub fn check(mut self) -> Result<Self> {
        self.title = fields::line(&self.title, "title")?;
        self.place = fields::optional_line(self.place.as_deref(), "place")?;
        self.address = fields::optional_line(self.address.as_deref(), "address")?;
        self.organiser = fields::optional_line(self.organiser.as_deref(), "organiser")?;
        self.description = fields::paragraph(self.description.as_deref(), "description")?;
        time::zone(self.zone.as_deref().unwrap_or(time::DEFAULT_ZONE))?;
        if self.all_day {
            // The last day is shown as the day of `ends`, and kept as the midnight after it; one that is there already stays.
            let midnight = |wall: NaiveDateTime| wall.date().and_time(NaiveTime::MIN);
            let already = self.ends.time() == NaiveTime::MIN && self.ends > self.starts;
            self.starts = midnight(self.starts);
            self.ends = if already { self.ends } else { midnight(self.ends) + Duration::days(1) };
        }
        if self.ends < self.starts || (self.all_day && self.ends == self.starts) {
            return Err(Problem::at(Code::EndsBeforeStart, "ends"));
        }
        if self.ends - self.starts > Duration::days(DAYS_MOST) {
            return Err(Problem::at(Code::BadDate, "ends"));
        }
        Ok(self)
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
        let nameless = EventDraft { title: " ".into(), ..evening }.check().unwrap_err();
        assert_eq!(nameless, Problem::at(Code::Required, "title"));
    }

    #[test]
    fn whole_days_are_kept_from_midnight_to_midnight_and_checking_again_changes_nothing() {
        let day = EventDraft { all_day: true, ..draft("2019-03-09T08:00:00", "2019-03-10T18:00:00") }.check().unwrap();
        assert_eq!(day.starts.to_string(), "2019-03-09 00:00:00");
        assert_eq!(day.ends.to_string(), "2019-03-11 00:00:00");
        assert_eq!(day.clone().check().unwrap(), day);
    }
}
