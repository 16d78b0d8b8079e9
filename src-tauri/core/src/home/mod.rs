//! What the section needs this week, gathered from the domains that know it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;
use serde_json::Value;

use crate::DOMAINS;
use crate::problem::Result;

/// What the section needs in the week that begins today.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Week {
    /// Today, by the section's clocks.
    pub today: NaiveDate,
    /// What each domain asks, by the names of the domains.
    #[serde(flatten)]
    pub parts: BTreeMap<&'static str, Value>,
}

impl JsonSchema for Week {
    fn schema_name() -> Cow<'static, str> {
        "Week".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut properties = serde_json::Map::new();
        let mut today = generator.subschema_for::<NaiveDate>();
        today.insert("description".to_owned(), "Today, by the section's clocks.".into());
        properties.insert("today".to_owned(), today.into());
        for domain in DOMAINS {
            if let Some(week) = &domain.week {
                properties.insert(domain.name.to_owned(), (week.schema)(generator).into());
            }
        }
        let required: Vec<&String> = properties.keys().collect();
        json_schema!({
            "description": "What the section needs in the week that begins today: what each domain asks, by its name.",
            "type": "object",
            "required": required,
            "properties": properties,
        })
    }
}

/// What the section needs in the week from `today`.
pub fn week(connection: &Connection, today: NaiveDate) -> Result<Week> {
    let mut parts = BTreeMap::new();
    for domain in DOMAINS {
        if let Some(week) = &domain.week {
            parts.insert(domain.name, (week.read)(connection, today)?);
        }
    }
    Ok(Week { today, parts })
}
