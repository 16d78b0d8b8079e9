//! The developers' own commands: `cargo xtask run`, `test`, `bench`, `bindings`, `package`, `tidy`.
//!
//! It depends on nothing heavy: it must build before the system's packages are there.

mod bindings;
mod shell;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(about = "Work on Ruche")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Writes the contract's types for the interface; with --check, only says whether they are up to date.
    Bindings {
        #[arg(long)]
        check: bool,
    },
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().task {
        Task::Bindings { check } => bindings_task(check),
    }
}

fn bindings_task(check: bool) -> anyhow::Result<()> {
    let contract = shell::output("cargo", &["run", "--quiet", "--package", "ruche-cli", "--", "commands", "--json"])?;
    let text = bindings::typescript(&serde_json::from_str(&contract)?);
    let path = shell::root().join("ui/src/bindings/index.ts");
    if check {
        anyhow::ensure!(
            std::fs::read_to_string(&path)? == text,
            "ui/src/bindings is not what the contract says: run `cargo xtask bindings`"
        );
        return Ok(());
    }
    std::fs::create_dir_all(path.parent().unwrap_or(&path))?;
    std::fs::write(path, text)?;
    Ok(())
}
