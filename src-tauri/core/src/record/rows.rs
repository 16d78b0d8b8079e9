//! Records as rows.

use chrono::NaiveDateTime;
use chrono_tz::Tz;
use rusqlite::types::{ToSqlOutput, Value};
use rusqlite::{Connection, OptionalExtension as _, Row, ToSql, params_from_iter};

use crate::problem::{Code, Problem, Result};
use crate::record::Record;
use crate::time;
use crate::write::Writer;

/// A value as a column keeps it.
pub(crate) trait ToColumn {
    /// The value.
    fn to_column(&self) -> Value
    where
        Self: ToSql,
    {
        match self.to_sql() {
            Ok(ToSqlOutput::Owned(value)) => value,
            Ok(ToSqlOutput::Borrowed(value)) => value.try_into().unwrap_or(Value::Null),
            // Values of records are texts, numbers, dates and ids: they are always of one of the two.
            _ => Value::Null,
        }
    }

    /// What clocks in `zone` show, as the moment that it is.
    fn to_moment(&self, zone: Tz) -> Value
    where
        Self: WallTime,
    {
        self.wall().map_or(Value::Null, |wall| time::to_sql(time::moment(wall, zone)).into())
    }
}

impl<T> ToColumn for T {}

/// What clocks show, if it is known.
pub(crate) trait WallTime: Sized {
    /// The time.
    fn wall(&self) -> Option<NaiveDateTime>;
    /// The value of a time; `None` where it must be known.
    fn of(wall: Option<NaiveDateTime>) -> Option<Self>;
}

impl WallTime for NaiveDateTime {
    fn wall(&self) -> Option<NaiveDateTime> {
        Some(*self)
    }

    fn of(wall: Option<NaiveDateTime>) -> Option<Self> {
        wall
    }
}

impl WallTime for Option<NaiveDateTime> {
    fn wall(&self) -> Option<NaiveDateTime> {
        *self
    }

    fn of(wall: Option<NaiveDateTime>) -> Option<Self> {
        Some(wall)
    }
}

/// A value read from a column.
pub(crate) trait FromColumn: Sized {
    /// What clocks in `zone` show at the moment that a column keeps.
    fn from_moment(row: &Row<'_>, column: &str, zone: Tz) -> rusqlite::Result<Self>;
}

impl<T: WallTime> FromColumn for T {
    fn from_moment(row: &Row<'_>, column: &str, zone: Tz) -> rusqlite::Result<Self> {
        let moment: Option<time::Moment> = row.get(column)?;
        let wall = moment.map(|moment| time::wall(moment.0, zone));
        T::of(wall).ok_or_else(|| rusqlite::Error::InvalidColumnType(0, column.to_owned(), rusqlite::types::Type::Null))
    }
}

/// Columns that are the program's own, with their values.
pub(crate) type More<'a> = &'a [(&'static str, &'a dyn ToSql)];

/// Inserts a record that has no times of clocks, with the values of `more` columns.
pub(crate) fn insert<R: Record>(writer: &Writer<'_>, id: &dyn ToSql, record: &R, more: More<'_>) -> Result<()> {
    insert_at(writer, id, (record, Tz::UTC), more)
}

/// Inserts a record whose times are those of clocks in a zone, with the values of `more` columns.
pub(crate) fn insert_at<R: Record>(
    writer: &Writer<'_>,
    id: &dyn ToSql,
    (record, zone): (&R, Tz),
    more: More<'_>,
) -> Result<()> {
    let columns = record.columns(zone);
    let names = columns.iter().map(|(name, _)| *name).chain(more.iter().map(|(name, _)| *name));
    let names: Vec<&str> = std::iter::once("id").chain(names).collect();
    let places: Vec<String> = (1..=names.len()).map(|place| format!("?{place}")).collect();
    let sql = format!("INSERT INTO {} ({}) VALUES ({})", R::TABLE, names.join(", "), places.join(", "));
    let values = columns.iter().map(|(_, value)| value as &dyn ToSql).chain(more.iter().map(|(_, value)| *value));
    writer.prepare_cached(&sql)?.execute(params_from_iter(std::iter::once(id).chain(values)))?;
    Ok(())
}

/// Updates the columns in which two states of a record differ, and then those of `more`; whether any did. For a record that has no times
/// of clocks.
pub(crate) fn update<R: Record>(
    writer: &Writer<'_>,
    id: &dyn ToSql,
    before: &R,
    after: &R,
    more: More<'_>,
) -> Result<bool> {
    update_at(writer, id, (before, Tz::UTC), (after, Tz::UTC), more)
}

/// The same for a record whose times are those of clocks in a zone.
pub(crate) fn update_at<R: Record>(
    writer: &Writer<'_>,
    id: &dyn ToSql,
    (before, zone_before): (&R, Tz),
    (after, zone_after): (&R, Tz),
    more: More<'_>,
) -> Result<bool> {
    let before = before.columns(zone_before);
    let after = after.columns(zone_after);
    let changed: Vec<&(&str, Value)> =
        before.iter().zip(&after).filter(|(before, after)| before != after).map(|(_, after)| after).collect();
    if changed.is_empty() {
        return Ok(false);
    }
    let names = changed.iter().map(|(name, _)| *name).chain(more.iter().map(|(name, _)| *name));
    let sets: Vec<String> = (2..).zip(names).map(|(place, name)| format!("{name} = ?{place}")).collect();
    let sql = format!("UPDATE {} SET {} WHERE id = ?1", R::TABLE, sets.join(", "));
    let values = changed.iter().map(|(_, value)| value as &dyn ToSql).chain(more.iter().map(|(_, value)| *value));
    let rows = writer.prepare_cached(&sql)?.execute(params_from_iter(std::iter::once(id).chain(values)))?;
    expect_changed(rows)?;
    Ok(true)
}

/// The record with this id that has no times of clocks, without the parts that other tables hold; `NotFound` where there is none.
pub(crate) fn find<R: Record>(connection: &Connection, id: &dyn ToSql) -> Result<R> {
    find_row::<R, R>(connection, id, |row| R::read(row, Tz::UTC))
}

/// What `read` gives of the row of a record; `NotFound` where there is none.
pub(crate) fn find_row<R: Record, T>(
    connection: &Connection,
    id: &dyn ToSql,
    read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<T> {
    connection
        .prepare_cached(&format!("SELECT * FROM {} WHERE id = ?1", R::TABLE))?
        .query_row([id], read)
        .optional()?
        .ok_or_else(|| Problem::new(Code::NotFound))
}

/// Refuses with `NotFound` when a statement about one record changed no row.
pub(crate) fn expect_changed(rows: usize) -> Result<()> {
    if rows == 0 { Err(Problem::new(Code::NotFound)) } else { Ok(()) }
}
