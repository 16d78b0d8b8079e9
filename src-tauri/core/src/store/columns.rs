//! How values of the domains stand in columns: enums as their words, dates as ISO text.

use chrono::NaiveDate;
use rusqlite::Row;

/// Stores enums as their `snake_case` words, the same as across the contract.
macro_rules! words {
    ($($type:ty { $($variant:ident = $word:literal),+ $(,)? })+) => {$(
        impl rusqlite::types::ToSql for $type {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(match self { $(Self::$variant => $word),+ }.into())
            }
        }
        impl rusqlite::types::FromSql for $type {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                match value.as_str()? {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(rusqlite::types::FromSqlError::InvalidType),
                }
            }
        }
    )+};
}
pub(crate) use words;

/// A date as a column keeps it.
pub(crate) fn day(date: NaiveDate) -> String {
    date.format("%Y-%m-%d").to_string()
}

/// A date as a column kept it.
pub(crate) fn date(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<NaiveDate>> {
    let text: Option<String> = row.get(column)?;
    Ok(text.and_then(|text| text.parse().ok()))
}
