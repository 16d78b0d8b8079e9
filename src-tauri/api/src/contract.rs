//! The whole table, and its description for programs: JSON Schema, from which the interface's types are generated.

use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use crate::command::Command;
use crate::{
    actions, campaigns, drafts, dues, events, example, home, import, journal, machine, people, recovery, reports,
    search, section, tasks, workspace,
};
use ruche_core::Problem;

/// The commands of each domain.
pub const COMMANDS: &[&[Command]] = &[
    machine::COMMANDS,
    workspace::COMMANDS,
    recovery::COMMANDS,
    example::COMMANDS,
    section::COMMANDS,
    journal::COMMANDS,
    drafts::COMMANDS,
    home::COMMANDS,
    search::COMMANDS,
    people::COMMANDS,
    dues::COMMANDS,
    campaigns::COMMANDS,
    actions::COMMANDS,
    tasks::COMMANDS,
    import::COMMANDS,
    reports::COMMANDS,
    events::COMMANDS,
];

/// The command with this name.
pub(crate) fn find(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().flat_map(|domain| domain.iter()).find(|command| command.name == name)
}

/// The contract as data: `{ commands: [{ name, doc, nature, request, response }], definitions }`.
///
/// A type of an answer has all its fields; one that only occurs in requests may leave out those with a default.
pub fn contract() -> Value {
    let mut answers = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut requests = SchemaSettings::draft2020_12().for_deserialize().into_generator();
    let problem = answers.subschema_for::<Problem>();
    let commands: Vec<Value> = COMMANDS
        .iter()
        .flat_map(|domain| domain.iter())
        .map(|command| {
            json!({
                "name": command.name,
                "doc": command.doc.trim(),
                "nature": command.nature,
                "request": (command.request)(&mut requests),
                "response": (command.response)(&mut answers),
            })
        })
        .collect();
    let mut definitions = definitions(requests);
    definitions.extend(self::definitions(answers));
    json!({ "commands": commands, "problem": problem, "definitions": definitions })
}

fn definitions(mut generator: SchemaGenerator) -> serde_json::Map<String, Value> {
    generator.take_definitions(true)
}
