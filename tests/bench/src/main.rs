//! Figures as ratios against a floor, taken in one run: `cargo xtask bench`.
#![allow(clippy::unwrap_used, reason = "a measurement stops where it fails")]

mod import;
mod machine;
mod pdf;
mod rows;
mod search;
mod section;
#[cfg(target_os = "linux")]
mod start;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(about = "Measure Ruche against its floors")]
struct Arguments {
    /// All of them when left out.
    #[command(subcommand)]
    measure: Option<Measure>,
}

#[derive(Subcommand)]
enum Measure {
    /// Bringing in a member file, against the bare insertion of its rows.
    Import {
        /// Only so many rows, in this process: what the whole measurement runs again and again.
        #[arg(long)]
        rows: Option<u64>,
        /// The bare insertion instead.
        #[arg(long)]
        floor: bool,
    },
    /// Search as it is typed, against the bare query.
    Search,
    /// A long report with photos, on paper.
    Pdf,
    /// From the start to the first paint of content, and memory, against an empty window.
    #[cfg(target_os = "linux")]
    Start {
        /// In a session that has a keychain: what the whole measurement runs.
        #[arg(long)]
        inside: bool,
    },
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().measure {
        None => {
            import::compare()?;
            search::compare()?;
            pdf::measure()?;
            #[cfg(target_os = "linux")]
            start::compare()?;
            Ok(())
        }
        Some(Measure::Import { rows: None, .. }) => import::compare(),
        Some(Measure::Import { rows: Some(rows), floor: true }) => import::print(&import::floor(rows)?),
        Some(Measure::Import { rows: Some(rows), floor: false }) => import::print(&import::whole(rows)?),
        Some(Measure::Search) => search::compare(),
        Some(Measure::Pdf) => pdf::measure(),
        #[cfg(target_os = "linux")]
        Some(Measure::Start { inside: false }) => start::compare(),
        #[cfg(target_os = "linux")]
        Some(Measure::Start { inside: true }) => start::inside(),
    }
}
