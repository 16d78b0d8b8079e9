//! Partner organisations by a few letters, for the search box.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::Search;
use crate::partners::sql::search as sql;
use crate::partners::{OrganisationId, OrganisationKind};
use crate::problem::Result;
use crate::store::full_text::first_matches;

/// An organisation found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OrganisationHit {
    /// The record.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
    /// What kind of organisation it is.
    pub kind: OrganisationKind,
    /// The contact whose name or office holds a word that was typed, where the name of the organisation does not hold them all.
    pub contact: Option<String>,
}

/// The first organisations whose name, contacts or address hold words beginning like those typed; whole words first.
pub fn find(connection: &Connection, Search { typed, limit }: Search<'_>) -> Result<Vec<OrganisationHit>> {
    first_matches(typed, limit, |words| sql::found(connection, words, typed, limit))
}
