//! The licences of what is linked into the application: permissive ones, and the weak copyleft ones that let a program be used
//! whole. No GPL or AGPL.

use serde_json::Value;
use spdx::Expression;

use super::Fault;
use crate::shell::{output, root};

const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "IJG",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "OFL-1.1",
    "OpenSSL",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "WTFPL",
    "blessing",
    "Unlicense",
    "Zlib",
    "bzip2-1.0.6",
    "NCSA",
    "BlueOak-1.0.0",
    "Python-2.0",
    "CC-BY-4.0",
    "CC-BY-3.0",
];

pub fn check() -> anyhow::Result<Vec<Fault>> {
    let mut faults = Vec::new();
    let metadata: Value = serde_json::from_str(&output("cargo", &["metadata", "--format-version", "1", "--locked"])?)?;
    for package in metadata["packages"].as_array().into_iter().flatten() {
        let (name, licence) = (text(&package["name"]), text(&package["license"]));
        if !is_allowed(licence) {
            faults
                .push(Fault::new(format!("crate {name}"), format!("its licence is {licence:?}, which we do not link")));
        }
    }
    let lock: Value = serde_json::from_str(&std::fs::read_to_string(root().join("ui/package-lock.json"))?)?;
    for (path, package) in lock["packages"].as_object().into_iter().flatten() {
        // Tools of the build are not given to anybody.
        if path.is_empty() || package["dev"].as_bool() == Some(true) {
            continue;
        }
        let licence = text(&package["license"]);
        if !is_allowed(licence) {
            faults.push(Fault::new(path, format!("its licence is {licence:?}, which we do not link")));
        }
    }
    Ok(faults)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn is_allowed(licence: &str) -> bool {
    let lax = spdx::ParseMode::LAX;
    Expression::parse_mode(licence, lax).is_ok_and(|expression| {
        expression.evaluate(|requirement| requirement.license.id().is_some_and(|id| ALLOWED.contains(&id.name)))
    })
}
