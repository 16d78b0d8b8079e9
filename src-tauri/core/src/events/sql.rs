//! The SQL of events.

use chrono::{Days, Duration, NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension as _, Row};

use crate::events::agenda::{AgendaItem, AgendaKind, last_day};
use crate::events::attendance::{AttendanceAnswer, AttendanceCounts, AttendanceQuery, Attendee, Came, WINDOW_MOST};
use crate::events::{
    Event, EventDraft, EventHit, EventKind, EventState, NoteKind, Role, Session, SessionDraft, SessionKind,
    SessionNote, SessionNoteDraft, SessionPerson, SessionPersonDraft,
};
use crate::ids::{EventId, LineId, PersonId, SessionId};
use crate::problem::{Code, Problem, Result};
use crate::store::columns::{day, words};
use crate::text::fold;
use crate::time;
use crate::write::Writer;

words! {
    EventKind {
        SectionMeeting = "section_meeting", GeneralAssembly = "general_assembly", PublicMeeting = "public_meeting",
        Gathering = "gathering", Training = "training", ActionDay = "action_day", Other = "other",
    }
    EventState { Planned = "planned", Held = "held", Cancelled = "cancelled" }
    SessionKind {
        Plenary = "plenary", RoundTable = "round_table", Workshop = "workshop", Address = "address", Break = "break",
    }
    Role { Moderator = "moderator", Speaker = "speaker" }
    NoteKind {
        Text = "text", Announcement = "announcement", Proposal = "proposal", Decision = "decision", FollowUp = "follow_up",
        Quote = "quote",
    }
    AttendanceAnswer { None = "none", Yes = "yes", No = "no", Maybe = "maybe" }
    Came { Unknown = "unknown", Yes = "yes", No = "no" }
}

/// Fills the search index from the events.
pub(crate) const FILL_SEARCH: &str =
    "INSERT INTO event_search (rowid, title, other) SELECT number, title, other FROM event_words";

fn to_utc(wall: NaiveDateTime, zone: Tz) -> String {
    time::to_sql(time::moment(wall, zone))
}

/// What clocks in `zone` show at the moment that a column keeps.
fn wall(text: &str, zone: Tz) -> rusqlite::Result<NaiveDateTime> {
    time::from_sql(text).map(|moment| time::wall(moment, zone)).map_err(|_| rusqlite::Error::InvalidQuery)
}

fn zone_of(row: &Row<'_>) -> rusqlite::Result<Tz> {
    time::zone(&row.get::<_, String>("zone")?).map_err(|_| rusqlite::Error::InvalidQuery)
}

/// Adds an event. The draft has been checked.
pub(super) fn insert(writer: &Writer<'_>, id: EventId, draft: &EventDraft) -> Result<()> {
    let name = draft.zone.as_deref().unwrap_or(time::DEFAULT_ZONE);
    let zone = time::zone(name)?;
    writer
        .prepare_cached(
            "INSERT INTO event (
               id, kind, title, starts_at, ends_at, zone, all_day, place, address, description, organiser, state
             ) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        )?
        .execute(rusqlite::params![
            id,
            draft.kind,
            draft.title,
            to_utc(draft.starts, zone),
            to_utc(draft.ends, zone),
            name,
            draft.all_day,
            draft.place,
            draft.address,
            draft.description,
            draft.organiser,
            draft.state,
        ])?;
    Ok(())
}

/// Replaces what a form shows of an event.
pub(super) fn update(writer: &Writer<'_>, id: EventId, draft: &EventDraft) -> Result<()> {
    let name = draft.zone.as_deref().unwrap_or(time::DEFAULT_ZONE);
    let zone = time::zone(name)?;
    writer
        .prepare_cached(
            "UPDATE event SET
               kind = ?2, title = ?3, starts_at = ?4, ends_at = ?5, zone = ?6, all_day = ?7, place = ?8, address = ?9,
               description = ?10, organiser = ?11, state = ?12
             WHERE id = ?1",
        )?
        .execute(rusqlite::params![
            id,
            draft.kind,
            draft.title,
            to_utc(draft.starts, zone),
            to_utc(draft.ends, zone),
            name,
            draft.all_day,
            draft.place,
            draft.address,
            draft.description,
            draft.organiser,
            draft.state,
        ])?;
    Ok(())
}

/// Sets an event aside or brings it back; how many events changed.
pub(super) fn set_archived(writer: &Writer<'_>, id: EventId, archived: bool) -> Result<usize> {
    let at = archived.then(|| time::to_sql(time::now()));
    Ok(writer
        .prepare_cached("UPDATE event SET archived_at = ?2 WHERE id = ?1 AND (archived_at IS NULL) <> (?2 IS NULL)")?
        .execute((id, at))?)
}

/// An event.
pub(super) fn get(connection: &Connection, id: EventId) -> Result<Event> {
    connection
        .prepare_cached("SELECT * FROM event WHERE id = ?1")?
        .query_row([id], event)
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotFound))
}

fn event(row: &Row<'_>) -> rusqlite::Result<Event> {
    let zone = zone_of(row)?;
    Ok(Event {
        id: row.get("id")?,
        kind: row.get("kind")?,
        title: row.get("title")?,
        starts: wall(&row.get::<_, String>("starts_at")?, zone)?,
        ends: wall(&row.get::<_, String>("ends_at")?, zone)?,
        zone: row.get("zone")?,
        all_day: row.get("all_day")?,
        place: row.get("place")?,
        address: row.get("address")?,
        description: row.get("description")?,
        organiser: row.get("organiser")?,
        state: row.get("state")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
    })
}

/// The events that are not over at `moment`, the next one first; at most `limit`.
pub(super) fn coming(connection: &Connection, moment: &str, limit: u32) -> Result<Vec<EventId>> {
    let ids = connection
        .prepare_cached(
            "SELECT id FROM event WHERE archived_at IS NULL AND ends_at >= ?1 ORDER BY starts_at, id LIMIT ?2",
        )?
        .query_map((moment, limit), |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(ids)
}

/// The events that touch these days in some zone of the world: the caller compares the days of their own zone.
pub(super) fn agenda(connection: &Connection, from: NaiveDate, to: NaiveDate) -> Result<Vec<AgendaItem>> {
    let items = connection
        .prepare_cached(
            "SELECT event.*, (
               SELECT count(*) FROM attendance
               WHERE event_id = event.id AND (came = 'yes' OR (came = 'unknown' AND answer = 'yes'))
             ) AS coming
             FROM event
             WHERE archived_at IS NULL AND starts_at < ?2 AND ends_at >= ?1",
        )?
        .query_map((day(from - Days::new(1)), day(to + Days::new(2))), |row| {
            let event = event(row)?;
            Ok(AgendaItem {
                kind: AgendaKind::Event,
                id: event.id.0,
                title: event.title,
                event_kind: Some(event.kind),
                last_day: last_day(event.starts, event.ends),
                starts: event.starts,
                ends: event.ends,
                all_day: event.all_day,
                place: event.place,
                state: event.state,
                coming: row.get("coming")?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(items)
}

/// Events that hold these words of FTS5, the newest first.
pub(super) fn search(connection: &Connection, words: &str, limit: usize) -> Result<Vec<EventHit>> {
    let hits = connection
        .prepare_cached(
            "SELECT event.* FROM event_search CROSS JOIN event ON event.rowid = event_search.rowid
             WHERE event_search MATCH ?1 AND archived_at IS NULL
             ORDER BY starts_at DESC LIMIT ?2",
        )?
        .query_map((words, i64::try_from(limit).unwrap_or(i64::MAX)), |row| {
            let event = event(row)?;
            Ok(EventHit {
                id: event.id,
                title: event.title,
                kind: event.kind,
                starts: event.starts,
                place: event.place,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(hits)
}

/// The event of a session.
pub(super) fn event_of(connection: &Connection, id: SessionId) -> Result<EventId> {
    connection
        .prepare_cached("SELECT event_id FROM session WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotFound))
}

/// The sessions of an event in the order of time, those without one at the end.
pub(super) fn sessions(connection: &Connection, event: EventId, zone: Tz) -> Result<Vec<Session>> {
    let moment = |text: Option<String>| text.map(|text| wall(&text, zone)).transpose();
    let mut sessions: Vec<Session> = connection
        .prepare_cached(
            "SELECT id, kind, title, starts_at, ends_at, place, note FROM session
             WHERE event_id = ?1 ORDER BY starts_at IS NULL, starts_at, position, id",
        )?
        .query_map([event], |row| {
            Ok(Session {
                id: row.get(0)?,
                kind: row.get(1)?,
                title: row.get(2)?,
                starts: moment(row.get(3)?)?,
                ends: moment(row.get(4)?)?,
                place: row.get(5)?,
                note: row.get(6)?,
                moderators: Vec::new(),
                speakers: Vec::new(),
                notes: Vec::new(),
            })
        })?
        .collect::<Result<_, _>>()?;
    for session in &mut sessions {
        session.moderators = people(connection, session.id, Role::Moderator)?;
        session.speakers = people(connection, session.id, Role::Speaker)?;
        session.notes = notes(connection, event, Some(session.id))?;
    }
    Ok(sessions)
}

fn people(connection: &Connection, session: SessionId, role: Role) -> Result<Vec<SessionPerson>> {
    let people = connection
        .prepare_cached(
            "SELECT session_person.id, person_id, coalesce(trim(given_name || ' ' || family_name), name), office,
                    organisation, said
             FROM session_person LEFT JOIN person ON person.id = person_id
             WHERE session_id = ?1 AND role = ?2 ORDER BY position, session_person.id",
        )?
        .query_map((session, role), |row| {
            Ok(SessionPerson {
                id: row.get(0)?,
                person_id: row.get(1)?,
                name: row.get(2)?,
                office: row.get(3)?,
                organisation: row.get(4)?,
                said: row.get(5)?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(people)
}

/// What was noted of a session, or of the event as a whole.
pub(super) fn notes(connection: &Connection, event: EventId, session: Option<SessionId>) -> Result<Vec<SessionNote>> {
    let notes = connection
        .prepare_cached(
            "SELECT id, kind, text, speaker FROM session_note
             WHERE event_id = ?1 AND session_id IS ?2 ORDER BY position, id",
        )?
        .query_map((event, session), |row| {
            Ok(SessionNote { id: row.get(0)?, kind: row.get(1)?, text: row.get(2)?, speaker: row.get(3)? })
        })?
        .collect::<Result<_, _>>()?;
    Ok(notes)
}

/// Adds a session after the others that begin when it does. The draft has been checked.
pub(super) fn insert_session(writer: &Writer<'_>, event: EventId, zone: Tz, draft: &SessionDraft) -> Result<SessionId> {
    let id = SessionId::new();
    writer
        .prepare_cached(
            "INSERT INTO session (id, event_id, kind, title, starts_at, ends_at, place, note, position)
             SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, coalesce(max(position), -1) + 1 FROM session WHERE event_id = ?2",
        )?
        .execute((
            id,
            event,
            draft.kind,
            &draft.title,
            draft.starts.map(|starts| to_utc(starts, zone)),
            draft.ends.map(|ends| to_utc(ends, zone)),
            &draft.place,
            &draft.note,
        ))?;
    put_people(writer, event, id, Role::Moderator, &draft.moderators)?;
    put_people(writer, event, id, Role::Speaker, &draft.speakers)?;
    put_notes(writer, event, Some(id), &draft.notes)?;
    Ok(id)
}

/// Replaces what a form shows of a session.
pub(super) fn update_session(
    writer: &Writer<'_>,
    event: EventId,
    id: SessionId,
    zone: Tz,
    draft: &SessionDraft,
) -> Result<()> {
    writer
        .prepare_cached("UPDATE session SET kind = ?2, title = ?3, place = ?4, note = ?5 WHERE id = ?1")?
        .execute((id, draft.kind, &draft.title, &draft.place, &draft.note))?;
    put_times(writer, id, zone, draft.starts, draft.ends)?;
    put_people(writer, event, id, Role::Moderator, &draft.moderators)?;
    put_people(writer, event, id, Role::Speaker, &draft.speakers)?;
    put_notes(writer, event, Some(id), &draft.notes)
}

/// Says when a session takes place.
pub(super) fn put_times(
    writer: &Writer<'_>,
    id: SessionId,
    zone: Tz,
    starts: Option<NaiveDateTime>,
    ends: Option<NaiveDateTime>,
) -> Result<()> {
    writer.prepare_cached("UPDATE session SET starts_at = ?2, ends_at = ?3 WHERE id = ?1")?.execute((
        id,
        starts.map(|starts| to_utc(starts, zone)),
        ends.map(|ends| to_utc(ends, zone)),
    ))?;
    Ok(())
}

/// Says where a session stands among those that begin together.
pub(super) fn put_position(writer: &Writer<'_>, id: SessionId, position: i64) -> Result<()> {
    writer.prepare_cached("UPDATE session SET position = ?2 WHERE id = ?1")?.execute((id, position))?;
    Ok(())
}

/// Puts a programme on another day, or into another zone: clocks show the same hours.
pub(super) fn shift_sessions(writer: &Writer<'_>, event: EventId, from: &str, to: &str, days: Duration) -> Result<()> {
    let (from, to) = (time::zone(from)?, time::zone(to)?);
    for session in sessions(writer, event, from)? {
        let moved = |wall: Option<NaiveDateTime>| wall.map(|wall| wall + days);
        put_times(writer, session.id, to, moved(session.starts), moved(session.ends))?;
    }
    Ok(())
}

/// Makes those who do this in a session exactly `people`, touching only the lines that differ.
fn put_people(
    writer: &Writer<'_>,
    event: EventId,
    session: SessionId,
    role: Role,
    drafts: &[SessionPersonDraft],
) -> Result<()> {
    let present = people(writer, session, role)?;
    for line in present.iter().filter(|line| drafts.iter().all(|draft| draft.id != Some(line.id))) {
        writer.prepare_cached("DELETE FROM session_person WHERE id = ?1")?.execute([line.id])?;
    }
    for (position, draft) in (0_i64..).zip(drafts) {
        // The name of a person of the section is that of their record.
        let name = draft.person_id.is_none().then_some(&draft.name);
        let known = draft.id.filter(|id| present.iter().any(|line| line.id == *id));
        let sql = if known.is_some() {
            "UPDATE session_person SET event_id = ?2, session_id = ?3, role = ?4, person_id = ?5, name = ?6, office = ?7,
               organisation = ?8, said = ?9, position = ?10
             WHERE id = ?1"
        } else {
            "INSERT INTO session_person (
               id, event_id, session_id, role, person_id, name, office, organisation, said, position
             ) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
        };
        writer.prepare_cached(sql)?.execute((
            known.unwrap_or_else(LineId::new),
            event,
            session,
            role,
            draft.person_id,
            name,
            &draft.office,
            &draft.organisation,
            &draft.said,
            position,
        ))?;
    }
    Ok(())
}

/// Makes what was noted exactly `drafts`, touching only the lines that differ.
pub(super) fn put_notes(
    writer: &Writer<'_>,
    event: EventId,
    session: Option<SessionId>,
    drafts: &[SessionNoteDraft],
) -> Result<()> {
    let present = notes(writer, event, session)?;
    for line in present.iter().filter(|line| drafts.iter().all(|draft| draft.id != Some(line.id))) {
        writer.prepare_cached("DELETE FROM session_note WHERE id = ?1")?.execute([line.id])?;
    }
    for (position, draft) in (0_i64..).zip(drafts) {
        match draft.id.filter(|id| present.iter().any(|line| line.id == *id)) {
            Some(known) => {
                writer
                    .prepare_cached(
                        "UPDATE session_note SET kind = ?2, text = ?3, speaker = ?4, position = ?5 WHERE id = ?1",
                    )?
                    .execute((known, draft.kind, &draft.text, &draft.speaker, position))?;
            }
            None => insert_note(writer, event, session, draft, position)?,
        }
    }
    Ok(())
}

/// Adds notes after those that are there.
pub(super) fn add_notes(
    writer: &Writer<'_>,
    event: EventId,
    session: Option<SessionId>,
    drafts: &[SessionNoteDraft],
) -> Result<()> {
    let first: i64 = writer
        .prepare_cached(
            "SELECT coalesce(max(position), -1) + 1 FROM session_note WHERE event_id = ?1 AND session_id IS ?2",
        )?
        .query_row((event, session), |row| row.get(0))?;
    for (position, draft) in (first..).zip(drafts) {
        insert_note(writer, event, session, draft, position)?;
    }
    Ok(())
}

fn insert_note(
    writer: &Writer<'_>,
    event: EventId,
    session: Option<SessionId>,
    draft: &SessionNoteDraft,
    position: i64,
) -> Result<()> {
    writer
        .prepare_cached(
            "INSERT INTO session_note (id, event_id, session_id, kind, text, speaker, position)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute((LineId::new(), event, session, draft.kind, &draft.text, &draft.speaker, position))?;
    Ok(())
}

/// Removes a session and what hangs on it.
pub(super) fn delete_session(writer: &Writer<'_>, id: SessionId) -> Result<()> {
    writer.execute("DELETE FROM session_person WHERE session_id = ?1", [id])?;
    writer.execute("DELETE FROM session_note WHERE session_id = ?1", [id])?;
    let gone = writer.execute("DELETE FROM session WHERE id = ?1", [id])?;
    if gone == 0 { Err(Problem::new(Code::NotFound)) } else { Ok(()) }
}

const LISTED: &str = "FROM attendance LEFT JOIN person ON person.id = person_id WHERE event_id = ?1";

/// A window on the list of an event, and how many lines there are in all.
pub(super) fn attendees(connection: &Connection, query: &AttendanceQuery) -> Result<(u32, Vec<Attendee>)> {
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
        .query_map((query.event, &words, query.limit.min(WINDOW_MOST), query.offset), |row| {
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
pub(super) fn attendance_counts(connection: &Connection, event: EventId) -> Result<AttendanceCounts> {
    let counts = connection
        .prepare_cached(
            "SELECT count(*), count(*) FILTER (WHERE invited), count(*) FILTER (WHERE answer = 'yes'),
                    count(*) FILTER (WHERE answer = 'no'), count(*) FILTER (WHERE answer = 'maybe'),
                    count(*) FILTER (WHERE came = 'yes'), count(*) FILTER (WHERE came = 'yes' AND person_id IS NULL)
             FROM attendance WHERE event_id = ?1",
        )?
        .query_row([event], |row| {
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
pub(super) fn present(connection: &Connection, event: EventId) -> Result<Vec<String>> {
    let names = connection
        .prepare_cached(&format!(
            "SELECT coalesce(trim(given_name || ' ' || family_name), guest_name) {LISTED} AND came = 'yes'
             ORDER BY coalesce(name_key, guest_key), attendance.id"
        ))?
        .query_map([event], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(names)
}

/// The line of a person on the list of an event.
pub(super) fn line_of_person(connection: &Connection, event: EventId, person: PersonId) -> Result<Option<LineId>> {
    let line = connection
        .prepare_cached("SELECT id FROM attendance WHERE event_id = ?1 AND person_id = ?2 ORDER BY id LIMIT 1")?
        .query_row((event, person), |row| row.get(0))
        .optional()?;
    Ok(line)
}

/// The line of a guest of this name.
pub(super) fn line_of_guest(connection: &Connection, event: EventId, name: &str) -> Result<Option<LineId>> {
    let line = connection
        .prepare_cached("SELECT id FROM attendance WHERE event_id = ?1 AND guest_key = ?2 ORDER BY id LIMIT 1")?
        .query_row((event, fold(name)), |row| row.get(0))
        .optional()?;
    Ok(line)
}

/// Notes that a person was asked to come; whether they had not been.
pub(super) fn set_invited(writer: &Writer<'_>, event: EventId, line: Option<LineId>, person: PersonId) -> Result<bool> {
    let line = match line {
        Some(line) => line,
        None => insert_attendee(writer, event, Some(person), None)?,
    };
    let asked =
        writer.prepare_cached("UPDATE attendance SET invited = 1 WHERE id = ?1 AND NOT invited")?.execute([line])?;
    Ok(asked > 0)
}

/// Puts somebody on the list.
pub(super) fn insert_attendee(
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
             VALUES (?1, ?2, ?3, ?4, ?5, 0, 'none', 'unknown')",
        )?
        .execute((id, event, person, guest, guest.map(fold)))?;
    Ok(id)
}

/// Notes what is given of a line.
pub(super) fn mark(
    writer: &Writer<'_>,
    event: EventId,
    line: LineId,
    invited: Option<bool>,
    answer: Option<AttendanceAnswer>,
    came: Option<Came>,
) -> Result<()> {
    let marked = writer
        .prepare_cached(
            "UPDATE attendance SET
               invited = coalesce(?3, invited), answer = coalesce(?4, answer), came = coalesce(?5, came)
             WHERE id = ?1 AND event_id = ?2",
        )?
        .execute((line, event, invited, answer, came))?;
    if marked == 0 { Err(Problem::new(Code::NotFound)) } else { Ok(()) }
}

/// Takes a line off the list.
pub(super) fn delete_attendee(writer: &Writer<'_>, line: LineId) -> Result<()> {
    let gone = writer.prepare_cached("DELETE FROM attendance WHERE id = ?1")?.execute([line])?;
    if gone == 0 { Err(Problem::new(Code::NotFound)) } else { Ok(()) }
}

/// Removes what is known of a person.
pub(super) fn forget_person(writer: &Writer<'_>, person: PersonId) -> Result<()> {
    writer.execute("DELETE FROM attendance WHERE person_id = ?1", [person])?;
    writer.execute("DELETE FROM session_person WHERE person_id = ?1", [person])?;
    Ok(())
}
