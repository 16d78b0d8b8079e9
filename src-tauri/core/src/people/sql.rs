//! The SQL of people.

mod consents;
pub(crate) mod list;
pub(crate) mod search;
mod tags;
pub(crate) mod trend;

use rusqlite::{Connection, OptionalExtension as _, Row};

use crate::dues::{self, DuesState};
use crate::ids::PersonId;
use crate::people::{Category, LeftReason, Person, PersonDraft, PersonRow};
use crate::problem::{Code, Problem, Result};
use crate::store::columns::{date, day, words};
use crate::time;
use crate::write::Writer;

pub(crate) use consents::{add_consent, consents_of, put_consents};
pub(crate) use tags::{add_tag, labels_of, put_tags, tags};

words! {
    Category { Member = "member", RegularContact = "regular_contact", OccasionalContact = "occasional_contact" }
    LeftReason {
        Resigned = "resigned", Transferred = "transferred", Lapsed = "lapsed", Excluded = "excluded", Deceased = "deceased",
    }
}

const INSERT: &str = "
    INSERT INTO person (
      id, category, member_number, civility, family_name, given_name, born_on, street, postcode, city,
      phone, mobile, email, joined_on, left_on, left_reason, origin, note, created_at, name_key
    ) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)";

const UPDATE: &str = "
    UPDATE person SET
      category = ?2, member_number = ?3, civility = ?4, family_name = ?5, given_name = ?6, born_on = ?7, street = ?8,
      postcode = ?9, city = ?10, phone = ?11, mobile = ?12, email = ?13, joined_on = ?14, left_on = ?15,
      left_reason = ?16, origin = coalesce(?17, origin), note = ?18, name_key = ?19
    WHERE id = ?1";

/// Adds a person. The draft has been checked.
pub(crate) fn insert(writer: &Writer<'_>, id: PersonId, draft: &PersonDraft) -> Result<()> {
    writer.prepare_cached(INSERT)?.execute(rusqlite::params![
        id,
        draft.category,
        draft.member_number,
        draft.civility,
        draft.family_name,
        draft.given_name,
        draft.born_on.map(day),
        draft.street,
        draft.postcode,
        draft.city,
        draft.phone,
        draft.mobile,
        draft.email,
        draft.joined_on.map(day),
        draft.left_on.map(day),
        draft.left_reason,
        draft.origin.as_deref().unwrap_or_default(),
        draft.note,
        time::to_sql(time::now()),
        draft.name_key(),
    ])?;
    Ok(())
}

/// Replaces what a form shows of a person.
pub(crate) fn update(writer: &Writer<'_>, id: PersonId, draft: &PersonDraft) -> Result<()> {
    let changed = writer.prepare_cached(UPDATE)?.execute(rusqlite::params![
        id,
        draft.category,
        draft.member_number,
        draft.civility,
        draft.family_name,
        draft.given_name,
        draft.born_on.map(day),
        draft.street,
        draft.postcode,
        draft.city,
        draft.phone,
        draft.mobile,
        draft.email,
        draft.joined_on.map(day),
        draft.left_on.map(day),
        draft.left_reason,
        draft.origin,
        draft.note,
        draft.name_key(),
    ])?;
    if changed == 0 { Err(Problem::new(Code::NotFound)) } else { Ok(()) }
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
    let mut person = connection
        .prepare_cached("SELECT * FROM person WHERE id = ?1")?
        .query_row([id], person)
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotFound))?;
    person.tags = labels_of(connection, id)?;
    person.consents = consents_of(connection, id)?;
    Ok(person)
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

/// The columns of [`draft`].
const DRAFT: &str =
    "category, member_number, civility, family_name, given_name, born_on, street, postcode, city, phone, mobile,
    email, joined_on, left_on, left_reason, note";

/// The record with this row number, without tags, answers and origin.
pub(crate) fn draft_at(connection: &Connection, row: i64) -> Result<(PersonId, PersonDraft)> {
    let found = connection
        .prepare_cached(&format!("SELECT {DRAFT}, id FROM person WHERE rowid = ?1"))?
        .query_row([row], |row| Ok((row.get(16)?, draft(row)?)))
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
            born_on: date(row, "born_on")?,
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

fn draft(row: &Row<'_>) -> rusqlite::Result<PersonDraft> {
    Ok(PersonDraft {
        category: row.get(0)?,
        member_number: row.get(1)?,
        civility: row.get(2)?,
        family_name: row.get(3)?,
        given_name: row.get(4)?,
        born_on: date(row, "born_on")?,
        street: row.get(6)?,
        postcode: row.get(7)?,
        city: row.get(8)?,
        phone: row.get(9)?,
        mobile: row.get(10)?,
        email: row.get(11)?,
        joined_on: date(row, "joined_on")?,
        left_on: date(row, "left_on")?,
        left_reason: row.get(14)?,
        note: row.get(15)?,
        ..PersonDraft::default()
    })
}

/// The names of people, "Given Family".
pub(crate) fn name(connection: &Connection, id: PersonId) -> Result<Option<String>> {
    let name = connection
        .prepare_cached("SELECT trim(given_name || ' ' || family_name) FROM person WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    Ok(name)
}

fn person(row: &Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person {
        id: row.get("id")?,
        category: row.get("category")?,
        member_number: row.get("member_number")?,
        civility: row.get("civility")?,
        family_name: row.get("family_name")?,
        given_name: row.get("given_name")?,
        born_on: date(row, "born_on")?,
        street: row.get("street")?,
        postcode: row.get("postcode")?,
        city: row.get("city")?,
        phone: row.get("phone")?,
        mobile: row.get("mobile")?,
        email: row.get("email")?,
        joined_on: date(row, "joined_on")?,
        left_on: date(row, "left_on")?,
        left_reason: row.get("left_reason")?,
        origin: row.get("origin")?,
        note: row.get("note")?,
        tags: Vec::new(),
        consents: Vec::new(),
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
    })
}

/// The columns of [`PersonRow`].
pub(crate) const ROW: &str = "person.id, category, family_name, given_name, city, email,
    coalesce(mobile, phone) AS phone, joined_on, left_reason, archived_at, left_on";

/// A line of a list, with the dues of `year` as long as no payment is known.
pub(crate) fn row(row: &Row<'_>, year: i32) -> rusqlite::Result<PersonRow> {
    let (category, joined_on, left_reason) = (row.get(1)?, date(row, "joined_on")?, row.get(8)?);
    let expected = dues::expected(category, joined_on, left_reason, date(row, "left_on")?, year);
    Ok(PersonRow {
        id: row.get(0)?,
        category,
        family_name: row.get(2)?,
        given_name: row.get(3)?,
        city: row.get(4)?,
        email: row.get(5)?,
        phone: row.get(6)?,
        joined_on,
        left_reason,
        dues_year: None,
        dues: if expected { DuesState::Due } else { DuesState::NotExpected },
        archived: row.get::<_, Option<String>>(9)?.is_some(),
    })
}

/// Fills the search index from the table, as its triggers do row by row.
pub(crate) const FILL_SEARCH: &str = "
    INSERT INTO person_search (rowid, name, other)
    SELECT rowid, name_key, search_words(member_number, email, phone, mobile, postcode, city) FROM person";

/// Removes a person's own rows, for good.
pub(crate) fn delete(writer: &Writer<'_>, id: PersonId) -> Result<()> {
    writer.execute("DELETE FROM consent WHERE person_id = ?1", [id])?;
    writer.execute("DELETE FROM person_tag WHERE person_id = ?1", [id])?;
    let gone = writer.execute("DELETE FROM person WHERE id = ?1", [id])?;
    if gone == 0 { Err(Problem::new(Code::NotFound)) } else { Ok(()) }
}
