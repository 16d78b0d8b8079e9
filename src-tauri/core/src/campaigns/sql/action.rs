//! Actions.

use chrono::{Days, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension as _, Params, Row};

use super::volunteer::volunteers;
use crate::campaigns::vote_days::eve;
use crate::campaigns::{
    ActionDraft, ActionRow, ActionState, ActionStateDraft, ActionsQuery, CampaignHit, CampaignHitKind, VolunteerAnswer,
    VoteDay, vote_days,
};
use crate::ids::{ActionId, CampaignId, PersonId};
use crate::problem::{Code, Problem, Result};
use crate::record::{self, FromColumn, Record as _, expect_changed};
use crate::section;
use crate::time;
use crate::write::Writer;

/// Adds an action. The draft has been checked, and names its zone.
pub(crate) fn insert(writer: &Writer<'_>, id: ActionId, campaign: CampaignId, draft: &ActionDraft) -> Result<()> {
    let zone = time::zone(&draft.zone)?;
    record::insert_at(writer, &id, (draft, zone), &[("campaign_id", &campaign), ("state", &ActionState::Planned)])
}

/// Writes what differs between two states of an action.
pub(crate) fn update(writer: &Writer<'_>, id: ActionId, before: &ActionDraft, after: &ActionDraft) -> Result<()> {
    let (zone_before, zone_after) = (time::zone(&before.zone)?, time::zone(&after.zone)?);
    record::update_at(writer, &id, (before, zone_before), (after, zone_after), &[])?;
    Ok(())
}

/// What became of an action.
pub(crate) fn state(connection: &Connection, id: ActionId) -> Result<ActionStateDraft> {
    connection
        .prepare_cached("SELECT state FROM action WHERE id = ?1")?
        .query_row([id], |row| ActionStateDraft::read(row, Tz::UTC))
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotFound))
}

/// Says what became of an action.
pub(crate) fn set_state(writer: &Writer<'_>, id: ActionId, state: ActionState) -> Result<()> {
    expect_changed(writer.prepare_cached("UPDATE action SET state = ?2 WHERE id = ?1")?.execute((id, state))?)
}

/// What a form shows of an action.
pub(crate) fn draft(connection: &Connection, id: ActionId) -> Result<ActionDraft> {
    record::find_row::<ActionDraft, _>(connection, &id, |row| ActionDraft::read(row, zone(row)?))
}

/// The zone of the clocks by which an action is held.
fn zone(row: &Row<'_>) -> rusqlite::Result<Tz> {
    time::zone(&row.get::<_, String>("zone")?)
        .map_err(|problem| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(problem)))
}

/// A query of actions, to which a condition may be added.
fn select_actions() -> String {
    format!(
        "SELECT action.id, campaign_id, campaign.title AS campaign_title, campaign.colour, kind, action.title, starts_at, ends_at,
           zone, place, action.state, needed, note,
           (SELECT count(*) FROM action_volunteer WHERE action_id = action.id AND answer IN ('{yes}', '{came}')) AS found,
           (SELECT count(*) FROM action_volunteer WHERE action_id = action.id AND answer = '{asked}') AS asked
         FROM action JOIN campaign ON campaign.id = campaign_id",
        yes = VolunteerAnswer::Yes.word(),
        came = VolunteerAnswer::Came.word(),
        asked = VolunteerAnswer::Asked.word(),
    )
}

/// Days begin and end at midnight in the section's zone.
const CONDITION: &str = "
    CASE WHEN ?1 IS NULL THEN campaign.archived_at IS NULL ELSE campaign_id = ?1 END
    AND (?2 IS NULL OR action.state = ?2) AND (?3 IS NULL OR starts_at >= ?3) AND (?4 IS NULL OR starts_at < ?4)";

type Filter = (Option<CampaignId>, Option<ActionState>, Option<String>, Option<String>);

fn filter(connection: &Connection, query: &ActionsQuery) -> Result<Filter> {
    let zone = section::zone(connection)?;
    let midnight = |day: NaiveDate| time::to_sql(time::moment(day.and_time(NaiveTime::MIN), zone));
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
    let sql = format!(
        "SELECT coalesce(sum(max(needed - found, 0)), 0) FROM ({select} WHERE {CONDITION})",
        select = select_actions()
    );
    Ok(connection.prepare_cached(&sql)?.query_row(filter(connection, query)?, |row| row.get(0))?)
}

/// The actions of a window.
pub(crate) fn list(connection: &Connection, query: &ActionsQuery) -> Result<Vec<ActionRow>> {
    let direction = if query.descending { "DESC" } else { "ASC" };
    let sql = format!(
        "{select} WHERE {CONDITION} ORDER BY starts_at {direction}, action.id {direction} LIMIT ?5 OFFSET ?6",
        select = select_actions()
    );
    let (campaign, state, from, after) = filter(connection, query)?;
    select(connection, &sql, (campaign, state, from, after, query.limit, query.offset))
}

/// The actions of campaigns that are not set aside which are not over at `from` and begin before `before`, if that is given, in the
/// order of time.
pub(crate) fn between(connection: &Connection, from: &str, before: Option<&str>) -> Result<Vec<ActionRow>> {
    let sql = format!(
        "{select} WHERE campaign.archived_at IS NULL AND coalesce(ends_at, starts_at) >= ?1 AND (?2 IS NULL OR starts_at < ?2)
         ORDER BY starts_at, action.id",
        select = select_actions()
    );
    select(connection, &sql, (from, before))
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

/// The first actions that match.
pub(crate) fn found(connection: &Connection, words: &str, limit: usize) -> Result<Vec<CampaignHit>> {
    let sql = format!(
        "{select} WHERE campaign.archived_at IS NULL
           AND action.rowid IN (SELECT rowid FROM action_search WHERE action_search MATCH ?1)
         ORDER BY abs(julianday(starts_at) - julianday(?3)), action.id LIMIT ?2",
        select = select_actions()
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

/// An action and its note.
pub(crate) fn get(connection: &Connection, id: ActionId) -> Result<(ActionRow, Option<String>)> {
    let circumstances = Circumstances::of(connection)?;
    let mut statement =
        connection.prepare_cached(&format!("{select} WHERE action.id = ?1", select = select_actions()))?;
    let mut rows = statement.query([id])?;
    let row = rows.next()?.ok_or_else(|| Problem::new(Code::NotFound))?;
    Ok((action(row, &circumstances)?, row.get("note")?))
}

fn select(connection: &Connection, sql: &str, values: impl Params) -> Result<Vec<ActionRow>> {
    let circumstances = Circumstances::of(connection)?;
    let mut actions = Vec::new();
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(values)?;
    while let Some(row) = rows.next()? {
        actions.push(action(row, &circumstances)?);
    }
    Ok(actions)
}

/// On what it depends, besides the action itself, how it is shown.
struct Circumstances {
    votes: Vec<VoteDay>,
    today: NaiveDate,
}

impl Circumstances {
    fn of(connection: &Connection) -> Result<Self> {
        Ok(Self { votes: vote_days(connection)?, today: section::today(connection)? })
    }
}

fn action(row: &Row<'_>, circumstances: &Circumstances) -> Result<ActionRow> {
    let zone = zone(row)?;
    let (state, needed, found) = (row.get("state")?, row.get("needed")?, row.get("found")?);
    let mut action = ActionRow {
        id: row.get("id")?,
        campaign_id: row.get("campaign_id")?,
        campaign_title: row.get("campaign_title")?,
        colour: row.get("colour")?,
        kind: row.get("kind")?,
        title: row.get("title")?,
        starts: FromColumn::from_moment(row, "starts_at", zone)?,
        ends: FromColumn::from_moment(row, "ends_at", zone)?,
        zone: zone.name().to_owned(),
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
        action.awaits_results = last < circumstances.today;
        action.missing = if action.awaits_results { 0 } else { needed.saturating_sub(found) };
    }
    if state != ActionState::Cancelled {
        action.on_eve_of = eve(&circumstances.votes, action.kind, first, last);
    }
    Ok(action)
}

/// Fills the search index.
pub(crate) const FILL_SEARCH: &str =
    "INSERT INTO action_search (rowid, words) SELECT rowid, search_words(title, place) FROM action";
