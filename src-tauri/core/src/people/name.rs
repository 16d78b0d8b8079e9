//! A person as other domains show them: who, by name.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::PersonId;
use crate::people::sql;
use crate::problem::{Code, Problem, Result};

/// Who, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PersonName {
    /// The record.
    pub id: PersonId,
    /// "Given Family".
    pub name: String,
}

/// The person with their name; `None` when the record is gone.
pub fn named(connection: &Connection, id: PersonId) -> Result<Option<PersonName>> {
    Ok(sql::name(connection, id)?.map(|name| PersonName { id, name }))
}

/// The person that `field` of a request names, who must be there.
pub fn expect(connection: &Connection, id: PersonId, field: &str) -> Result<PersonName> {
    named(connection, id)?.ok_or_else(|| Problem::at(Code::NotFound, field))
}
