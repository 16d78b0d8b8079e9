//! Actions, their volunteers and what they brought.

use chrono::{Days, NaiveDate, NaiveDateTime};
use rusqlite::{Connection, OptionalExtension as _, Params, Row};

use super::there;
use crate::campaigns::{
    ActionDraft, ActionRow, ActionState, ActionsQuery, CampaignHit, CampaignHitKind, Volunteer, VolunteerAnswer,
    VoteDay, eve, vote_days,
};
use crate::ids::{ActionId, CampaignId, LineId, PersonId, StageId};
use crate::people;
use crate::problem::{Code, Problem, Result};
use crate::time;
use crate::write::Writer;

/// Adds an action. The draft has been checked.
pub(crate) fn insert(
    writer: &Writer<'_>,
    id: ActionId,
    campaign: CampaignId,
    draft: &ActionDraft,
    starts: NaiveDateTime,
) -> Result<()> {
    let zone = zone_of(writer, draft)?;
    writer
        .prepare_cached(
            "INSERT INTO action (id, campaign_id, kind, title, starts_at, ends_at, zone, place, needed, state, note)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 'planned', ?10)",
        )?
        .execute((
            id,
            campaign,
            draft.kind,
            &draft.title,
            time::to_sql(time::moment(starts, zone)),
            draft.ends.map(|ends| time::to_sql(time::moment(ends, zone))),
            zone.name(),
            &draft.place,
            draft.needed,
            &draft.note,
        ))?;
    Ok(())
}

/// Replaces what a form shows of an action.
pub(crate) fn update(writer: &Writer<'_>, id: ActionId, draft: &ActionDraft, starts: NaiveDateTime) -> Result<()> {
    let zone = zone_of(writer, draft)?;
    there(
        writer
            .prepare_cached(
                "UPDATE action SET kind = ?2, title = ?3, starts_at = ?4, ends_at = ?5, zone = ?6, place = ?7, needed = ?8,
                   note = ?9
                 WHERE id = ?1",
            )?
            .execute((
                id,
                draft.kind,
                &draft.title,
                time::to_sql(time::moment(starts, zone)),
                draft.ends.map(|ends| time::to_sql(time::moment(ends, zone))),
                zone.name(),
                &draft.place,
                draft.needed,
                &draft.note,
            ))?,
    )
}

fn zone_of(connection: &Connection, draft: &ActionDraft) -> Result<chrono_tz::Tz> {
    match &draft.zone {
        Some(zone) => time::zone(zone),
        None => time::section_zone(connection),
    }
}

/// Says what became of an action.
pub(crate) fn set_state(writer: &Writer<'_>, id: ActionId, state: ActionState) -> Result<()> {
    there(writer.prepare_cached("UPDATE action SET state = ?2 WHERE id = ?1")?.execute((id, state))?)
}

/// Refuses when the action is not there.
pub(crate) fn expect(connection: &Connection, id: ActionId) -> Result<()> {
    let there = connection.prepare_cached("SELECT 1 FROM action WHERE id = ?1")?.exists([id])?;
    if there { Ok(()) } else { Err(Problem::new(Code::NotFound)) }
}

const SELECT: &str = "
    SELECT action.id, campaign_id, campaign.title AS campaign_title, campaign.colour, kind, action.title, starts_at, ends_at,
      zone, place, action.state, needed, note,
      (SELECT count(*) FROM action_volunteer WHERE action_id = action.id AND answer IN ('yes', 'came')) AS found,
      (SELECT count(*) FROM action_volunteer WHERE action_id = action.id AND answer = 'asked') AS asked
    FROM action JOIN campaign ON campaign.id = campaign_id";

/// Days begin and end at midnight in the section's zone.
const CONDITION: &str = "
    CASE WHEN ?1 IS NULL THEN campaign.archived_at IS NULL ELSE campaign_id = ?1 END
    AND (?2 IS NULL OR action.state = ?2) AND (?3 IS NULL OR starts_at >= ?3) AND (?4 IS NULL OR starts_at < ?4)";

type Filter = (Option<CampaignId>, Option<ActionState>, Option<String>, Option<String>);

fn filter(connection: &Connection, query: &ActionsQuery) -> Result<Filter> {
    let zone = time::section_zone(connection)?;
    let midnight = |day: NaiveDate| time::to_sql(time::moment(day.and_time(chrono::NaiveTime::MIN), zone));
    let after = query.until.and_then(|until| until.checked_add_days(Days::new(1)));
    Ok((query.campaign_id, query.state, query.from.map(midnight), after.map(midnight)))
}

/// How many actions a query has.
pub(crate) fn count(connection: &Connection, query: &ActionsQuery) -> Result<u32> {
    let sql = format!("SELECT count(*) FROM action JOIN campaign ON campaign.id = campaign_id WHERE {CONDITION}");
    Ok(connection.prepare_cached(&sql)?.query_row(filter(connection, query)?, |row| row.get(0))?)
}

/// How many people the actions of a query still miss, whatever its window.
pub(crate) fn missing(connection: &Connection, query: &ActionsQuery) -> Result<u32> {
    let sql = format!("SELECT coalesce(sum(max(needed - found, 0)), 0) FROM ({SELECT} WHERE {CONDITION})");
    Ok(connection.prepare_cached(&sql)?.query_row(filter(connection, query)?, |row| row.get(0))?)
}

/// The actions of a window.
pub(crate) fn list(connection: &Connection, query: &ActionsQuery) -> Result<Vec<ActionRow>> {
    let direction = if query.descending { "DESC" } else { "ASC" };
    let sql =
        format!("{SELECT} WHERE {CONDITION} ORDER BY starts_at {direction}, action.id {direction} LIMIT ?5 OFFSET ?6");
    let (campaign, state, from, after) = filter(connection, query)?;
    select(connection, &sql, (campaign, state, from, after, query.limit, query.offset))
}

/// The actions of campaigns that are not set aside which are not over at `from` and begin before `before`, if that is given, in the
/// order of time.
pub(crate) fn between(connection: &Connection, from: &str, before: Option<&str>) -> Result<Vec<ActionRow>> {
    let sql = format!(
        "{SELECT} WHERE campaign.archived_at IS NULL AND coalesce(ends_at, starts_at) >= ?1 AND (?2 IS NULL OR starts_at < ?2)
         ORDER BY starts_at, action.id"
    );
    select(connection, &sql, (from, before))
}

fn select(connection: &Connection, sql: &str, values: impl Params) -> Result<Vec<ActionRow>> {
    let seen = Seen { votes: vote_days(connection)?, today: time::today(connection)? };
    let mut actions = Vec::new();
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(values)?;
    while let Some(row) = rows.next()? {
        actions.push(action(row, &seen)?);
    }
    Ok(actions)
}

/// An action and its note.
pub(crate) fn get(connection: &Connection, id: ActionId) -> Result<(ActionRow, Option<String>)> {
    let seen = Seen { votes: vote_days(connection)?, today: time::today(connection)? };
    let mut statement = connection.prepare_cached(&format!("{SELECT} WHERE action.id = ?1"))?;
    let mut rows = statement.query([id])?;
    let row = rows.next()?.ok_or_else(|| Problem::new(Code::NotFound))?;
    Ok((action(row, &seen)?, row.get("note")?))
}

/// What an action is seen against.
struct Seen {
    votes: Vec<VoteDay>,
    today: NaiveDate,
}

fn action(row: &Row<'_>, seen: &Seen) -> Result<ActionRow> {
    let zone: String = row.get("zone")?;
    let clocks = time::zone(&zone)?;
    let shown = |text: String| Ok::<_, Problem>(time::wall(time::from_sql(&text)?, clocks));
    let ends: Option<String> = row.get("ends_at")?;
    let (state, needed, found) = (row.get("state")?, row.get("needed")?, row.get("found")?);
    let mut action = ActionRow {
        id: row.get("id")?,
        campaign_id: row.get("campaign_id")?,
        campaign_title: row.get("campaign_title")?,
        colour: row.get("colour")?,
        kind: row.get("kind")?,
        title: row.get("title")?,
        starts: shown(row.get("starts_at")?)?,
        ends: ends.map(shown).transpose()?,
        zone,
        place: row.get("place")?,
        state,
        needed,
        found,
        asked: row.get("asked")?,
        missing: 0,
        awaits_results: false,
        on_eve_of: None,
    };
    let (first, last) = action.days();
    if state == ActionState::Planned {
        action.awaits_results = last < seen.today;
        action.missing = if action.awaits_results { 0 } else { needed.saturating_sub(found) };
    }
    if state != ActionState::Cancelled {
        action.on_eve_of = eve(&seen.votes, action.kind, first, last);
    }
    Ok(action)
}

/// Notes what somebody says; `None` takes them off the list.
pub(crate) fn put_answer(
    writer: &Writer<'_>,
    id: ActionId,
    person: PersonId,
    answer: Option<VolunteerAnswer>,
) -> Result<()> {
    let Some(answer) = answer else {
        let gone = writer
            .prepare_cached("DELETE FROM action_volunteer WHERE action_id = ?1 AND person_id = ?2")?
            .execute((id, person))?;
        return there(gone);
    };
    let changed = writer
        .prepare_cached("UPDATE action_volunteer SET answer = ?3 WHERE action_id = ?1 AND person_id = ?2")?
        .execute((id, person, answer))?;
    if changed == 0 {
        writer
            .prepare_cached("INSERT INTO action_volunteer (id, action_id, person_id, answer) VALUES (?1, ?2, ?3, ?4)")?
            .execute((LineId::new(), id, person, answer))?;
    }
    Ok(())
}

/// Who was asked for an action, in the order in which they were.
pub(crate) fn volunteers(connection: &Connection, id: ActionId) -> Result<Vec<Volunteer>> {
    let mut volunteers = Vec::new();
    let mut statement =
        connection.prepare_cached("SELECT person_id, answer FROM action_volunteer WHERE action_id = ?1 ORDER BY id")?;
    let mut rows = statement.query([id])?;
    while let Some(row) = rows.next()? {
        if let Some(person) = people::name::named(connection, row.get(0)?)? {
            volunteers.push(Volunteer { person, answer: row.get(1)? });
        }
    }
    Ok(volunteers)
}

/// Who was asked for, or said yes to, which planned action between two days.
pub(crate) fn engagements(
    connection: &Connection,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<Vec<(PersonId, ActionRow)>> {
    let query = ActionsQuery {
        state: Some(ActionState::Planned),
        from: Some(from),
        until: Some(until),
        limit: u32::MAX,
        ..ActionsQuery::default()
    };
    let mut engagements = Vec::new();
    for action in list(connection, &query)? {
        for volunteer in volunteers(connection, action.id)? {
            if matches!(volunteer.answer, VolunteerAnswer::Asked | VolunteerAnswer::Yes) {
                engagements.push((volunteer.person.id, action.clone()));
            }
        }
    }
    Ok(engagements)
}

/// What an action brought to a stage.
pub(crate) fn result(connection: &Connection, id: ActionId, stage: StageId) -> Result<Option<i64>> {
    let value = connection
        .prepare_cached("SELECT value FROM goal_count WHERE action_id = ?1 AND stage_id = ?2")?
        .query_row((id, stage), |row| row.get(0))
        .optional()?;
    Ok(value)
}

/// The first actions that match.
pub(crate) fn found(connection: &Connection, words: &str, limit: usize) -> Result<Vec<CampaignHit>> {
    let sql = format!(
        "{SELECT} WHERE campaign.archived_at IS NULL
           AND action.rowid IN (SELECT rowid FROM action_search WHERE action_search MATCH ?1)
         ORDER BY abs(julianday(starts_at) - julianday(?3)), action.id LIMIT ?2"
    );
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let actions = select(connection, &sql, (words, limit, time::to_sql(time::now())))?;
    Ok(actions
        .into_iter()
        .map(|action| CampaignHit {
            kind: CampaignHitKind::Action {
                action_id: action.id,
                action_title: action.title,
                place: action.place,
                starts: action.starts,
            },
            id: action.campaign_id,
            title: action.campaign_title,
            colour: action.colour,
        })
        .collect())
}

/// Fills the search index.
pub(crate) const FILL_SEARCH: &str =
    "INSERT INTO action_search (rowid, words) SELECT rowid, search_words(title, place) FROM action";

/// Takes somebody off every list of volunteers.
pub(crate) fn forget_volunteer(writer: &Writer<'_>, person: PersonId) -> Result<()> {
    writer.execute("DELETE FROM action_volunteer WHERE person_id = ?1", [person])?;
    Ok(())
}
