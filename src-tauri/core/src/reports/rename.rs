//! What stands above a report: title, day, place, author.

use crate::ids::ReportId;
use crate::problem::Result;
use crate::record::{Edit, merge};
use crate::reports::{Particulars, ParticularsChanges, REPORT, sql};
use crate::write::Writer;

/// Edits the particulars.
pub fn rename(writer: &Writer<'_>, edit: &Edit<ReportId, ParticularsChanges>) -> Result<ReportId> {
    let present = sql::particulars(writer, edit.id)?;
    let wanted = merge(writer, edit, &present, &[REPORT], Particulars::check)?;
    sql::update(writer, edit.id, &present, &wanted)?;
    Ok(edit.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history;
    use crate::problem::Code;
    use crate::reports::ReportOperation;
    use crate::reports::testing::Section;

    fn changes(title: &str) -> ParticularsChanges {
        ParticularsChanges { title: title.to_owned().into(), ..ParticularsChanges::default() }
    }

    #[test]
    fn edits_of_different_fields_are_both_kept_and_one_of_the_same_field_is_refused() {
        let section = Section::new();
        let id = section.report("Réunion");
        let revision = section.get(id).revision;
        let rename = |changes| {
            let edit = Edit { id, revision, changes };
            section.workspace.transact(ReportOperation::Rename, |writer| rename(writer, &edit))
        };
        rename(ParticularsChanges { place: Some(" Orvelle ".to_owned()).into(), ..changes("Réunion de mars") })
            .unwrap();
        rename(ParticularsChanges { author: Some("Odile".to_owned()).into(), ..ParticularsChanges::default() })
            .unwrap();
        let refused = rename(changes("Réunion d’avril")).unwrap_err();
        assert_eq!((refused.code, refused.field.as_deref()), (Code::Conflict, Some("title")));
        let particulars = section.get(id).particulars;
        assert_eq!(particulars.title, "Réunion de mars");
        assert_eq!((particulars.place.as_deref(), particulars.author.as_deref()), (Some("Orvelle"), Some("Odile")));
    }

    #[test]
    fn what_stands_in_the_way_is_told_at_its_field() {
        let particulars = Particulars { title: "Réunion".into(), ..Particulars::default() };
        let nameless = Particulars { title: " ".into(), ..Particulars::default() }.check().unwrap_err();
        assert_eq!((nameless.code, nameless.field.as_deref()), (Code::Required, Some("title")));
        let long = Particulars { place: Some("é".repeat(301)), ..particulars.clone() }.check().unwrap_err();
        assert_eq!((long.code, long.field.as_deref()), (Code::TooLong, Some("place")));
        let endless = Particulars { held_until: "2019-03-04".parse().ok(), ..particulars }.check().unwrap_err();
        assert_eq!((endless.code, endless.field.as_deref()), (Code::EndsBeforeStart, Some("held_until")));
    }

    #[test]
    fn the_history_names_the_fields_of_the_text_and_of_the_particulars() {
        let section = Section::new();
        let id = section.report("Réunion");
        let report = section.get(id);
        section.write(id, report.text_revision, "Nous étions douze.").unwrap();
        let edit = Edit { id, revision: report.revision, changes: changes("Réunion de mars") };
        section.workspace.transact(ReportOperation::Rename, |writer| rename(writer, &edit)).unwrap();
        let entries = section.workspace.read(|reader| history::of_record(reader, id.0, 10)).unwrap();
        let fields: Vec<_> = entries.iter().map(|entry| entry.changes[0].fields.join(",")).collect();
        assert_eq!(fields, ["title", "body", ""]);
    }
}
