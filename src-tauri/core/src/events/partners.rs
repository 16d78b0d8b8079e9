//! The events in which a partner organisation has a part.

use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::enumeration::enumeration;
use crate::events::sql;
use crate::ids::EventId;
use crate::partners::OrganisationId;
use crate::problem::Result;

enumeration! {
    /// What part a partner organisation has in an event.
    pub enum PartnerRole {
        /// It organises it.
        Organiser = "organiser",
        /// Somebody moderates or speaks for it.
        Speaker = "speaker",
        /// The section talked with it there.
        Exchange = "exchange",
    }
}

/// An event in which a partner organisation has a part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PartnerEvent {
    /// The event.
    pub id: EventId,
    /// Its title.
    pub title: String,
    /// Its first day.
    pub first_day: NaiveDate,
    /// What part the organisation has in it.
    pub role: PartnerRole,
}

/// The events in which an organisation has a part, the latest first; one for each part. Those that are set aside are left out.
pub fn of_partner(connection: &Connection, organisation: OrganisationId) -> Result<Vec<PartnerEvent>> {
    sql::of_partner(connection, organisation)
}
