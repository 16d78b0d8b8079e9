//! `ruche-cli`: every command of the contract without a window, for scripts, servers and tests.
//!
//! Exit status: 0 done, 1 refused (the problem stands on standard error as JSON), 2 wrong use of the command line.

mod host;
mod passphrase;

use std::io::{Read as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Parser, Subcommand};
use ruche_api::{Application, COMMANDS, Problem};
use serde_json::{Value, json};

use crate::host::Terminal;

#[derive(Parser)]
#[command(version, about = "Every command of Ruche without its window")]
struct Arguments {
    /// The section's file to open first. Its passphrase comes from a prompt, `--passphrase-fd` or `RUCHE_PASSPHRASE`.
    #[arg(long, global = true)]
    workspace: Option<PathBuf>,
    /// The file descriptor from which the passphrase is read, to its end or the first line break.
    #[arg(long, global = true)]
    passphrase_fd: Option<i32>,
    /// The folder for the settings of this machine.
    #[arg(long, global = true)]
    settings: Option<PathBuf>,
    /// Writes progress to standard error.
    #[arg(long, global = true)]
    progress: bool,
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Lists the commands; with --json, the whole contract with its schemas.
    Commands {
        #[arg(long)]
        json: bool,
    },
    /// Makes a new file at --workspace.
    Create {
        /// The section's name.
        #[arg(long)]
        section: String,
        /// The name of the officer who uses it.
        #[arg(long, default_value = "")]
        officer: String,
    },
    /// Runs a command. The request is JSON, or `-` to read it from standard input.
    Call { name: String, request: Option<String> },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(answer) => {
            // Whoever reads it may have enough before its end, as `head` does.
            let _ = writeln!(std::io::stdout(), "{answer}");
            ExitCode::SUCCESS
        }
        Err(Failure::Refused(problem)) => {
            eprintln!("{}", json!(problem));
            ExitCode::from(1)
        }
        Err(Failure::Use(sentence)) => {
            eprintln!("ruche-cli: {sentence}");
            ExitCode::from(2)
        }
    }
}

enum Failure {
    Refused(Problem),
    Use(String),
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::Refused(problem)
    }
}

fn run(arguments: &Arguments) -> Result<String, Failure> {
    let application = Application::new(Arc::new(Terminal::new(arguments.settings.clone(), arguments.progress)));
    match &arguments.action {
        Action::Commands { json: true } => Ok(format!("{:#}", ruche_api::contract())),
        Action::Commands { json: false } => Ok(listing()),
        Action::Create { section, officer } => {
            let path = workspace_of(arguments)?;
            let passphrase = passphrase::read(arguments.passphrase_fd)?;
            let request =
                json!({ "path": path, "passphrase": passphrase, "section_name": section, "officer": officer });
            Ok(application.call("workspace.create", request, None)?)
        }
        Action::Call { name, request } => {
            let request = request_of(request.as_deref())?;
            if arguments.workspace.is_some() {
                let passphrase = passphrase::read(arguments.passphrase_fd)?;
                let path = workspace_of(arguments)?;
                let key = json!({ "with": "passphrase", "secret": passphrase });
                application.call("workspace.open", json!({ "path": path, "key": key }), None)?;
            }
            Ok(application.call(name, request, Some("cli"))?)
        }
    }
}

/// The file, as an absolute path: settings remember it.
fn workspace_of(arguments: &Arguments) -> Result<PathBuf, Failure> {
    let path = arguments.workspace.as_ref().ok_or_else(|| Failure::Use("--workspace FILE is needed".to_owned()))?;
    std::path::absolute(path).map_err(|error| Failure::Use(error.to_string()))
}

fn request_of(request: Option<&str>) -> Result<Value, Failure> {
    let text = match request {
        None => return Ok(Value::Null),
        Some("-") => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text).map_err(|error| Failure::Use(error.to_string()))?;
            text
        }
        Some(text) => text.to_owned(),
    };
    serde_json::from_str(&text).map_err(|error| Failure::Use(format!("the request is not JSON: {error}")))
}

fn listing() -> String {
    let lines: Vec<String> = COMMANDS
        .iter()
        .flat_map(|domain| domain.commands)
        .map(|command| format!("{:<28}{}", command.name, command.doc.trim()))
        .collect();
    lines.join("\n")
}
