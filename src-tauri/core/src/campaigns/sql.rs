//! The SQL of campaigns, one file for each of their tables.

pub(crate) mod action;
pub(crate) mod campaign;
pub(crate) mod count;
pub(crate) mod goal;
pub(crate) mod team;
pub(crate) mod volunteer;
pub(crate) mod vote_day;

use rusqlite::{Connection, OptionalExtension as _};
use uuid::Uuid;

use crate::ids::PersonId;
use crate::problem::Result;
use crate::write::Writer;

/// The title of a record: of a campaign, an action or a vote its own, of a goal that of its campaign; none when it is gone.
pub(super) fn title(connection: &Connection, record: Uuid) -> Result<Option<String>> {
    let title = connection
        .prepare_cached(
            "SELECT title FROM campaign WHERE id = ?1
             UNION ALL SELECT title FROM action WHERE id = ?1
             UNION ALL SELECT campaign.title FROM goal JOIN campaign ON campaign.id = campaign_id WHERE goal.id = ?1
             UNION ALL SELECT title FROM vote_day WHERE id = ?1",
        )?
        .query_row([record.as_bytes()], |row| row.get(0))
        .optional()?;
    Ok(title)
}

/// Takes a person out of teams and off the lists of volunteers, and leaves the campaigns they lead to nobody.
pub(super) fn forget_person(writer: &Writer<'_>, person: PersonId) -> Result<()> {
    volunteer::forget_person(writer, person)?;
    team::forget_person(writer, person)?;
    campaign::forget_person(writer, person)
}
