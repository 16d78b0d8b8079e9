//! What the tables of an earlier version's file hold is found after the upgrade under today's names: read by plain SQL before and after,
//! every row of every table, every column.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use serde_json::Value;

/// A row, by its columns.
type Row = BTreeMap<String, String>;

/// Every row of a file, by its table, in an order that does not depend on how they came.
pub struct Rows(BTreeMap<String, Vec<Row>>);

/// Columns that bear another name today.
const RENAMED: &[(&str, &str, &str)] =
    &[("report", "revision", "text_version"), ("publication", "revision", "text_version")];

/// Columns that are gone, for nobody read them.
const GONE: &[(&str, &str)] = &[("operation", "version")];

/// Tables to which an upgrade adds rows: the steps that ran, the revision of the section, properties of the file.
const ADDED_TO: &[&str] = &["migration", "operation_touch", "property"];

/// Asks where the rows of a table stand now.
type Moved = fn(&[Row], &Rows);

/// Tables that are gone, with what is asked of each.
const MOVED: &[(&str, Moved)] = &[("setting", settings_are_rows), ("chore", nothing_was_left_to_do)];

/// Tables that are filled from those that are gone.
const FILLED: &[&str] = &["section", "vote_day", "property"];

impl Rows {
    /// Reads a file.
    pub fn of(file: &Connection) -> Self {
        let tables = file
            .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'")
            .unwrap()
            .query_map([], |row| row.get::<_, String>(0))
            .unwrap()
            .map(Result::unwrap)
            .collect::<Vec<_>>();
        let rows = tables.into_iter().map(|table| {
            let rows = rows(file, &table);
            (table, rows)
        });
        Self(rows.collect())
    }

    /// Compares two files that are to hold the same.
    pub fn assert_same(&self, other: &Self) {
        assert!(self.0.keys().eq(other.0.keys()), "other tables");
        for (table, rows) in &self.0 {
            assert!(rows == other.table(table), "rows of {table}");
        }
    }

    fn table(&self, name: &str) -> &[Row] {
        self.0.get(name).unwrap_or_else(|| panic!("the table {name} is gone"))
    }

    /// The operations that touched a table.
    fn operations_on(&self, table: &str) -> BTreeSet<&str> {
        let touched = format!("{table} ");
        let of_table = self
            .table("operation_touch")
            .iter()
            .filter(|row| row["changes"].trim_matches('"').split("\\n").any(|line| line.starts_with(&touched)));
        of_table.map(|row| row["operation"].as_str()).collect()
    }
}

fn rows(file: &Connection, table: &str) -> Vec<Row> {
    let mut statement = file.prepare(&format!("SELECT * FROM \"{table}\"")).unwrap();
    let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let mut rows: Vec<Row> = statement
        .query_map([], |row| {
            columns.iter().enumerate().map(|(at, column)| Ok((column.clone(), shown(row.get_ref(at)?)))).collect()
        })
        .unwrap()
        .map(Result::unwrap)
        .collect();
    rows.sort();
    rows
}

fn shown(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Null => "NULL".to_owned(),
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Real(number) => number.to_string(),
        ValueRef::Text(text) => format!("{:?}", String::from_utf8_lossy(text)),
        ValueRef::Blob(bytes) => bytes.iter().fold("x".to_owned(), |hex, byte| format!("{hex}{byte:02x}")),
    }
}

/// Compares a file of an earlier version with the same file as today's program left it.
pub fn assert_all_is_there(before: &Rows, after: &Rows) {
    // Steps of undo that touched what moved are outdated: the history still has them, their changesets are gone.
    let outdated: BTreeSet<&str> = MOVED
        .iter()
        .filter(|(table, _)| before.0.contains_key(*table))
        .flat_map(|(table, _)| before.operations_on(table))
        .collect();
    for (table, rows) in &before.0 {
        if let Some((_, check)) = MOVED.iter().find(|(moved, _)| moved == table) {
            assert!(!after.0.contains_key(table), "{table} is there still");
            check(rows, after);
            continue;
        }
        assert!(!rows.is_empty(), "the file was to have rows in every table, but has none in {table}");
        let mut expected: Vec<Row> = rows.iter().filter_map(|row| expected(table, row, &outdated)).collect();
        expected.sort();
        let mut found: Vec<Row> = after.table(table).iter().map(|row| columns_of(row, &expected)).collect();
        found.sort();
        if ADDED_TO.contains(&table.as_str()) {
            found.retain(|row| expected.contains(row));
        }
        assert_eq!(found.len(), expected.len(), "rows of {table}");
        for (found, expected) in found.iter().zip(&expected) {
            assert_eq!(found, expected, "a row of {table}");
        }
    }
    for (table, rows) in &after.0 {
        let known = before.0.contains_key(table) || FILLED.contains(&table.as_str());
        assert!(known || rows.is_empty(), "rows of {table} came from nowhere");
    }
}

/// A row as it is to be found today; `None` for one that goes.
fn expected(table: &str, row: &Row, outdated: &BTreeSet<&str>) -> Option<Row> {
    let renamed = |column: &str| {
        let today = RENAMED.iter().find(|(of, before, _)| (*of, *before) == (table, column));
        today.map_or(column, |(.., today)| today).to_owned()
    };
    let stays = |column: &str| !GONE.contains(&(table, column));
    let columns = row.iter().filter(|(column, _)| stays(column));
    let mut expected: Row = columns.map(|(column, value)| (renamed(column), value.clone())).collect();
    if matches!(table, "undo" | "undo_part") && outdated.contains(row["operation"].as_str()) {
        expected.insert("state".to_owned(), shown(ValueRef::Text(b"outdated")));
        return (table == "undo").then_some(expected);
    }
    Some(expected)
}

/// A row in the columns that its table had before.
fn columns_of(row: &Row, expected: &[Row]) -> Row {
    let wanted = |column: &String| expected.first().is_none_or(|expected| expected.contains_key(column));
    row.iter().filter(|(column, _)| wanted(column)).map(|(column, value)| (column.clone(), value.clone())).collect()
}

/// What the settings said is what the section and the days of votes say.
fn settings_are_rows(settings: &[Row], after: &Rows) {
    let mut names = BTreeSet::new();
    for setting in settings {
        let text: String = serde_json::from_str(&setting["value"]).unwrap();
        let value: Value = serde_json::from_str(&text).unwrap();
        let name: String = serde_json::from_str(&setting["name"]).unwrap();
        match name.as_str() {
            "section" => {
                let [section] = after.table("section") else { panic!("the section is one row") };
                for (field, value) in value.as_object().unwrap() {
                    let value = match value {
                        Value::Null => "NULL".to_owned(),
                        Value::Bool(truth) => u8::from(*truth).to_string(),
                        text => format!("{:?}", text.as_str().unwrap()),
                    };
                    assert_eq!(section[field], value, "{field} of the section");
                }
            }
            "vote_days" => {
                let day = |on: &str, title: &str| (on.to_owned(), title.to_owned());
                let mut days: Vec<(String, String)> = value
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|one| {
                        let quoted = |field: &str| format!("{:?}", one[field].as_str().unwrap());
                        day(&quoted("on"), &quoted("title"))
                    })
                    .collect();
                let mut found: Vec<(String, String)> =
                    after.table("vote_day").iter().map(|row| day(&row["held_on"], &row["title"])).collect();
                days.sort();
                found.sort();
                assert_eq!(found, days);
            }
            other => panic!("the setting {other} is not known here"),
        }
        names.insert(name);
    }
    assert_eq!(names.into_iter().collect::<Vec<_>>(), ["section", "vote_days"]);
}

fn nothing_was_left_to_do(chores: &[Row], _: &Rows) {
    assert!(chores.is_empty());
}
