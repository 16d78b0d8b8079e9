//! What a command is, and how the table of one domain is written.

use std::sync::atomic::{AtomicBool, Ordering};

pub(crate) use ruche_core::Connection;
use ruche_core::{Code, Problem, Result};
use schemars::{Schema, SchemaGenerator};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::application::Application;
use crate::host::Event;

/// One entry of the table.
#[derive(Clone, Copy)]
pub struct Command {
    /// `domain.verb`.
    pub name: &'static str,
    /// What it does, in a sentence.
    pub doc: &'static str,
    /// What kind of command it is.
    pub nature: Nature,
    pub(crate) request: fn(&mut SchemaGenerator) -> Schema,
    pub(crate) response: fn(&mut SchemaGenerator) -> Schema,
    pub(crate) run: fn(&Application, &Context<'_>, Value) -> Result<String>,
}

/// The commands of a domain: what [`commands!`] declares.
#[derive(Clone, Copy)]
pub struct CommandTable {
    /// In the order in which they are listed.
    pub commands: &'static [Command],
    /// Requests of its queries, several of one where it answers differently: see `query_topics`.
    #[cfg(test)]
    pub(crate) sample_requests: fn(&crate::query_topics::Example) -> crate::query_topics::Samples,
}

/// What a command does to the section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Nature {
    /// Reads; is asked again when one of its topics was touched.
    Query {
        /// What it depends on.
        topics: &'static [&'static str],
    },
    /// Changes the section by one operation.
    Change,
    /// Takes time: reports progress, can be cancelled.
    Job,
    /// Acts on the program rather than on the section's data.
    Program,
}

/// The call in hand: who waits for it, and whether they still do.
pub struct Context<'a> {
    pub(crate) application: &'a Application,
    pub(crate) job: Option<&'a str>,
    pub(crate) cancelled: &'a AtomicBool,
}

impl Context<'_> {
    /// Reports how far the work is, and fails when it was cancelled.
    pub fn progress(&self, done: u64, total: u64) -> Result<()> {
        if self.cancelled.load(Ordering::Relaxed) {
            return Err(Problem::new(Code::Cancelled));
        }
        if let Some(job) = self.job {
            self.application.host().notice(Event::Progress { job: job.to_owned(), done, total });
        }
        Ok(())
    }
}

/// Reads a request. What does not fit is a fault of the caller; the detail names fields, never values.
pub(crate) fn parse<T: DeserializeOwned>(payload: Value) -> Result<T> {
    // A command without a request may be called with nothing or with an empty object.
    let payload = match payload {
        Value::Null => Value::Object(serde_json::Map::new()),
        payload => payload,
    };
    serde_json::from_value(payload).map_err(|error| {
        Problem::new(Code::BadRequest).with("line", error.line()).with("kind", format!("{:?}", error.classify()))
    })
}

/// Writes an answer.
pub(crate) fn answer<T: Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|error| Problem::internal("answer", &error))
}

/// A command without a request.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Nothing {}

/// Writes the table of a domain. A command is a sentence, its nature, its name, its request and response, and its handler; one
/// without a handler does not compile.
///
/// - `query` names in brackets the domains whose tables it reads; its handler is given a connection that reads.
/// - `change` names the kind of its operation, or says which kind a request is of; its handler is given the writer of that operation,
///   and its answer comes with what was committed.
/// - `job` is given the application and the context, to report progress; `program` the application.
///
/// A table with queries begins with `sampled by`, and a function for tests that gives a request of each.
macro_rules! commands {
    ($(sampled by $samples:path;)? $($(#[doc = $doc:literal])+ $nature:ident $name:literal $([$($argument:tt)*])?
        ($request:ty) -> $response:ty = $handler:expr;)+) => {
        /// The commands of this domain.
        pub(crate) const COMMANDS: $crate::command::CommandTable = $crate::command::CommandTable {
            #[cfg(test)]
            sample_requests: $crate::command::commands!(@samples $($samples)?),
            commands: &[$($crate::command::Command {
                name: $name,
                doc: concat!($($doc),+),
                nature: $crate::command::commands!(@nature $nature $([$($argument)*])?),
                request: |generator| generator.subschema_for::<$request>(),
                response: |generator| generator.subschema_for::<$crate::command::commands!(@response $nature $response)>(),
                run: |application, context, payload| {
                    let request: $request = $crate::command::parse(payload)?;
                    let value: $crate::command::commands!(@response $nature $response) = $crate::command::commands!(
                        @run $nature $([$($argument)*])? application context request $request, $response, $handler);
                    $crate::command::answer(&value)
                },
            }),+],
        };
    };
    (@samples) => { |_| Vec::new() };
    (@samples $samples:path) => { $samples };
    (@nature query [$($topic:literal),*]) => { $crate::command::Nature::Query { topics: &[$($topic),*] } };
    (@nature change [$($kind:tt)+]) => { $crate::command::Nature::Change };
    (@nature job) => { $crate::command::Nature::Job };
    (@nature program) => { $crate::command::Nature::Program };
    (@response change $response:ty) => { ruche_core::Change<$response> };
    (@response $nature:ident $response:ty) => { $response };
    (@run query [$($topic:literal),*] $application:ident $context:ident $request:ident $asked:ty, $response:ty, $handler:expr) => {{
        let _ = $context;
        let handler: fn(&$crate::command::Connection, $asked) -> ruche_core::Result<$response> = $handler;
        $application.workspace()?.read(|reader| handler(reader, $request))?
    }};
    (@run change [$($kind:tt)+] $application:ident $context:ident $request:ident $asked:ty, $response:ty, $handler:expr) => {{
        let _ = $context;
        let handler: fn(&ruche_core::write::Writer<'_>, $asked) -> ruche_core::Result<$response> = $handler;
        let kind = $crate::command::commands!(@kind $asked, $request, $($kind)+);
        $application.workspace()?.transact(kind, |writer| handler(writer, $request))?
    }};
    (@run job $application:ident $context:ident $request:ident $asked:ty, $response:ty, $handler:expr) => {{
        let handler: fn(&$crate::application::Application, $asked, &$crate::command::Context<'_>) -> ruche_core::Result<$response> =
            $handler;
        handler($application, $request, $context)?
    }};
    (@run program $application:ident $context:ident $request:ident $asked:ty, $response:ty, $handler:expr) => {{
        let _ = $context;
        let handler: fn(&$crate::application::Application, $asked) -> ruche_core::Result<$response> = $handler;
        handler($application, $request)?
    }};
    (@kind $asked:ty, $request:ident, |$given:ident| $kind:expr) => {{
        let of: fn(&$asked) -> _ = |$given: &$asked| $kind;
        of(&$request)
    }};
    (@kind $asked:ty, $request:ident, $kind:path) => { $kind };
}
pub(crate) use commands;
