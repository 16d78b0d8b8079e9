//! Edits by field: of several people, or of one in two windows, each keeps what it changed, in whatever order they arrive.

mod kind;

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::string::string_regex;
use proptest::test_runner::TestRunner;
use ruche_api::Code;
use ruche_scenarios::{Section, operation};
use serde_json::{Map, Value, json};

use crate::DOMAINS;
pub use kind::{Kind, Made, fields};

/// The kinds of every domain, with what they refer to made in `section`.
fn kinds(section: &Section) -> Vec<Kind> {
    DOMAINS.iter().flat_map(|domain| (domain.edited)(section)).collect()
}

/// An edit of one field.
#[derive(Debug, Clone)]
struct Choice {
    /// Which field, by its number.
    field: usize,
    /// Which of the field's two values, by its number.
    value: usize,
    /// Its value if it is a text.
    text: String,
    /// From which of the revisions so far, by its number.
    from: usize,
}

/// The longest line that every text may be.
const MAX_LINE: usize = 200;

fn choice() -> impl Strategy<Value = Choice> {
    let letter = r"[a-zA-Z0-9éèêàçùïÉÀÇœŒæßøłñ’'«»\-–\u{a0}\u{202f}٣字😀 ]";
    let of_length = |length: &str| string_regex(&format!("{letter}{{{length}}}")).unwrap();
    let text = prop_oneof![1 => Just(String::new()), 3 => of_length("1,20"), 1 => of_length(&format!("{MAX_LINE}"))];
    (any::<usize>(), any::<usize>(), text, any::<usize>()).prop_map(|(field, value, text, from)| Choice {
        field,
        value,
        text: text.trim().to_owned(),
        from,
    })
}

fn field(kind: &Kind, choice: usize) -> String {
    kind.fields.keys().nth(choice % kind.fields.len()).unwrap().clone()
}

fn value(kind: &Kind, field: &str, choice: usize) -> Value {
    kind.fields[field][choice % 2].clone()
}

/// What an edit gives its field.
fn wanted(kind: &Kind, field: &str, choice: &Choice) -> Value {
    // Whether the title of a session may be empty depends on its speakers: these two are asked about together.
    let may_be_empty = (kind.command, field) != ("events.edit_session", "title");
    if kind.is_text(field) && (may_be_empty || !choice.text.trim().is_empty()) {
        choice.text.clone().into()
    } else {
        value(kind, field, choice.value)
    }
}

/// What a field holds that was given `value`: an empty text is none.
fn held(value: Value) -> Value {
    if value == "" { Value::Null } else { value }
}

fn changes(field: &str, value: Value) -> Value {
    Value::Object(Map::from_iter([(field.to_owned(), value)]))
}

fn request(id: &Value, revision: &Value, field: &str, value: Value) -> Value {
    json!({ "id": id, "revision": revision, "changes": changes(field, value) })
}

/// The schema behind a reference.
fn resolved<'a>(contract: &'a Value, schema: &'a Value) -> &'a Value {
    match schema["$ref"].as_str() {
        Some(name) => &contract["definitions"][name.rsplit('/').next().unwrap()],
        None => schema,
    }
}

#[test]
fn every_change_is_an_edit_that_is_known_here_with_every_field_or_says_why_it_is_none() {
    let contract = ruche_api::contract();
    let section = Section::new();
    let known = kinds(&section);
    let mut others: BTreeMap<&str, &str> = DOMAINS.iter().flat_map(|domain| domain.not_edits).copied().collect();
    let mut edits = Vec::new();
    for command in contract["commands"].as_array().unwrap().iter().filter(|command| command["nature"]["is"] == "change")
    {
        let name = command["name"].as_str().unwrap();
        let request = &resolved(&contract, &command["request"])["properties"];
        if request["revision"].is_null() || request["changes"].is_null() {
            assert!(
                others.remove(name).is_some(),
                "{name} names no revision and no changes: what keeps it from losing others'?"
            );
            continue;
        }
        let kind = known.iter().find(|kind| kind.command == name).unwrap_or_else(|| panic!("{name} has no record"));
        let fields = resolved(&contract, &request["changes"])["properties"].as_object().unwrap();
        let mut fields: Vec<&String> = fields.keys().collect();
        let mut here: Vec<&String> = kind.fields.keys().collect();
        fields.sort();
        here.sort();
        assert_eq!(fields, here, "{name}");
        edits.push(name);
    }
    assert_eq!(edits.len(), known.len(), "{edits:?}");
    assert!(others.is_empty(), "these are edits, or are no more: {others:?}");
}

/// How many pairs of edits of each kind of record.
const CASES: u32 = 24;

#[test]
fn two_edits_of_different_fields_give_the_same_record_in_either_order_from_any_revision() {
    let section = Section::new();
    for kind in kinds(&section).into_iter().filter(|kind| kind.fields.len() > 1) {
        let cases = (prop::collection::vec(choice(), 0..3), choice(), choice());
        let mut runner = TestRunner::new(ProptestConfig { cases: CASES, max_shrink_iters: 40, ..Default::default() });
        let ran = runner.run(&cases, |(before, one, other)| {
            let (first, second) = (field(&kind, one.field), field(&kind, other.field));
            prop_assume!(first != second);
            // Of two texts of which one must be filled, such as the names of a person, whichever is emptied first is.
            prop_assume!([&one, &other].iter().any(|choice| !choice.text.trim().is_empty()));
            let either = edited(&section, &kind, &before, [&one, &other]);
            let reversed = edited(&section, &kind, &before, [&other, &one]);
            prop_assert_eq!(&either, &reversed, "{}: {} and {}", kind.command, first, second);
            Ok(())
        });
        if let Err(failure) = ran {
            panic!("{}: {failure}", kind.command);
        }
    }
}

/// What a new record holds after the edits of `before`, which spare the fields of `then`, and those of `then`.
fn edited(section: &Section, kind: &Kind, before: &[Choice], then: [&Choice; 2]) -> Value {
    let record = (kind.make)(section);
    let id = &record.id;
    let first = kind.shown(section, &record);
    let spared = then.map(|choice| field(kind, choice.field));
    let mut revisions = vec![section.revision(id)];
    for choice in before {
        let changed = field(kind, choice.field);
        if spared.iter().all(|spared| kind.are_apart(spared, &changed)) {
            let revision = revisions.last().unwrap();
            if send(section, kind, request(id, revision, &changed, wanted(kind, &changed, choice))).is_ok() {
                revisions.push(section.revision(id));
            }
        }
    }
    let mut expected = Vec::new();
    for choice in then {
        let changed = field(kind, choice.field);
        let revision = &revisions[choice.from % revisions.len()];
        let wanted = wanted(kind, &changed, choice);
        match send(section, kind, request(id, revision, &changed, wanted.clone())) {
            Ok(()) => expected.push((changed, held(wanted))),
            Err(problem) if problem["code"] == "required" => {
                expected.push((changed.clone(), held(first[&changed].clone())));
            }
            Err(problem) => {
                // Of fields that are kept together the journal does not tell which moved. The one that is named stands as it did, or
                // could not stand beside another that moved: the edit is sent again from there, as the window does.
                assert!(kind.together.contains(&changed.as_str()), "{}: {changed}: {problem}", kind.command);
                let present: Value = serde_json::from_str(problem["params"]["present"].as_str().unwrap()).unwrap();
                if present.as_object().unwrap().len() == 1 {
                    assert_eq!(present, changes(&changed, first[&changed].clone()), "{}", kind.command);
                }
                section.ask(kind.command, request(id, &problem["params"]["revision"], &changed, wanted));
            }
        }
    }
    let shown = kind.shown(section, &record);
    let [one, other] = &spared;
    for (changed, expected) in expected.into_iter().filter(|_| kind.are_apart(one, other)) {
        assert_eq!(held(shown[&changed].clone()), expected, "{}: {changed} was lost", kind.command);
    }
    shown
}

/// Sends an edit; gives the problem if it is refused. A text that must be filled refuses an empty one, and nothing else does. Of fields
/// that are kept together, a conflict names the one that moved.
fn send(section: &Section, kind: &Kind, request: Value) -> Result<(), Value> {
    let (name, value) = request["changes"].as_object().unwrap().clone().into_iter().next().unwrap();
    section.attempt(kind.command, request).map(|_| ()).map_err(|problem| {
        let named = problem.field.as_deref().unwrap_or_default();
        let is_told = if problem.code == Code::Conflict { !kind.are_apart(named, &name) } else { named == name };
        assert!(is_told, "{}: {problem:?}", kind.command);
        let may_be = problem.code == Code::Conflict || (problem.code == Code::Required && value == "");
        assert!(may_be, "{}: {problem:?}", kind.command);
        serde_json::to_value(&problem).unwrap()
    })
}

#[test]
fn two_edits_of_a_field_to_different_values_from_one_revision_are_a_conflict_that_tells_both() {
    let section = Section::new();
    for kind in kinds(&section) {
        for field in kind.fields.keys() {
            let record = (kind.make)(&section);
            let id = &record.id;
            let base = section.revision(id);
            let (mine, theirs) = (value(&kind, field, 1), value(&kind, field, 0));
            section.ask(kind.command, request(id, &base, field, theirs.clone()));
            let problem = section.refused(kind.command, request(id, &base, field, mine.clone()));
            assert_eq!((problem.code, problem.field.as_ref()), (Code::Conflict, Some(field)), "{}", kind.command);
            // What is wanted is in the hands of who asks; what stands there is told with it.
            let problem = serde_json::to_value(&problem).unwrap();
            let present: Value = serde_json::from_str(problem["params"]["present"].as_str().unwrap()).unwrap();
            assert_eq!(present.as_object().unwrap().len(), 1, "{}: {present}", kind.command);
            assert_eq!(kind.shown(&section, &record)[field], theirs, "{}", kind.command);
            // The same value twice is what both want.
            section.ask(kind.command, request(id, &base, field, present[field].clone()));

            let revision = &problem["params"]["revision"];
            section.ask(kind.command, request(id, revision, field, mine.clone()));
            assert_eq!(kind.shown(&section, &record)[field], mine, "{}", kind.command);
        }
    }
}

#[test]
fn an_edit_is_undone_out_of_turn_as_long_as_its_own_field_has_not_moved() {
    let section = Section::new();
    for kind in kinds(&section) {
        for (one, other) in kind.fields.keys().zip(kind.fields.keys().skip(1)) {
            if !kind.are_apart(one, other) {
                continue;
            }
            for (first, second) in [(one, other), (other, one)] {
                let record = (kind.make)(&section);
                let before = kind.shown(&section, &record);
                let edit = section.edit(kind.command, &record.id, changes(first, value(&kind, first, 0)));
                assert_ne!(operation(&edit), Value::Null, "{}: {first} has that value already", kind.command);
                // Another step between them keeps them two.
                section.change("tasks.create", json!({ "title": "Ranger" }));
                section.edit(kind.command, &record.id, changes(second, value(&kind, second, 0)));
                section.ask("journal.undo", json!({ "operation": operation(&edit) }));
                let shown = kind.shown(&section, &record);
                assert_eq!(shown[first], before[first], "{}: {first}", kind.command);
                assert_eq!(shown[second], value(&kind, second, 0), "{}: {second}", kind.command);
            }
        }
    }
}

#[test]
fn the_title_of_a_report_is_undone_after_its_text_was_written_and_then_its_beginning() {
    let section = Section::new();
    let begun = section.ask("reports.begin", json!({ "particulars": { "title": "Réunion" } }));
    let report = &begun["value"];
    let titled = section.edit("reports.rename", report, json!({ "title": "Assemblée" }));
    let read = |section: &Section| section.ask("reports.read", json!({ "report": report }));
    let text = |text: &str| json!({ "type": "doc", "content": [{ "type": "paragraph", "content": [{ "type": "text", "text": text }] }] });
    let write = |section: &Section, body: Value| {
        let request = json!({ "report": report, "text_revision": read(section)["text_revision"], "body": body });
        section.ask("reports.write", request)
    };
    let written = write(&section, text("Nous étions douze."));
    // As if all this had taken days: each change noted its time in the row.
    let file = section.closed_file();
    file.execute("UPDATE report SET changed_at = '2031-01-01T10:00:00Z'", []).unwrap();
    drop(file);
    section.open(ruche_scenarios::PASSPHRASE).unwrap();

    for (which, left) in [(&titled, "Réunion"), (&written, "Réunion")] {
        section.ask("journal.undo", json!({ "operation": operation(which) }));
        assert_eq!(read(&section)["particulars"]["title"], left);
    }
    assert_eq!(read(&section)["changed_at"], "2031-01-01T10:00:00Z");
    section.ask("journal.undo", json!({ "operation": operation(&begun) }));
    assert_eq!(section.refused("reports.read", json!({ "report": report })).code, Code::NotFound);
}

#[test]
fn a_name_that_is_undone_in_part_is_found_and_sorted_as_it_stands() {
    let section = Section::new();
    let zoe = section.member("Zoé", "Dubois");
    let given = section.edit("people.edit", &zoe, json!({ "given_name": "Aline" }));
    section.member("Aline", "Leclerc");
    section.edit("people.edit", &zoe, json!({ "family_name": "Renard" }));
    section.ask("journal.undo", json!({ "operation": operation(&given) }));
    let found = |typed: &str| section.ask("people.find", json!({ "typed": typed })).as_array().unwrap().len();
    assert_eq!((found("zoe renard"), found("dubois"), found("aline")), (1, 0, 1));
    let file = section.closed_file();
    let key = "SELECT name_key FROM person WHERE given_name = 'Zoé'";
    assert_eq!(file.query_row(key, [], |row| row.get::<_, String>(0)).unwrap(), "renard zoe");
}
