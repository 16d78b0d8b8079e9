//! What is asked of partner organisations, and the answers.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::enumeration::enumeration;
use crate::partners::{OrganisationId, OrganisationKind};

/// Which organisations are asked for.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct OrganisationsQuery {
    /// Words of a name, of a contact, of an address, as typed so far.
    pub search: String,
    /// Only these; all when empty.
    pub kinds: Vec<OrganisationKind>,
    /// Only those with which there was no exchange for six months.
    pub silent: bool,
    /// Those that are set aside, in place of the others.
    pub archived: bool,
    /// The order.
    pub sort: OrganisationsSort,
    /// Backwards.
    pub descending: bool,
    /// The first row of the window, from 0.
    pub offset: u32,
    /// How many rows, at most 500.
    pub limit: u32,
}

enumeration! {
    /// The order of organisations.
    #[derive(Default)]
    pub enum OrganisationsSort {
        /// By name.
        #[default]
        Name = "name",
        /// By the last exchange, the oldest first; those without any at the end, in either direction.
        LastExchange = "last_exchange",
    }
}

/// A window on organisations.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OrganisationsPage {
    /// How many organisations the query has in all.
    pub total: u32,
    /// Those of the window.
    pub rows: Vec<OrganisationRow>,
}

/// An organisation in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OrganisationRow {
    /// The record.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
    /// What kind of organisation it is.
    pub kind: OrganisationKind,
    /// Its telephone.
    pub phone: Option<String>,
    /// Its e-mail.
    pub email: Option<String>,
    /// How many contacts have their office today.
    pub contacts: u32,
    /// The day of the last exchange with it.
    pub last_exchange_on: Option<NaiveDate>,
    /// Promises, of either side, whose task is open.
    pub open_promises: u32,
    /// Of these, after their last day.
    pub late_promises: u32,
    /// Whether there was no exchange with it for six months, counted from its record where there was none at all.
    pub silent: bool,
    /// Whether the record is set aside.
    pub archived: bool,
}
