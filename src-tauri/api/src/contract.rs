//! The whole table, and its description for programs: JSON Schema, from which the interface's types are generated.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use ruche_core::{Code, DOMAINS, Problem, Result};

use crate::COMMANDS;
use crate::application::Application;
use crate::command::{Command, Context};

/// The command with this name.
fn find(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().flat_map(|domain| domain.commands).find(|command| command.name == name)
}

impl Application {
    /// Runs a command. `job` names the call for progress and [`cancel`](Self::cancel). Blocks: never call it from a thread that
    /// draws.
    pub fn call(&self, name: &str, payload: Value, job: Option<&str>) -> Result<String> {
        let command = find(name).ok_or_else(|| Problem::new(Code::BadRequest).with("command", name))?;
        let cancelled = job.map_or_else(|| Arc::new(AtomicBool::new(false)), |job| self.begin_job(job));
        let answer = (command.run)(self, &Context { application: self, job, cancelled: &cancelled }, payload);
        if let Some(job) = job {
            self.end_job(job);
        }
        if let Err(problem) = &answer {
            tracing::info!(command = name, code = ?problem.code, field = problem.field, "refused");
        }
        answer
    }
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
        .flat_map(|domain| domain.commands)
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
    // The core's foundations know no domain: what the domains declare is written into their types here.
    let kinds: Vec<&str> = DOMAINS.iter().flat_map(|domain| domain.operations).map(|kind| kind.name).collect();
    let topics: Vec<&str> = DOMAINS.iter().map(|domain| domain.name).collect();
    for (definition, words) in [("OperationKind", kinds), ("Topic", topics)] {
        definitions.insert(definition.to_owned(), json!({ "type": "string", "enum": words }));
    }
    json!({ "commands": commands, "problem": problem, "definitions": definitions })
}

fn definitions(mut generator: SchemaGenerator) -> serde_json::Map<String, Value> {
    generator.take_definitions(true)
}
