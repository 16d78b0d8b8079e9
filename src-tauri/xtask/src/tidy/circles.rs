//! No circles: modules of the core and files of the contract use each other in one direction.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context as _;

use super::Fault;
use super::lines::{is_of_tests, sources};
use super::paths::{ROOT, exports, modules_named};

/// Crates whose modules are checked: those of the root, each with all that is below it. The modules of `document` are parts of one
/// recursive type.
const CRATES: &[&str] =
    &["src-tauri/core/src/", "src-tauri/api/src/", "src-tauri/exchange/src/", "src-tauri/publish/src/"];

/// Which modules a module uses, and in which file it was seen.
type Graph = BTreeMap<String, BTreeMap<String, String>>;

pub fn check() -> anyhow::Result<Vec<Fault>> {
    let files = sources(&[".rs"])?;
    let mut faults = Vec::new();
    for root in CRATES {
        let mut graph = Graph::new();
        let mut parsed = Vec::new();
        for (path, text) in files.iter().filter(|(path, _)| path.starts_with(root) && !is_of_tests(path)) {
            let file = syn::parse_file(text).with_context(|| format!("{path} cannot be parsed"))?;
            parsed.push((path, module_path(path.strip_prefix(root).unwrap_or(path)), file));
        }
        let of_root = parsed.iter().find(|(_, modules, _)| modules.is_empty());
        let exports = exports(&of_root.with_context(|| format!("{root} has no root"))?.2);
        for (path, modules, file) in &parsed {
            let module = modules.first().map_or(ROOT, String::as_str);
            let used = graph.entry(module.to_owned()).or_default();
            for name in modules_named(file, modules.len(), &exports).into_iter().filter(|name| name != module) {
                used.entry(name).or_insert_with(|| (*path).clone());
            }
        }
        for circle in circles(&graph) {
            let steps: Vec<String> = circle
                .iter()
                .zip(circle.iter().cycle().skip(1))
                .map(|(from, to)| format!("{from} uses {to} in {}", graph[from][to]))
                .collect();
            faults.push(Fault::new(
                *root,
                format!("a circle of modules: {}. One of them must not know the other", steps.join("; ")),
            ));
        }
    }
    Ok(faults)
}

/// The modules from the root to that of a file; none for the root itself.
fn module_path(path: &str) -> Vec<String> {
    let path = path.strip_suffix(".rs").unwrap_or(path);
    let path = path.strip_suffix("/mod").unwrap_or(path);
    path.split('/').filter(|name| *name != ROOT).map(str::to_owned).collect()
}

/// The circles of a graph, each once, beginning with its first module.
fn circles(graph: &Graph) -> Vec<Vec<String>> {
    let mut found: BTreeSet<Vec<String>> = BTreeSet::new();
    for start in graph.keys() {
        if let Some(path) = shortest_circle(graph, start) {
            let first = path.iter().enumerate().min_by_key(|(_, name)| *name).map_or(0, |(at, _)| at);
            let mut circle = path;
            circle.rotate_left(first);
            found.insert(circle);
        }
    }
    found.into_iter().collect()
}

/// The shortest circle through a module.
fn shortest_circle(graph: &Graph, start: &str) -> Option<Vec<String>> {
    let mut seen = BTreeSet::new();
    let mut paths = std::collections::VecDeque::from([vec![start.to_owned()]]);
    while let Some(path) = paths.pop_front() {
        let last = path.last()?;
        for next in graph.get(last)?.keys().filter(|next| graph.contains_key(*next)) {
            if next == start {
                return Some(path);
            }
            if seen.insert(next.clone()) {
                let mut longer = path.clone();
                longer.push(next.clone());
                paths.push_back(longer);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(edges: &[(&str, &str)]) -> Graph {
        let mut graph = Graph::new();
        for (from, to) in edges {
            graph.entry((*from).to_owned()).or_default().insert((*to).to_owned(), String::new());
            graph.entry((*to).to_owned()).or_default();
        }
        graph
    }

    #[test]
    fn circles_are_found_once_and_lines_are_none() {
        assert!(circles(&graph(&[("events", "people"), ("people", "dues"), ("events", "dues")])).is_empty());
        let two = circles(&graph(&[("people", "dues"), ("dues", "people"), ("events", "people")]));
        assert_eq!(two, [["dues", "people"]]);
        assert_eq!(circles(&graph(&[("a", "b"), ("b", "c"), ("c", "a")])).len(), 1);
    }

    #[test]
    fn a_file_stands_below_the_modules_of_its_path() {
        assert_eq!(module_path("people/sql/search.rs"), ["people", "sql", "search"]);
        assert_eq!(module_path("people/mod.rs"), ["people"]);
        assert!(module_path("lib.rs").is_empty());
    }
}
