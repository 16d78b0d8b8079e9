//! Settings of the section: a name and a JSON value, travelling with the file.

use rusqlite::{Connection, OptionalExtension as _};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::problem::{Problem, Result};
use crate::write::Writer;

/// The value of a setting, or its default.
pub fn get<T: DeserializeOwned + Default>(connection: &Connection, name: &str) -> Result<T> {
    let text: Option<String> = connection
        .prepare_cached("SELECT value FROM setting WHERE name = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()?;
    match text {
        Some(text) => serde_json::from_str(&text).map_err(|error| Problem::internal("stored setting", &error)),
        None => Ok(T::default()),
    }
}

/// Keeps a setting.
pub fn put<T: Serialize>(writer: &Writer<'_>, name: &str, value: &T) -> Result<()> {
    let text = serde_json::to_string(value).map_err(|error| Problem::internal("setting", &error))?;
    writer.execute(
        "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, text),
    )?;
    Ok(())
}
