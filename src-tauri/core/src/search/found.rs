//! Everything that matches a few letters.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rusqlite::Connection;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;
use serde_json::Value;

use crate::DOMAINS;
use crate::domain::Search;
use crate::problem::Result;
use crate::search::correct::correct;

/// The most hits of each domain.
const MAX_HITS: usize = 6;

/// What was found, each domain for itself, at most six of each.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Found {
    /// The words that were searched in place of those typed, when those are nowhere.
    pub corrected: Option<String>,
    /// The hits, by the names of the domains.
    #[serde(flatten)]
    pub hits: BTreeMap<&'static str, Value>,
}

impl JsonSchema for Found {
    fn schema_name() -> Cow<'static, str> {
        "Found".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut properties = serde_json::Map::new();
        let mut corrected = generator.subschema_for::<Option<String>>();
        corrected.insert(
            "description".to_owned(),
            "The words that were searched in place of those typed, when those are nowhere.".into(),
        );
        properties.insert("corrected".to_owned(), corrected.into());
        for domain in DOMAINS {
            if let Some(find) = &domain.find {
                properties.insert(domain.name.to_owned(), (find.schema)(generator).into());
            }
        }
        let required: Vec<&String> = properties.keys().collect();
        json_schema!({
            "description": "What was found, each domain for itself, at most six of each.",
            "type": "object",
            "required": required,
            "properties": properties,
        })
    }
}

/// What holds words beginning like those of `typed`; when nothing does, what holds the words that were probably meant.
pub fn find(connection: &Connection, typed: &str) -> Result<Found> {
    let (hits, nothing) = hits(connection, typed)?;
    if nothing && let Some(corrected) = correct(connection, typed)? {
        let (hits, _) = self::hits(connection, &corrected)?;
        return Ok(Found { corrected: Some(corrected), hits });
    }
    Ok(Found { corrected: None, hits })
}

/// The hits of every domain, and whether there are none.
fn hits(connection: &Connection, typed: &str) -> Result<(BTreeMap<&'static str, Value>, bool)> {
    let mut hits = BTreeMap::new();
    let mut nothing = true;
    for domain in DOMAINS {
        if let Some(find) = &domain.find {
            let found = (find.read)(connection, Search { typed, limit: MAX_HITS })?;
            nothing &= found.as_array().is_none_or(Vec::is_empty);
            hits.insert(domain.name, found);
        }
    }
    Ok((hits, nothing))
}
