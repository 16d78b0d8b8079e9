//! Which crate may use which.

use serde_json::Value;

use super::Fault;
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
        "the contract joins the crates below it",
    ),
    ("ruche-cli", &["ruche-api"], "the command line sees only the contract"),
    ("ruche", &["ruche-api"], "the shell is thin: it sees only the contract"),
    ("xtask", &[], "the developers' commands build before anything else does"),
];

pub fn check() -> anyhow::Result<Vec<Fault>> {
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
