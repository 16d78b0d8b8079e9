//! Every command that names records is called with ids of nothing, well-formed: it answers, or says that the record is not there and in
//! which field. That is no internal failure: another window, or an undo, may have taken the record away.

use ruche_api::{Code, Problem};
use ruche_scenarios::Section;
use serde_json::{Map, Value, json};

/// An id of nothing.
const NOTHING: &str = "01900000-0000-7000-8000-000000000000";

/// Commands that refuse an id of nothing otherwise.
const OTHERWISE: &[(&str, Code, &str)] = &[
    ("journal.undo", Code::NotUndoable, "an operation whose step was let go is told from no other"),
    ("journal.redo", Code::NotUndoable, "an operation whose step was let go is told from no other"),
    ("import.choose", Code::PreviewStale, "a preview is no record: it goes with the program"),
    ("import.rows", Code::PreviewStale, "a preview is no record: it goes with the program"),
    ("import.run", Code::PreviewStale, "a preview is no record: it goes with the program"),
    ("import.save_refused", Code::PreviewStale, "a preview is no record: it goes with the program"),
    ("partners.add_exchange", Code::BadRequest, "who took part is one of ours or one of theirs, never both"),
];

/// Fields that a record must have, though a request may leave them out and be told so.
const FILLED: &[&str] = &["title", "name", "family_name", "guest_name", "text", "unit", "target", "stages", "starts"];

/// Requests made by the contract's schemas.
struct Requests<'a> {
    contract: &'a Value,
    section: &'a Section,
}

impl Requests<'_> {
    fn resolved<'v>(&'v self, schema: &'v Value) -> &'v Value {
        match schema["$ref"].as_str() {
            Some(name) => self.resolved(&self.contract["definitions"][name.rsplit('/').next().unwrap()]),
            None => schema,
        }
    }

    /// The schema itself, or the first of its alternatives that is something.
    fn something<'v>(&'v self, schema: &'v Value) -> &'v Value {
        let schema = self.resolved(schema);
        let alternatives = schema["anyOf"].as_array().or_else(|| schema["oneOf"].as_array());
        let something = alternatives.and_then(|all| all.iter().find(|one| one["type"] != "null"));
        something.map_or(schema, |one| self.something(one))
    }

    /// Whether a value of the schema may name a record: how deep a document goes does not matter.
    fn names_records(&self, schema: &Value, depth: usize) -> bool {
        let schema = self.something(schema);
        depth > 0
            && (schema["format"] == "uuid"
                || self.names_records_in(&schema["items"], depth)
                || schema["properties"].as_object().is_some_and(|properties| {
                    properties.values().any(|property| self.names_records(property, depth - 1))
                }))
    }

    fn names_records_in(&self, items: &Value, depth: usize) -> bool {
        items.is_object() && self.names_records(items, depth - 1)
    }

    /// A value of the schema: of an object, the fields that it must have, and those that `also` names.
    fn value(&self, schema: &Value, also: &dyn Fn(&str) -> bool, depth: usize) -> Value {
        let schema = self.something(schema);
        if let Some(one) = schema.get("const").or_else(|| schema["enum"].get(0)) {
            return one.clone();
        }
        let kind = schema["type"].as_str().or_else(|| schema["type"][0].as_str()).unwrap_or_default();
        match kind {
            "object" => self.object(schema, also, depth),
            "array" if depth > 0 => json!([self.value(&schema["items"], also, depth - 1)]),
            "array" => json!([]),
            "boolean" => json!(true),
            "integer" | "number" => json!(schema["minimum"].as_i64().unwrap_or(0).max(1)),
            "string" => json!(match schema["format"].as_str() {
                Some("uuid") => NOTHING,
                Some("date") => "2019-03-05",
                Some("partial-date-time" | "date-time") => "2019-03-05T10:00:00",
                _ => "un texte",
            }),
            _ => json!({}),
        }
    }

    fn object(&self, schema: &Value, also: &dyn Fn(&str) -> bool, depth: usize) -> Value {
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut object = Map::new();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            if !required.contains(&name.as_str()) && !also(name) && !FILLED.contains(&name.as_str()) {
                continue;
            }
            let value = match name.as_str() {
                "path" => json!(self.section.file("elsewhere")),
                "zone" => json!("Europe/Paris"),
                "year" => json!(2019),
                "target" => json!(100),
                _ => self.value(property, also, depth.saturating_sub(1)),
            };
            object.insert(name.clone(), value);
        }
        Value::Object(object)
    }

    /// A request with what it must have, and one with each of the other fields that may name records.
    fn of(&self, command: &Value) -> Vec<Value> {
        const DEPTH: usize = 6;
        let schema = self.something(&command["request"]);
        let mut requests = vec![self.value(schema, &|_| false, DEPTH)];
        for part in [schema, self.something(&schema["changes"]), self.something(&schema["properties"]["draft"])] {
            for (name, property) in part["properties"].as_object().into_iter().flatten() {
                if self.names_records(property, DEPTH) {
                    requests.push(self.value(schema, &|also| also == name, DEPTH));
                }
            }
        }
        requests.dedup();
        requests
    }
}

/// Whether a request is about a record, or several: where that one is not there, no field is to be mended.
fn is_of_a_record(request: &Value) -> bool {
    let named = |value: &Value| value == NOTHING || value[0] == NOTHING;
    request.as_object().unwrap().values().any(named)
}

/// What is wrong with how a command refused a request.
fn fault(command: &str, request: &Value, problem: &Problem) -> Option<String> {
    let told = match (problem.code, problem.field.as_deref()) {
        (Code::NotFound, None) => is_of_a_record(request),
        (Code::NotFound, Some(_)) => true,
        (code, _) => OTHERWISE.iter().any(|(known, other, _)| *known == command && *other == code),
    };
    (!told).then(|| format!("{command} {request}: {problem:?}"))
}

#[test]
fn no_command_fails_internally_by_the_id_of_nothing() {
    let section = Section::new();
    section.member("Zoé", "Dubois");
    let contract = ruche_api::contract();
    let requests = Requests { contract: &contract, section: &section };
    let mut faults = Vec::new();
    let mut asked = 0;
    for command in contract["commands"].as_array().unwrap() {
        let name = command["name"].as_str().unwrap();
        if !requests.names_records(&command["request"], 6) {
            continue;
        }
        for request in requests.of(command) {
            asked += 1;
            if let Err(problem) = section.attempt(name, request.clone()) {
                faults.extend(fault(name, &request, &problem));
            }
        }
    }
    assert!(faults.is_empty(), "{} of {asked}:\n{}", faults.len(), faults.join("\n"));
    assert!(asked > 100, "{asked}");
    section.ask("workspace.check", json!({}));
}
