//! No circles: modules of the core and files of the contract use each other in one direction. Read from the syntax of their files, not
//! from their text.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context as _;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;

use super::Fault;
use super::lines::{is_of_tests, sources};

/// Crates whose modules are checked: those of the root, each with all that is below it. The modules of `document` are parts of one
/// recursive type.
const CRATES: &[&str] =
    &["src-tauri/core/src/", "src-tauri/api/src/", "src-tauri/exchange/src/", "src-tauri/publish/src/"];

/// The root itself, as far as it holds lists (`DOMAINS`, `COMMANDS`): whoever goes through one uses all that is in it.
const ROOT: &str = "lib";

/// Which modules a module uses, and in which file it was seen.
type Graph = BTreeMap<String, BTreeMap<String, String>>;

pub fn check() -> anyhow::Result<Vec<Fault>> {
    let files = sources(&[".rs"])?;
    let mut faults = Vec::new();
    for root in CRATES {
        let mut graph = Graph::new();
        let of_crate = files.iter().filter(|(path, _)| path.starts_with(root) && !is_of_tests(path));
        for (path, text) in of_crate {
            let module = module_of(path.strip_prefix(root).unwrap_or(path));
            let file = syn::parse_file(text).with_context(|| format!("{path} cannot be parsed"))?;
            let used = graph.entry(module.clone()).or_default();
            for name in modules_named(&file, module == ROOT).into_iter().filter(|name| *name != module) {
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

/// The modules that a file names by `crate::`, outside its tests. The root names its own without it.
fn modules_named(file: &syn::File, in_root: bool) -> BTreeSet<String> {
    let mut modules = BTreeSet::new();
    for item in file.items.iter().filter(|item| !is_for_tests(attributes(item))) {
        collect(item.to_token_stream(), in_root && matches!(item, syn::Item::Const(_)), &mut modules);
    }
    modules
}

/// Collects the names that follow `crate::` in tokens, and with `relative` also those that any `::` follows. Fields and statements for
/// tests do not count.
fn collect(tokens: TokenStream, relative: bool, modules: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut for_tests = false;
    for (at, token) in tokens.iter().enumerate() {
        for_tests |= is_mark(Some(token), '#') && tokens.get(at + 1).is_some_and(is_cfg_test);
        if for_tests {
            for_tests = !is_mark(Some(token), ',') && !is_mark(Some(token), ';');
            continue;
        }
        match token {
            TokenTree::Group(group) => collect(group.stream(), relative, modules),
            TokenTree::Ident(name) if is_path(&tokens[at + 1..]) => match tokens.get(at + 3) {
                Some(TokenTree::Ident(next)) if *name == "crate" => add_name(&next.to_string(), modules),
                Some(TokenTree::Group(group)) if *name == "crate" => add_group(group.stream(), modules),
                _ if relative => add_name(&name.to_string(), modules),
                _ => {}
            },
            _ => {}
        }
    }
}

/// Whether tokens begin with `::`.
fn is_path(tokens: &[TokenTree]) -> bool {
    is_mark(tokens.first(), ':') && is_mark(tokens.get(1), ':')
}

/// Whether a token is the `[cfg(test)]` of an attribute.
fn is_cfg_test(token: &TokenTree) -> bool {
    token.to_string().replace(' ', "") == "[cfg(test)]"
}

fn is_mark(token: Option<&TokenTree>, mark: char) -> bool {
    matches!(token, Some(TokenTree::Punct(found)) if found.as_char() == mark)
}

/// Adds the first name of each part of `{people::{self, Person}, dues}`.
fn add_group(tokens: TokenStream, modules: &mut BTreeSet<String>) {
    let mut first = true;
    for token in tokens {
        match token {
            TokenTree::Ident(name) if first => {
                add_name(&name.to_string(), modules);
                first = false;
            }
            TokenTree::Punct(mark) if mark.as_char() == ',' => first = true,
            _ => {}
        }
    }
}

/// A module is written in small letters, a list of the root in capitals; types of the root are taken from where they stand.
fn add_name(name: &str, modules: &mut BTreeSet<String>) {
    if name.chars().all(|letter| letter.is_lowercase() || letter == '_') {
        modules.insert(name.to_owned());
    } else if name.chars().all(|letter| letter.is_uppercase() || letter == '_') {
        modules.insert(ROOT.to_owned());
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
             struct S { a: crate::dues::A, #[cfg(test)] b: fn(crate::samples::B) -> crate::samples::C, c: crate::text::D }
             #[cfg(test)] mod tests { use crate::reports::X; }",
        )
        .unwrap();
        assert_eq!(
            modules_named(&file, false).into_iter().collect::<Vec<_>>(),
            ["dues", "events", "lib", "people", "text"]
        );
        let root = syn::parse_file("pub mod people; pub const DOMAINS: &[&Domain] = &[&people::DOMAIN];").unwrap();
        assert_eq!(modules_named(&root, true).into_iter().collect::<Vec<_>>(), ["people"]);
    }
}
