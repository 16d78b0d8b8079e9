//! No circles: modules of the core and files of the contract use each other in one direction. Read from the syntax of their files, not
//! from their text.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context as _;
use syn::visit::{self, Visit};

use super::Fault;
use super::lines::sources;

/// Crates whose modules are checked: those of the root, each with all that is below it.
const CRATES: &[&str] = &[
    "src-tauri/core/src/",
    "src-tauri/api/src/",
    "src-tauri/exchange/src/",
    "src-tauri/publish/src/",
    "src-tauri/document/src/",
];

/// The root itself, as far as it holds lists (`DOMAINS`, `COMMANDS`): whoever goes through one uses all that is in it.
const ROOT: &str = "lib";

/// Which modules a module uses, and in which file it was seen.
type Graph = BTreeMap<String, BTreeMap<String, String>>;

pub fn check() -> anyhow::Result<Vec<Fault>> {
    let files = sources(&[".rs"])?;
    let mut faults = Vec::new();
    for root in CRATES {
        let mut graph = Graph::new();
        for (path, text) in files.iter().filter(|(path, _)| path.starts_with(root)) {
            let module = module_of(path.strip_prefix(root).unwrap_or(path));
            let file = syn::parse_file(text).with_context(|| format!("{path} cannot be parsed"))?;
            let mut uses = Uses { in_root: module == ROOT, ..Uses::default() };
            uses.visit_file(&file);
            let used = graph.entry(module.clone()).or_default();
            for name in uses.modules.into_iter().filter(|name| *name != module) {
                used.entry(name).or_insert_with(|| path.clone());
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

/// The module of the crate's root that a file belongs to.
fn module_of(path: &str) -> String {
    let first = path.split('/').next().unwrap_or(path);
    first.strip_suffix(".rs").unwrap_or(first).to_owned()
}

/// The modules that a file names by `crate::`, outside its tests.
#[derive(Default)]
struct Uses {
    /// Whether the file is the root, which names its modules without `crate::`.
    in_root: bool,
    modules: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Uses {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if !is_for_tests(attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if let syn::UseTree::Path(path) = &item.tree
            && path.ident == "crate"
        {
            self.add_tree(&path.tree);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<&syn::Ident> = path.segments.iter().map(|segment| &segment.ident).collect();
        match names.as_slice() {
            [first, second, ..] if *first == "crate" => self.add_name(second),
            [first, _, ..] if self.in_root => self.add_name(first),
            _ => {}
        }
        visit::visit_path(self, path);
    }
}

impl Uses {
    fn add_tree(&mut self, tree: &syn::UseTree) {
        match tree {
            syn::UseTree::Path(path) => drop(self.modules.insert(path.ident.to_string())),
            syn::UseTree::Name(name) => self.add_name(&name.ident),
            syn::UseTree::Rename(rename) => self.add_name(&rename.ident),
            syn::UseTree::Group(group) => group.items.iter().for_each(|item| self.add_tree(item)),
            syn::UseTree::Glob(_) => {}
        }
    }

    /// A module is written in small letters, a list of the root in capitals; types of the root are taken from where they stand.
    fn add_name(&mut self, name: &syn::Ident) {
        let name = name.to_string();
        if name.chars().all(|letter| letter.is_lowercase() || letter == '_') {
            self.modules.insert(name);
        } else if name.chars().all(|letter| letter.is_uppercase() || letter == '_') {
            self.modules.insert(ROOT.to_owned());
        }
    }
}

fn attributes(item: &syn::Item) -> &[syn::Attribute] {
    match item {
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        _ => &[],
    }
}

fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Ident>().is_ok_and(|condition| condition == "test")
    })
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
    fn modules_are_read_from_the_syntax_and_tests_do_not_count() {
        let file = syn::parse_file(
            "use crate::people::{self, Person}; use crate::{DOMAINS, dues, Problem}; // use crate::nothing::X;
             fn f() { crate::events::find(\"crate::text::y\"); crate::Problem; }
             #[cfg(test)] mod tests { use crate::reports::X; }",
        )
        .unwrap();
        let mut uses = Uses::default();
        uses.visit_file(&file);
        assert_eq!(uses.modules.into_iter().collect::<Vec<_>>(), ["dues", "events", "lib", "people"]);
    }
}
