//! What may stand in a line, and how many of them in a file.

use std::path::Path;

use super::Fault;
use crate::shell::{output, root};

/// Beginnings of statements, as they stand at the start of a text in quotes.
const STATEMENTS: &[&str] =
    &["SELECT ", "INSERT INTO ", "INSERT OR ", "UPDATE ", "DELETE FROM ", "CREATE TABLE ", "PRAGMA ", "WITH "];

/// Where SQL stands besides the `sql` of each domain.
const SQL_FOLDERS: &[&str] = &[
    "src-tauri/core/src/record/",
    "src-tauri/core/src/store/",
    "src-tauri/core/src/write/",
    "src-tauri/xtask/",
    "tests/",
];

/// Longer than these a file says more than one thing: the limits that CONTRIBUTING names.
const MAX_LINES: &[(&str, usize)] = &[(".test.tsx", 330), (".tsx", 200), (".rs", 330), (".ts", 330), (".css", 330)];

/// Files that are longer for a reason.
const LONGER: &[(&str, &str)] = &[];

pub fn check() -> anyhow::Result<Vec<Fault>> {
    let mut faults = Vec::new();
    for (path, text) in sources(&[".rs", ".ts", ".tsx", ".css"])? {
        if path.starts_with("ui/src/bindings/") {
            continue;
        }
        length(&path, &text, &mut faults);
        let is_component = Path::new(&path).extension().is_some_and(|ending| ending == "tsx");
        let tests = if is_of_tests(&path) { vec![true; text.lines().count()] } else { lines_of_tests(&text) };
        for ((number, line), in_tests) in (1..).zip(text.lines()).zip(tests) {
            let place = || format!("{path}:{number}");
            if path.starts_with("src-tauri/") && !in_tests && !may_hold_sql(&path) && begins_statement(line) {
                faults.push(Fault::new(
                    place(),
                    "SQL stands in the `sql` of its domain, so that a table has one reader of its shape",
                ));
            }
            if ["TODO", "FIXME", "XXX"].iter().any(|word| line.contains(word)) && !path.contains("xtask/src/tidy") {
                faults.push(Fault::new(place(), "a thing left to do is an issue with an owner, not a comment"));
            }
            if is_component && line.contains("dangerouslySetInnerHTML") {
                faults.push(Fault::new(place(), "text never becomes markup in the window"));
            }
        }
    }
    let lock = std::fs::read_to_string(root().join("ui/package-lock.json"))?;
    if lock.contains("\"resolved\": \"http") {
        faults.push(Fault::new("ui/package-lock.json", "addresses of a registry do not belong in the project"));
    }
    Ok(faults)
}

/// For each line, whether it belongs to an item for tests alone: from its `#[cfg(test)]` to the brace that closes it.
fn lines_of_tests(text: &str) -> Vec<bool> {
    let (mut announced, mut inside) = (false, false);
    text.lines()
        .map(|line| {
            if line.starts_with("#[cfg(test)]") {
                announced = true;
            } else if announced && !line.starts_with("#[") {
                announced = false;
                inside = !line.ends_with(';');
            }
            let for_tests = announced || inside;
            inside &= line != "}";
            for_tests
        })
        .collect()
}

/// Whether a file is a module of tests.
pub fn is_of_tests(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.ends_with("/testing.rs")
}

fn length(path: &str, text: &str, faults: &mut Vec<Fault>) {
    let lines = text.lines().count();
    let most = MAX_LINES.iter().find(|(ending, _)| path.ends_with(ending)).map_or(usize::MAX, |(_, most)| *most);
    if lines > most && !LONGER.iter().any(|(known, _)| *known == path) {
        faults.push(Fault::new(path, format!("{lines} lines: split it by what it does (at most {most})")));
    }
}

fn may_hold_sql(path: &str) -> bool {
    SQL_FOLDERS.iter().any(|folder| path.starts_with(folder)) || path.ends_with("/sql.rs") || path.contains("/sql/")
}

fn begins_statement(line: &str) -> bool {
    line.split('"')
        .skip(1)
        .step_by(2)
        .chain(std::iter::once(line.trim_start()))
        .any(|text| STATEMENTS.iter().any(|statement| text.starts_with(statement)))
}

/// The project's own files with these endings, and their text.
pub fn sources(endings: &[&str]) -> anyhow::Result<Vec<(String, String)>> {
    let listed = output("git", &["ls-files", "--cached", "--others", "--exclude-standard"])?;
    let mut files = Vec::new();
    for path in listed.lines().filter(|path| endings.iter().any(|ending| path.ends_with(ending))) {
        // A file that was deleted and not yet committed is still listed.
        if let Ok(text) = std::fs::read_to_string(root().join(path)) {
            files.push((path.to_owned(), text));
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_for_tests_ends_with_itself() {
        let text = "mod sql;\n#[cfg(test)]\nmod tests;\nconst A: u8 = 1;\n#[cfg(test)]\nfn sample() {\n    1;\n}\nconst B: u8 = 2;";
        assert_eq!(lines_of_tests(text), [false, true, false, false, true, true, true, true, false]);
    }
}
