//! A date that is none was not written by Ruche: whoever reads it learns that the file is damaged, rather than that it is not there or
//! that something went wrong.

use ruche_api::{Code, EXAMPLE_PASSPHRASE};
use ruche_scenarios::Section;
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::example::example;

/// A column that holds a date or a moment, and the command that reads it of one record: its name, the field that names the record, and the
/// column with the record's id.
type Dated = (&'static str, &'static str, &'static str, &'static str, &'static str);

const DATES: &[Dated] = &[
    ("person", "born_on", "people.get", "id", "id"),
    ("person", "joined_on", "people.get", "id", "id"),
    ("person", "left_on", "people.get", "id", "id"),
    ("consent", "given_on", "people.get", "id", "person_id"),
    ("dues_payment", "received_on", "dues.standing", "id", "person_id"),
    ("campaign", "starts_on", "campaigns.read", "id", "id"),
    ("campaign", "ends_on", "campaigns.read", "id", "id"),
    ("goal_count", "counted_on", "counts.list", "goal_id", "(SELECT goal_id FROM goal_stage WHERE id = stage_id)"),
    ("action", "starts_at", "actions.read", "id", "id"),
    ("action", "ends_at", "actions.read", "id", "id"),
    ("event", "starts_at", "events.get", "id", "id"),
    ("event", "ends_at", "events.get", "id", "id"),
    ("session", "starts_at", "events.programme", "id", "event_id"),
    ("session", "ends_at", "events.programme", "id", "event_id"),
    ("task", "due_on", "tasks.list", "campaign_id", "campaign_id"),
    ("report", "held_on", "reports.read", "report", "id"),
    ("report", "held_until", "reports.read", "report", "id"),
    ("report", "published_on", "reports.read", "report", "id"),
    ("report", "changed_at", "reports.read", "report", "id"),
    ("photo", "taken_on", "reports.read", "report", "report_id"),
    ("publication", "at", "reports.read", "report", "report_id"),
    ("vote_day", "held_on", "campaigns.vote_days", "", "id"),
    ("exchange", "held_on", "partners.get", "id", "organisation_id"),
    ("contact", "since", "partners.get", "id", "organisation_id"),
    ("contact", "until", "partners.get", "id", "organisation_id"),
    ("promise", "due_on", "partners.get", "id", "organisation_id"),
    ("organisation_campaign", "since", "partners.get", "id", "organisation_id"),
    ("operation", "at", "journal.section", "", "id"),
];

/// Moments of which only is asked whether they are there, or that are noted for people who look into the file.
const NOT_READ: &[&str] = &[
    "campaign.archived_at",
    "campaign.created_at",
    "draft.saved_at",
    "dues_payment.recorded_at",
    "event.archived_at",
    "organisation.archived_at",
    "organisation.created_at",
    "person.archived_at",
    "person.created_at",
    "report.created_at",
    "task.created_at",
    "task.done_at",
];

/// Every column of the tables whose name is a date's or a moment's, as `table.column`.
fn dated_columns(file: &Connection) -> Vec<String> {
    let sql = "SELECT tables.name || '.' || columns.name
               FROM pragma_table_list AS tables, pragma_table_info(tables.name) AS columns
               WHERE tables.schema = 'main' AND tables.type = 'table' AND columns.type = 'TEXT'
                 AND (columns.name IN ('at', 'since', 'until') OR columns.name LIKE '%\\_on' ESCAPE '\\'
                   OR columns.name LIKE '%\\_at' ESCAPE '\\' OR columns.name LIKE '%\\_until' ESCAPE '\\')
               ORDER BY 1";
    file.prepare(sql).unwrap().query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// The id of the first record of which the column may be read.
fn record(file: &Connection, (table, .., id): Dated) -> Value {
    let sql = format!("SELECT lower(hex({id})) FROM \"{table}\" WHERE {id} IS NOT NULL LIMIT 1");
    let hex: String = file.query_row(&sql, [], |row| row.get(0)).unwrap_or_else(|error| panic!("{table}: {error}"));
    json!(format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]))
}

fn ask(section: &Section, (_, _, command, field, _): Dated, id: &Value) -> Result<Value, ruche_api::Problem> {
    let mut request = json!({});
    if !field.is_empty() {
        request[field] = id.clone();
    }
    match command {
        "campaigns.read" => request["on"] = json!("2026-06-01"),
        "tasks.list" => (request["state"], request["limit"]) = (json!("all"), json!(100)),
        "counts.list" => (request["offset"], request["limit"]) = (json!(0), json!(100)),
        _ => {}
    }
    section.attempt(command, request)
}

#[test]
fn a_stored_date_that_cannot_be_read_is_told_as_damage_to_the_file() {
    let section = example();
    let file = section.open_file(EXAMPLE_PASSPHRASE);
    let mut all: Vec<String> = DATES.iter().map(|(table, column, ..)| format!("{table}.{column}")).collect();
    all.extend(NOT_READ.iter().map(|column| (*column).to_owned()));
    all.sort();
    assert_eq!(all, dated_columns(&file));

    // What the example has none of.
    file.execute_batch(
        "INSERT INTO publication (id, report_id, format, text_version, sha256, at)
         SELECT randomblob(16), id, 'html', 1, randomblob(32), '2026-03-05T10:00:00Z' FROM report;
         INSERT INTO vote_day (id, held_on, title) VALUES (randomblob(16), '2026-03-15', 'Municipales');",
    )
    .unwrap();
    for dated in DATES.iter().copied() {
        let (table, column, command, ..) = dated;
        let id = record(&file, dated);
        ask(&section, dated, &id).unwrap_or_else(|problem| panic!("{command}: {problem:?}"));
        file.execute_batch(&format!(
            "BEGIN; CREATE TEMP TABLE kept AS SELECT id, \"{column}\" AS kept FROM \"{table}\";
             UPDATE \"{table}\" SET \"{column}\" = 'jadis'; COMMIT;"
        ))
        .unwrap();
        let problem = ask(&section, dated, &id).err().map(|problem| problem.code);
        assert_eq!(problem, Some(Code::FileDamaged), "{table}.{column} by {command}");
        file.execute_batch(&format!(
            "BEGIN; UPDATE \"{table}\" SET \"{column}\" = (SELECT kept FROM temp.kept WHERE kept.id = \"{table}\".id);
             DROP TABLE temp.kept; COMMIT;"
        ))
        .unwrap();
        ask(&section, dated, &id).unwrap_or_else(|problem| panic!("{command}: {problem:?}"));
    }
}
