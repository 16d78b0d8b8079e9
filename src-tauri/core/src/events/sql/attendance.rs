//! The SQL of the list of those asked and present.

use rusqlite::{Connection, OptionalExtension as _};

use crate::events::attendance::AttendanceDraft;
use crate::events::query::{AttendanceCounts, Attendee};
use crate::events::{AttendanceAnswer as Answer, AttendanceQuery, Came};
use crate::ids::{EventId, LineId, PersonId};
use crate::problem::Result;
use crate::record::expect_changed;
use crate::text::fold;
use crate::write::Writer;

/// The most rows of one window.
const MAX_WINDOW: u32 = 500;

const LISTED: &str = "FROM attendance LEFT JOIN person ON person.id = person_id WHERE event_id = ?1";

/// A window on the list of an event, and how many lines there are in all.
pub(crate) fn attendees(connection: &Connection, query: &AttendanceQuery) -> Result<(u32, Vec<Attendee>)> {
    // Every word typed begins a word of the name.
    let condition = "(?2 = '' OR NOT EXISTS (
        SELECT 1 FROM json_each(?2) AS word
        WHERE instr(' ' || coalesce(name_key, guest_key), ' ' || word.value) = 0))";
    let typed = fold(&query.search);
    let words: Vec<&str> = typed.split(' ').filter(|word| !word.is_empty()).collect();
    let words = if words.is_empty() { String::new() } else { serde_json::json!(words).to_string() };
    let total = connection
        .prepare_cached(&format!("SELECT count(*) {LISTED} AND {condition}"))?
        .query_row((query.event, &words), |row| row.get(0))?;
    let rows = connection
        .prepare_cached(&format!(
            "SELECT attendance.id, person_id, coalesce(trim(given_name || ' ' || family_name), guest_name), city, invited,
                    answer, came
             {LISTED} AND {condition}
             ORDER BY coalesce(name_key, guest_key), attendance.id LIMIT ?3 OFFSET ?4"
        ))?
        .query_map((query.event, &words, query.limit.min(MAX_WINDOW), query.offset), |row| {
            Ok(Attendee {
                id: row.get(0)?,
                person_id: row.get(1)?,
                name: row.get(2)?,
                city: row.get(3)?,
                invited: row.get(4)?,
                answer: row.get(5)?,
                came: row.get(6)?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok((total, rows))
}

/// How many were asked, answered and came.
pub(crate) fn attendance_counts(connection: &Connection, event: EventId) -> Result<AttendanceCounts> {
    let counts = connection
        .prepare_cached(
            "SELECT count(*), count(*) FILTER (WHERE invited), count(*) FILTER (WHERE answer = ?2),
                    count(*) FILTER (WHERE answer = ?3), count(*) FILTER (WHERE answer = ?4),
                    count(*) FILTER (WHERE came = ?5), count(*) FILTER (WHERE came = ?5 AND person_id IS NULL)
             FROM attendance WHERE event_id = ?1",
        )?
        .query_row((event, Answer::Yes, Answer::No, Answer::Maybe, Came::Yes), |row| {
            Ok(AttendanceCounts {
                listed: row.get(0)?,
                invited: row.get(1)?,
                yes: row.get(2)?,
                no: row.get(3)?,
                maybe: row.get(4)?,
                came: row.get(5)?,
                guests: row.get(6)?,
            })
        })?;
    Ok(counts)
}

/// The names of those who came.
pub(crate) fn present(connection: &Connection, event: EventId) -> Result<Vec<String>> {
    let names = connection
        .prepare_cached(&format!(
            "SELECT coalesce(trim(given_name || ' ' || family_name), guest_name) {LISTED} AND came = ?2
             ORDER BY coalesce(name_key, guest_key), attendance.id"
        ))?
        .query_map((event, Came::Yes), |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(names)
}

/// The line of a person on the list of an event.
pub(crate) fn line_of_person(connection: &Connection, event: EventId, person: PersonId) -> Result<Option<LineId>> {
    let line = connection
        .prepare_cached("SELECT id FROM attendance WHERE event_id = ?1 AND person_id = ?2 ORDER BY id LIMIT 1")?
        .query_row((event, person), |row| row.get(0))
        .optional()?;
    Ok(line)
}

/// The line of a guest of this name.
pub(crate) fn line_of_guest(connection: &Connection, event: EventId, name: &str) -> Result<Option<LineId>> {
    let line = connection
        .prepare_cached("SELECT id FROM attendance WHERE event_id = ?1 AND guest_key = ?2 ORDER BY id LIMIT 1")?
        .query_row((event, fold(name)), |row| row.get(0))
        .optional()?;
    Ok(line)
}

/// Notes that a person was asked to come; whether they had not been.
pub(crate) fn set_invited(writer: &Writer<'_>, event: EventId, person: PersonId) -> Result<bool> {
    let line = match line_of_person(writer, event, person)? {
        Some(line) => line,
        None => insert_attendee(writer, event, Some(person), None)?,
    };
    let asked =
        writer.prepare_cached("UPDATE attendance SET invited = 1 WHERE id = ?1 AND NOT invited")?.execute([line])?;
    Ok(asked > 0)
}

/// Puts somebody on the list.
pub(crate) fn insert_attendee(
    writer: &Writer<'_>,
    event: EventId,
    person: Option<PersonId>,
    guest: Option<&str>,
) -> Result<LineId> {
    let id = LineId::new();
    let guest = guest.filter(|_| person.is_none());
    writer
        .prepare_cached(
            "INSERT INTO attendance (id, event_id, person_id, guest_name, guest_key, invited, answer, came)
             VALUES (?1, ?2, ?3, ?4, ?5, 0, ?6, ?7)",
        )?
        .execute((id, event, person, guest, guest.map(fold), Answer::default(), Came::default()))?;
    Ok(id)
}

/// Notes what is given of a line.
pub(crate) fn mark(writer: &Writer<'_>, line: LineId, draft: &AttendanceDraft) -> Result<()> {
    let marked = writer
        .prepare_cached(
            "UPDATE attendance SET
               invited = coalesce(?3, invited), answer = coalesce(?4, answer), came = coalesce(?5, came)
             WHERE id = ?1 AND event_id = ?2",
        )?
        .execute((line, draft.event, draft.invited, draft.answer, draft.came))?;
    expect_changed(marked)
}

/// Takes a line off the list.
pub(crate) fn delete_attendee(writer: &Writer<'_>, line: LineId) -> Result<()> {
    expect_changed(writer.prepare_cached("DELETE FROM attendance WHERE id = ?1")?.execute([line])?)
}
