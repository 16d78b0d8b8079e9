//! Figures as ratios against a floor, taken in one run: `cargo xtask bench`.
#![allow(clippy::unwrap_used, reason = "a measurement stops where it fails")]

mod figures;
mod import;
mod machine;
mod pdf;
mod photos;
mod rows;
mod search;
mod section;
#[cfg(target_os = "linux")]
mod start;

use clap::{Parser, Subcommand};

use crate::figures::Figures;

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
    /// A long report with photos on paper, against the same pages typeset bare.
    Pdf,
    /// Photos taken into a report, against the same photos decoded.
    Photos,
    /// From the start to the first paint of content, and memory, against an empty window.
    #[cfg(target_os = "linux")]
    Start {
        /// In a session that has a keychain: what the whole measurement runs.
        #[arg(long)]
        inside: bool,
    },
}

fn main() -> anyhow::Result<()> {
    let measure = Arguments::parse().measure;
    match measure {
        Some(Measure::Import { rows: Some(rows), floor: true }) => return import::print(&import::floor(rows)?),
        Some(Measure::Import { rows: Some(rows), floor: false }) => return import::print(&import::whole(rows)?),
        #[cfg(target_os = "linux")]
        Some(Measure::Start { inside: true }) => return start::inside(),
        _ => {}
    }
    let mut figures = Figures::default();
    let all = measure.is_none();
    if all || matches!(measure, Some(Measure::Import { .. })) {
        figures.take("import", import::compare);
    }
    if all || matches!(measure, Some(Measure::Search)) {
        figures.take("search", search::compare);
    }
    if all || matches!(measure, Some(Measure::Photos)) {
        figures.take("photos", photos::compare);
    }
    if all || matches!(measure, Some(Measure::Pdf)) {
        figures.take("pdf", pdf::compare);
    }
    #[cfg(target_os = "linux")]
    if all || matches!(measure, Some(Measure::Start { .. })) {
        figures.take("start", start::compare);
    }
    figures.finish()
}
