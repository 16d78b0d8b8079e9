//! Commands on search over everything.

use ruche_core::search::{self, Found};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::command::commands;

commands! {
    sampled by sample_requests;
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

#[cfg(test)]
fn sample_requests(_: &crate::query_topics::Example) -> crate::query_topics::Samples {
    use serde_json::json;

    vec![("search.find", json!({ "typed": "mar" })), ("search.find", json!({ "typed": "x" }))]
}
