//! Commands on what the section needs this week.

use ruche_core::home::{self, Week};
use ruche_core::section;

use crate::command::{Nothing, commands};

commands! {
    sampled by sample_requests;
    /// What comes this week, what is due, and what is left to write.
    query "home.week" ["*"] (Nothing) -> Week = |reader, _| {
        home::week(reader, section::today(reader)?)
    };
}

#[cfg(test)]
fn sample_requests(_: &crate::query_topics::Example) -> crate::query_topics::Samples {
    use serde_json::json;

    vec![("home.week", json!({}))]
}
