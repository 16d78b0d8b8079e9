//! The text of a report, saved as it is typed.

use ruche_document::Document;
use serde_json::Value;

use crate::ids::ReportId;
use crate::problem::{Code, Problem, Result};
use crate::reports::{BODY, sql};
use crate::write::Writer;
use crate::write::revision::Revision;

/// Reads the JSON of the editor. What a report may not hold is refused by name, and nothing of it is dropped in silence.
pub fn parse_body(json: Value) -> Result<Document> {
    Document::try_from(json).map_err(|error| Problem::at(Code::DocumentInvalid, BODY).with("reason", error))
}

/// Replaces the text, which was begun from the text of revision `base`; gives the revision that the text now has. The same text
/// again is no change. Refuses with `Conflict` where something else has written the text since `base`: `present` is the text as it
/// stands, as JSON, `text_revision` what to write from next.
pub fn write(writer: &Writer<'_>, id: ReportId, base: Revision, body: &Document) -> Result<Revision> {
    let present = sql::body(writer, id)?;
    let last = sql::text_revision(writer, id)?;
    if present == *body {
        return Ok(last);
    }
    if last != base {
        return Err(Problem::at(Code::Conflict, BODY)
            .with("present", sql::json(&present)?)
            .with("text_revision", last.0.0));
    }
    sql::write(writer, id, body)?;
    Ok(writer.revision())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::record::Edit;
    use crate::reports::testing::{Section, body};
    use crate::reports::{ParticularsChanges, ReportOperation, rename};

    /// The refusal of a text, given how the text stands.
    fn conflict(section: &Section, id: ReportId) -> Problem {
        let report = section.get(id);
        Problem::at(Code::Conflict, "body")
            .with("present", serde_json::to_string(&report.body).unwrap())
            .with("text_revision", report.text_revision.0.0)
    }

    #[test]
    fn a_text_is_written_from_the_one_that_it_was_begun_from() {
        let section = Section::new();
        let id = section.report("Réunion");
        let empty = section.get(id).text_revision;
        let first = section.write(id, empty, "Nous étions douze.").unwrap();
        assert_eq!(section.get(id).text_revision, first);
        let second = section.write(id, first, "Nous étions treize.").unwrap();
        assert_ne!(first, second);
        assert_eq!(section.write(id, first, "Nous étions onze.").unwrap_err(), conflict(&section, id));
        assert_eq!(section.get(id).body, body("Nous étions treize."));
    }

    #[test]
    fn undo_and_redo_make_another_text_of_it() {
        let section = Section::new();
        let id = section.report("Réunion");
        let empty = section.get(id).text_revision;
        let first = section.write(id, empty, "Nous étions douze.").unwrap();
        section.undo_last().unwrap();
        assert_eq!(section.get(id).body, Document::default());
        // The counter of the table stands where it stood before the text was written, and the text too; but somebody undid what an
        // open editor still shows.
        assert_eq!(section.write(id, first, "Nous étions treize.").unwrap_err(), conflict(&section, id));
        assert_eq!(section.write(id, empty, "Nous étions treize.").unwrap_err(), conflict(&section, id));
        section.redo_last();
        assert_eq!(section.write(id, first, "Nous étions treize.").unwrap_err(), conflict(&section, id));
        let present = section.get(id).text_revision;
        section.write(id, present, "Nous étions treize.").unwrap();
    }

    #[test]
    fn the_same_text_again_is_no_change_whatever_it_was_begun_from() {
        let section = Section::new();
        let id = section.report("Réunion");
        let empty = section.get(id).text_revision;
        let written = section.write(id, empty, "Nous étions douze.").unwrap();
        let again = body("Nous étions douze.");
        let again = section.workspace.transact(ReportOperation::Write, |writer| write(writer, id, empty, &again));
        let again = again.unwrap();
        assert_eq!((again.value, again.committed), (written, None));
    }

    #[test]
    fn another_change_of_the_report_leaves_the_text_as_it_is() {
        let section = Section::new();
        let id = section.report("Réunion");
        let report = section.get(id);
        let changes = ParticularsChanges { place: Some("Orvelle".to_owned()).into(), ..ParticularsChanges::default() };
        let edit = Edit { id, revision: report.revision, changes };
        section.workspace.transact(ReportOperation::Rename, |writer| rename(writer, &edit)).unwrap();
        assert_ne!(section.get(id).revision, report.revision);
        section.write(id, report.text_revision, "Nous étions douze.").unwrap();
    }

    #[test]
    fn what_a_text_may_not_hold_is_refused() {
        let problem = parse_body(json!({ "type": "doc", "content": [{ "type": "iframe" }] })).unwrap_err();
        assert_eq!((problem.code, problem.field.as_deref()), (Code::DocumentInvalid, Some("body")));
    }
}
