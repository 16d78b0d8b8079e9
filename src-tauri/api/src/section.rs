//! Commands on the section itself: its name, its zone, what day it is there.

use ruche_core::ids::SectionId;
use ruche_core::record::Edit;
use ruche_core::section::{self, Section, SectionChanges, SectionOperation, Today};

use crate::command::{Nothing, commands};

commands! {
    sampled by sample_requests;
    /// The section's own particulars.
    query "section.read" ["section"] (Nothing) -> Section = |reader, _| section::read(reader);
    /// What day it is in the section.
    query "section.today" ["section"] (Nothing) -> Today = |reader, _| Ok(Today { today: section::today(reader)? });
    /// Changes the section's particulars.
    change "section.change" [SectionOperation::Change] (Edit<SectionId, SectionChanges>) -> Section = |writer, edit| {
        section::change(writer, &edit)
    };
}

#[cfg(test)]
fn sample_requests(_: &crate::query_topics::Example) -> crate::query_topics::Samples {
    use serde_json::json;

    vec![("section.read", json!({})), ("section.today", json!({}))]
}
