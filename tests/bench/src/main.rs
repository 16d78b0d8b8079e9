//! Figures as ratios against a floor, taken in one run: `cargo xtask bench`.
#![allow(clippy::unwrap_used, reason = "a measurement stops where it fails")]

mod import;
mod machine;
mod rows;

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
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().measure {
        None | Some(Measure::Import { rows: None, .. }) => import::compare(),
        Some(Measure::Import { rows: Some(rows), floor: true }) => import::print(&import::floor(rows)?),
        Some(Measure::Import { rows: Some(rows), floor: false }) => import::print(&import::whole(rows)?),
    }
}
