//! Who may import whom: between the crates, and between the rooms of the core.

use serde_json::Value;

use super::Fault;
use super::lines::sources;
use crate::shell::output;

/// The crates, what they may use of ours, and why no more.
const CRATES: &[(&str, &[&str], &str)] = &[
    ("ruche-document", &[], "the text of a report is plain types that everybody shares"),
    ("ruche-core", &["ruche-document"], "the core knows no file formats, no paper and no window"),
    ("ruche-exchange", &[], "foreign files are read and written without a database or a rule of the domain"),
    ("ruche-publish", &["ruche-document"], "publishing is data in, pages out"),
    (
        "ruche-api",
        &["ruche-core", "ruche-document", "ruche-exchange", "ruche-publish"],
        "the contract joins the three rooms below it",
    ),
    ("ruche-cli", &["ruche-api"], "the command line sees only the contract"),
    ("ruche", &["ruche-api"], "the shell is thin: it sees only the contract"),
    ("xtask", &[], "the developers' commands build before anything else does"),
];

/// The rooms of the core that know no domain.
const FOUNDATIONS: &[&str] = &["src-tauri/core/src/write/", "src-tauri/core/src/store/"];

pub fn check() -> anyhow::Result<Vec<Fault>> {
    let mut faults = crates()?;
    faults.extend(core()?);
    Ok(faults)
}

fn crates() -> anyhow::Result<Vec<Fault>> {
    let metadata: Value =
        serde_json::from_str(&output("cargo", &["metadata", "--no-deps", "--format-version", "1", "--locked"])?)?;
    let mut faults = Vec::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        let name = package["name"].as_str().unwrap_or_default();
        let Some((_, allowed, reason)) = CRATES.iter().find(|(known, _, _)| *known == name) else { continue };
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            let used = dependency["name"].as_str().unwrap_or_default();
            let ours = used.starts_with("ruche") && dependency["kind"].is_null();
            if ours && !allowed.contains(&used) {
                faults.push(Fault::new(name, format!("uses {used}, but {reason}")));
            }
        }
        let heavy = ["tauri", "typst", "lettre", "reqwest"];
        let used = package["dependencies"].as_array().into_iter().flatten().filter_map(|one| one["name"].as_str());
        for used in used.filter(|used| name == "ruche-core" && heavy.contains(used)) {
            faults.push(Fault::new(name, format!("uses {used}: the core has no window, no paper and no network")));
        }
    }
    Ok(faults)
}

/// The domains are the folders of the core that are no foundation.
fn core() -> anyhow::Result<Vec<Fault>> {
    let files = sources(&[".rs"])?;
    let domains: Vec<String> = files
        .iter()
        .filter_map(|(path, _)| {
            path.strip_prefix("src-tauri/core/src/")?.split_once('/').map(|(folder, _)| folder.to_owned())
        })
        .filter(|folder| folder != "write" && folder != "store")
        .collect();
    let mut faults = Vec::new();
    for (path, text) in files.iter().filter(|(path, _)| FOUNDATIONS.iter().any(|room| path.starts_with(room))) {
        for domain in &domains {
            if text.contains(&format!("crate::{domain}::")) {
                faults.push(Fault::new(path, format!("names the domain {domain}: the foundations carry any domain")));
            }
        }
    }
    Ok(faults)
}
