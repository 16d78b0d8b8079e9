//! The French words of a composed report, which is written in French whatever the language of the interface is.

use crate::events::AttendanceCounts;

/// What a proposal is called.
pub(super) const PROPOSAL: &str = "Proposition";

/// How many came.
pub(super) fn present(counts: AttendanceCounts) -> String {
    let came = match counts.came {
        1 => "1 personne présente".to_owned(),
        came => format!("{came} personnes présentes"),
    };
    match counts.guests {
        0 => format!("{came}."),
        1 => format!("{came}, dont 1 invité·e."),
        guests => format!("{came}, dont {guests} invité·es."),
    }
}
