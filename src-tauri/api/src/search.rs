//! Commands on search over everything.

use ruche_core::search::{self, Found};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::command::commands;

commands! {
    /// Everything that holds words beginning like those typed; when nothing does, what holds those that were probably meant.
    query "search.find" ["*"] (FindAnything) -> Found = |reader, request| {
        search::find(reader, &request.typed)
    };
}

/// Words to search by.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FindAnything {
    /// As typed so far.
    pub typed: String,
}
