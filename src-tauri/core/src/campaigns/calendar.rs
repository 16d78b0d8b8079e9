//! Actions as the agenda and other calendars show them: by the days on which they take place, whatever became of them.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use rusqlite::Connection;

use crate::campaigns::ActionRow;
use crate::campaigns::sql::action as sql;
use crate::problem::Result;
use crate::time;

/// The actions that take place on the days from `from` to `to`, both included and read on the clocks of their place, in the order
/// of time. Those of campaigns that are set aside are left out, cancelled ones are not.
pub fn on_days(connection: &Connection, from: NaiveDate, to: NaiveDate) -> Result<Vec<ActionRow>> {
    // Some clock of the world shows these days up to a day earlier or later than that of Greenwich.
    let midnight = |day: NaiveDate| time::to_sql(day.and_time(NaiveTime::MIN).and_utc());
    let earliest = from.checked_sub_days(Days::new(1)).unwrap_or(from);
    let latest = to.checked_add_days(Days::new(2)).unwrap_or(to);
    let mut actions = sql::between(connection, &midnight(earliest), Some(&midnight(latest)))?;
    actions.retain(|action| {
        let (first, last) = action.days();
        first <= to && last >= from
    });
    Ok(actions)
}

/// The actions that are not over at `moment`, the next one first.
pub fn coming(connection: &Connection, moment: DateTime<Utc>) -> Result<Vec<ActionRow>> {
    sql::between(connection, &time::to_sql(moment), None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaigns::testing::Section;
    use crate::campaigns::{ActionChanges, CampaignOperation, edit_action};
    use crate::record::Edit;
    use crate::write::revision;

    #[test]
    fn actions_are_on_every_day_that_they_touch_and_come_until_they_are_over() {
        let section = Section::new();
        let campaign = section.campaign("Rétablissons l’ISF");
        let fair = section.action(campaign, "Foire", "2900-03-01T10:00:00");
        let market = section.action(campaign, "Marché", "2900-03-03T00:30:00");
        section.call_off(market);
        let changes = ActionChanges { ends: "2900-03-02T18:00:00".parse().ok().into(), ..ActionChanges::default() };
        section
            .workspace
            .transact(CampaignOperation::EditAction, |writer| {
                let revision = revision::of(writer, fair.into())?;
                edit_action(writer, &Edit { id: fair, revision, changes })
            })
            .unwrap();

        let ids = |read: &dyn Fn(&Connection) -> Result<Vec<ActionRow>>| -> Vec<_> {
            section.workspace.read(|reader| read(reader)).unwrap().iter().map(|action| action.id).collect()
        };
        let day = |day: u32| NaiveDate::from_ymd_opt(2900, 3, day).unwrap();
        assert_eq!(ids(&|reader| on_days(reader, day(2), day(2))), [fair]);
        assert_eq!(ids(&|reader| on_days(reader, day(3), day(3))), [market]);
        assert!(ids(&|reader| on_days(reader, day(4), day(9))).is_empty());
        let noon = day(2).and_hms_opt(12, 0, 0).unwrap().and_utc();
        assert_eq!(ids(&|reader| coming(reader, noon)), [fair, market]);
        assert_eq!(ids(&|reader| coming(reader, noon + chrono::Duration::hours(6))), [market]);
    }
}
