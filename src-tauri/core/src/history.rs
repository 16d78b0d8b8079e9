//! The history of the section as it is shown: the journal's operations, with the fields that they changed and the names that their
//! records bear today. Stands above the domains: the journal knows none of them, and holds no name.

use std::collections::BTreeSet;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::DOMAINS;
use crate::domains::tables;
use crate::ids::OperationId;
use crate::problem::Result;
use crate::section;
use crate::write::history::{self, HistoryEntry, RecordChange};

/// A part of the section's history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SectionHistory {
    /// What was done, newest first.
    pub entries: Vec<HistoryEntry>,
    /// The records of these entries that are still there, by name. What was removed or erased has none.
    pub names: Vec<NamedRecord>,
}

/// A record as people know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NamedRecord {
    /// The record.
    pub record: Uuid,
    /// A person's name, or the title of what is none.
    pub name: String,
}

/// At most `limit` operations of the section from before `before` on, moments as clocks in the section showed them.
pub fn of_section(connection: &Connection, before: Option<OperationId>, limit: u32) -> Result<SectionHistory> {
    let mut entries = history::of_section(connection, section::zone(connection)?, before, limit)?;
    let records: BTreeSet<Uuid> =
        entries.iter().flat_map(|entry| &entry.changes).filter_map(|change| change.record).collect();
    let mut names = Vec::new();
    for record in records {
        if let Some(name) = name(connection, record)? {
            names.push(NamedRecord { record, name });
        }
    }
    name_fields(&mut entries);
    Ok(SectionHistory { entries, names })
}

/// At most `limit` operations that touched a record, newest first.
pub fn of_record(connection: &Connection, record: Uuid, limit: u32) -> Result<Vec<HistoryEntry>> {
    let mut entries = history::of_record(connection, section::zone(connection)?, record, limit)?;
    name_fields(&mut entries);
    Ok(entries)
}

/// The name of a record, asked of every domain; none when it is gone.
fn name(connection: &Connection, record: Uuid) -> Result<Option<String>> {
    for domain in DOMAINS {
        if let Some(title) = (domain.title)(connection, record)? {
            return Ok(Some(title));
        }
    }
    Ok(None)
}

/// Columns that the journal names become the fields that they hold; the program's own go.
fn name_fields(entries: &mut [HistoryEntry]) {
    for change in entries.iter_mut().flat_map(|entry| &mut entry.changes) {
        let RecordChange { table, fields, .. } = change;
        let declared = tables().map(|journalled| journalled.table).find(|known| known.name == *table);
        let named = fields.iter().filter_map(|column| declared?.field(column)).map(str::to_owned);
        *fields = named.collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::erasure;
    use crate::record::Edit;
    use crate::tasks::{self, TaskChanges, TaskDraft, TaskOperation};
    use crate::testing::{Section, named};
    use crate::write::revision;

    /// The names in the section's history.
    fn names(section: &Section) -> Vec<String> {
        let history = section.read(|reader| of_section(reader, None, 50)).unwrap();
        let mut names: Vec<String> = history.names.into_iter().map(|one| one.name).collect();
        names.sort();
        names
    }

    fn task(section: &Section, title: &str) -> crate::ids::TaskId {
        let draft = TaskDraft { title: title.into(), ..TaskDraft::default() };
        section.transact(TaskOperation::Create, |writer| tasks::create(writer, draft)).unwrap().value
    }

    #[test]
    fn records_are_named_as_they_are_called_today_and_columns_by_their_fields() {
        let section = Section::new();
        let campaign = section.campaign("Rétablissons l’ISF");
        section.action(campaign, "Marché", "2019-03-09T09:00:00");
        let task = task(&section, "Imprimer");
        let revision = section.read(|reader| revision::of(reader, task.into())).unwrap();
        let changes = TaskChanges { title: "Imprimer 500 tracts".to_owned().into(), ..TaskChanges::default() };
        section
            .transact(TaskOperation::Edit, |writer| tasks::edit(writer, &Edit { id: task, revision, changes }))
            .unwrap();
        // The goal of a campaign bears the campaign's name.
        assert_eq!(names(&section), ["Imprimer 500 tracts", "Marché", "Rétablissons l’ISF", "Rétablissons l’ISF"]);
        let history = section.read(|reader| of_record(reader, task.into(), 10)).unwrap();
        assert_eq!(history[0].changes[0].fields, ["title"]);
    }

    #[test]
    fn what_was_removed_or_erased_has_no_name() {
        let section = Section::new();
        let task = task(&section, "Ranger");
        let person = section.person(named("Bruno", "Cohen")).value;
        assert!(names(&section).contains(&"Bruno Cohen".to_owned()) && names(&section).contains(&"Ranger".to_owned()));

        section.transact(TaskOperation::Remove, |writer| tasks::remove(writer, task)).unwrap();
        erasure::erase(&section.workspace, person).unwrap();
        assert!(!names(&section).iter().any(|name| name == "Bruno Cohen" || name == "Ranger"));
    }
}
