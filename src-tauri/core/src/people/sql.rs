//! The SQL of people.

mod consents;
pub(super) mod dues_expected;
pub(crate) mod list;
pub(crate) mod search;
mod tags;
pub(crate) mod trend;

use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension as _, Row};
use uuid::Uuid;

use crate::ids::PersonId;
use crate::people::query::DuesState;
use crate::people::{Person, PersonDraft, PersonRow};
use crate::problem::{Code, Problem, Result};
use crate::record::{self, Record as _};
use crate::time;
use crate::write::{Writer, revision};

pub(crate) use consents::{add_consent, consents_of, put_consents};
pub(crate) use tags::{add_tag, labels_of, put_tags, tags};

/// Adds a person. The draft has been checked.
pub(crate) fn insert(writer: &Writer<'_>, id: PersonId, draft: &PersonDraft) -> Result<()> {
    let now = time::to_sql(time::now());
    record::insert(writer, &id, draft, &[("created_at", &now), ("name_key", &draft.name_key())])
}

/// Writes what differs between two states of a person, without the tags and the answers.
pub(crate) fn update(writer: &Writer<'_>, id: PersonId, before: &PersonDraft, after: &PersonDraft) -> Result<()> {
    record::update(writer, &id, before, after, &[("name_key", &after.name_key())])?;
    Ok(())
}

/// Sets a record aside or brings it back; how many records changed.
pub(crate) fn set_archived(writer: &Writer<'_>, id: PersonId, archived: bool) -> Result<usize> {
    let at = archived.then(|| time::to_sql(time::now()));
    Ok(writer
        .prepare_cached("UPDATE person SET archived_at = ?2 WHERE id = ?1 AND (archived_at IS NULL) <> (?2 IS NULL)")?
        .execute((id, at))?)
}

/// A person.
pub(crate) fn get(connection: &Connection, id: PersonId) -> Result<Person> {
    let (mut draft, archived) = record::find_row::<PersonDraft, _>(connection, &id, |row| {
        Ok((PersonDraft::read(row, Tz::UTC)?, row.get::<_, Option<String>>("archived_at")?.is_some()))
    })?;
    draft.tags = labels_of(connection, id)?;
    draft.consents = consents_of(connection, id)?;
    Ok(Person { id, revision: revision::of(connection, id.into())?, draft, archived })
}

/// All that is known of a person.
pub(crate) fn draft(connection: &Connection, id: PersonId) -> Result<PersonDraft> {
    Ok(get(connection, id)?.draft)
}

/// How many records there are, those set aside included.
pub(crate) fn count(connection: &Connection) -> Result<u32> {
    Ok(connection.query_row("SELECT count(*) FROM person", [], |row| row.get(0))?)
}

/// The row number of a person, which holds for as long as a snapshot.
pub(crate) fn row_of(connection: &Connection, id: PersonId) -> Result<Option<i64>> {
    let row = connection
        .prepare_cached("SELECT rowid FROM person WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    Ok(row)
}

/// The record with this row number, without tags and answers.
pub(crate) fn draft_at(connection: &Connection, row: i64) -> Result<(PersonId, PersonDraft)> {
    let found = connection
        .prepare_cached("SELECT * FROM person WHERE rowid = ?1")?
        .query_row([row], |row| Ok((row.get("id")?, PersonDraft::read(row, Tz::UTC)?)))
        .optional()?;
    found.ok_or_else(|| Problem::new(Code::NotFound))
}

/// Every record with its row number, in the order of the row numbers: what people are recognised by.
pub(crate) fn each_for_matching(connection: &Connection, mut each: impl FnMut(i64, &PersonDraft)) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "SELECT rowid, member_number, family_name, given_name, born_on, street, postcode, phone, mobile, email
         FROM person ORDER BY rowid",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let draft = PersonDraft {
            member_number: row.get(1)?,
            family_name: row.get(2)?,
            given_name: row.get(3)?,
            born_on: row.get(4)?,
            street: row.get(5)?,
            postcode: row.get(6)?,
            phone: row.get(7)?,
            mobile: row.get(8)?,
            email: row.get(9)?,
            ..PersonDraft::default()
        };
        each(row.get(0)?, &draft);
    }
    Ok(())
}

/// The names of people, "Given Family".
pub(crate) fn name(connection: &Connection, id: PersonId) -> Result<Option<String>> {
    let name = connection
        .prepare_cached("SELECT trim(given_name || ' ' || family_name) FROM person WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    Ok(name)
}

/// The name of a person, by the id of any record.
pub(super) fn title(connection: &Connection, record: Uuid) -> Result<Option<String>> {
    name(connection, PersonId(record))
}

/// The columns of [`PersonRow`], with the dues of `year`.
pub(super) fn row_columns(year: i32) -> String {
    format!(
        "person.id, category, family_name, given_name, city, email, coalesce(mobile, phone) AS phone, joined_on, left_reason,
         archived_at IS NOT NULL AS archived, {} AS dues_expected",
        dues_expected::condition(year)
    )
}

/// A line of a list, as long as no payment is known.
pub(super) fn row(row: &Row<'_>) -> rusqlite::Result<PersonRow> {
    Ok(PersonRow {
        id: row.get("id")?,
        category: row.get("category")?,
        family_name: row.get("family_name")?,
        given_name: row.get("given_name")?,
        city: row.get("city")?,
        email: row.get("email")?,
        phone: row.get("phone")?,
        joined_on: row.get("joined_on")?,
        left_reason: row.get("left_reason")?,
        dues_year: None,
        dues: if row.get("dues_expected")? { DuesState::Due } else { DuesState::NotExpected },
        archived: row.get("archived")?,
    })
}

/// The key of a name, as [`PersonDraft::name_key`] gives it.
pub(super) const NAME_KEY: &str = "trim(fold(family_name) || ' ' || fold(given_name))";

/// Makes the keys of tags anew.
pub(super) const NORMAL_FORMS: &[&str] =
    &["UPDATE person_tag SET label_key = fold(label) WHERE label_key IS NOT fold(label)"];

/// Fills the search index from the table, as its triggers do row by row.
pub(crate) const FILL_SEARCH: &str = "
    INSERT INTO person_search (rowid, name, other)
    SELECT rowid, name_key, search_words(member_number, email, phone, mobile, postcode, city) FROM person";

/// Removes a person's record with its tags and answers; search follows by itself.
pub(super) fn forget_person(writer: &Writer<'_>, id: PersonId) -> Result<()> {
    writer.execute("DELETE FROM consent WHERE person_id = ?1", [id])?;
    writer.execute("DELETE FROM person_tag WHERE person_id = ?1", [id])?;
    writer.execute("DELETE FROM person WHERE id = ?1", [id])?;
    Ok(())
}
