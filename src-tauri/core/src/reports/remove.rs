//! Removing a report that should not be.

use crate::ids::ReportId;
use crate::problem::Result;
use crate::reports::sql;
use crate::tasks;
use crate::write::Writer;

/// Removes a report with its photos and the record of its publications; tasks that were decided in it stay. Undo brings all of
/// it back.
pub fn remove(writer: &Writer<'_>, id: ReportId) -> Result<ReportId> {
    tasks::detach_report(writer, id)?;
    sql::delete(writer, id)?;
    Ok(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Code;
    use crate::reports::testing::Section;
    use crate::reports::{ReportOperation, get};
    use crate::tasks::{TaskDraft, TaskOperation, TasksQuery};

    #[test]
    fn tasks_of_a_removed_report_stay_and_undo_gives_them_their_report_again() {
        let section = Section::new();
        let id = section.report("Réunion");
        let task = TaskDraft { title: "Imprimer".into(), report_id: Some(id), ..TaskDraft::default() };
        section.workspace.transact(TaskOperation::Create, |writer| tasks::create(writer, task)).unwrap();
        let reports = || {
            let query = TasksQuery { limit: 10, ..TasksQuery::default() };
            let page = section.workspace.read(|reader| tasks::list(reader, &query, "2019-03-04".parse().unwrap()));
            page.unwrap().rows.into_iter().map(|task| task.draft.report_id).collect::<Vec<_>>()
        };

        section.workspace.transact(ReportOperation::Remove, |writer| remove(writer, id)).unwrap();
        assert_eq!(section.workspace.read(|reader| get(reader, id)).unwrap_err().code, Code::NotFound);
        assert_eq!(reports(), [None]);

        section.undo_last().unwrap();
        assert_eq!(section.get(id).particulars.title, "Réunion");
        assert_eq!(reports(), [Some(id)]);
    }
}
