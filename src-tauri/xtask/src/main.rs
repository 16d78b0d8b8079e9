//! The developers' own commands: `cargo xtask run`, `dev`, `test`, `bench`, `bindings`, `package`, `tidy`.
//!
//! It depends on nothing heavy: it must build before the system's packages are there.

mod bench;
mod bindings;
mod package;
mod run;
mod setup;
mod shell;
mod test;
mod tidy;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(about = "Work on Ruche")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Sets up what is missing, builds, and opens the window. Without a display: walks the example section in a virtual one.
    Run,
    /// Opens the window on the development server: pages change as they are edited.
    Dev,
    /// Checks everything, as CI does.
    Test {
        /// Only the steps whose name contains this.
        only: Option<String>,
    },
    /// Prints the figures, as ratios taken in one run.
    Bench {
        /// Only one measurement: import, search, photos, pdf or start.
        only: Option<String>,
    },
    /// Writes the contract's types for the interface; with --check, only says whether they are up to date.
    Bindings {
        #[arg(long)]
        check: bool,
    },
    /// Builds the Debian package.
    Package {
        /// Also installs it in a Debian 12 and a Debian 13 that have nothing else, and starts it there (needs debootstrap and root).
        #[arg(long = "try")]
        tried: bool,
    },
    /// Checks the project's own rules: what may import what, where SQL stands, licences.
    Tidy,
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().task {
        Task::Run => run::run(),
        Task::Dev => run::dev(),
        Task::Test { only } => test::test(only.as_deref()),
        Task::Bench { only } => bench::bench(only.as_deref()),
        Task::Bindings { check } => bindings::write(check),
        Task::Package { tried } => package::package(tried),
        Task::Tidy => tidy::tidy(),
    }
}
