//! Which modules of its crate a file uses: read from its syntax, not from its text.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;

/// The root itself, as far as it has items of its own (`DOMAINS`, `COMMANDS`): whoever goes through one uses all that is in it.
pub const ROOT: &str = "lib";

/// The names that a root gives besides its modules, each with the module that it is from: [`ROOT`] for an item of its own.
pub type Exports = BTreeMap<String, String>;

/// What a root gives: its own items, and those of its modules that it gives under its own name.
pub fn exports(root: &syn::File) -> Exports {
    let mut exports = Exports::new();
    for item in root.items.iter().filter(|item| !is_for_tests(attributes(item))) {
        let own = match item {
            syn::Item::Use(item) => {
                add_exports(&item.tree, None, &mut exports);
                continue;
            }
            syn::Item::Const(item) => &item.ident,
            syn::Item::Static(item) => &item.ident,
            syn::Item::Fn(item) => &item.sig.ident,
            syn::Item::Struct(item) => &item.ident,
            syn::Item::Enum(item) => &item.ident,
            syn::Item::Trait(item) => &item.ident,
            syn::Item::Type(item) => &item.ident,
            _ => continue,
        };
        exports.insert(own.to_string(), ROOT.to_owned());
    }
    exports
}

/// Adds the names that a `use` of the root gives, from the module with which its path begins.
fn add_exports(tree: &syn::UseTree, module: Option<&str>, exports: &mut Exports) {
    match tree {
        syn::UseTree::Path(path) => {
            let name = path.ident.to_string();
            let begins = module.is_none() && !["crate", "self"].contains(&name.as_str());
            add_exports(&path.tree, if begins { Some(&name) } else { module }, exports);
        }
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| add_exports(tree, module, exports)),
        syn::UseTree::Name(syn::UseName { ident: name })
        | syn::UseTree::Rename(syn::UseRename { rename: name, .. }) => {
            let name = name.to_string();
            exports.insert(name.clone(), module.unwrap_or(&name).to_owned());
        }
        // What they are cannot be read here.
        syn::UseTree::Glob(_) => {}
    }
}

/// The modules that a file names from the root on, outside its tests: by `crate::`, or by as many `super::` as there are modules above it.
/// The root names its own without either.
pub fn modules_named(file: &syn::File, depth: usize, exports: &Exports) -> BTreeSet<String> {
    let mut names = Names { exports, depth, relative: false, found: BTreeSet::new() };
    for item in file.items.iter().filter(|item| !is_for_tests(attributes(item))) {
        names.relative = depth == 0 && !matches!(item, syn::Item::Mod(_) | syn::Item::Use(_));
        names.collect(item.to_token_stream());
    }
    names.found
}

/// The modules named in tokens.
struct Names<'a> {
    exports: &'a Exports,
    /// How many modules stand above: so many `super::` lead to the root.
    depth: usize,
    /// Whether a path begins at the root by itself.
    relative: bool,
    found: BTreeSet<String>,
}

impl Names<'_> {
    /// Collects the names that follow the root in paths. Fields and statements for tests do not count.
    fn collect(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut for_tests = false;
        let mut supers = 0;
        for (at, token) in tokens.iter().enumerate() {
            for_tests |= is_mark(Some(token), '#') && tokens.get(at + 1).is_some_and(is_cfg_test);
            if for_tests {
                for_tests = !is_mark(Some(token), ',') && !is_mark(Some(token), ';');
                continue;
            }
            match token {
                TokenTree::Group(group) => self.collect(group.stream()),
                TokenTree::Ident(name) if is_path(&tokens[at + 1..]) => {
                    supers = if name == "super" { supers + 1 } else { 0 };
                    if name == "crate" || (supers > 0 && supers == self.depth) {
                        self.add_next(tokens.get(at + 3));
                    } else if self.relative {
                        self.add(&name.to_string());
                    }
                }
                TokenTree::Punct(mark) if mark.as_char() == ':' => {}
                _ => supers = 0,
            }
        }
    }

    /// Adds what follows the root in a path.
    fn add_next(&mut self, token: Option<&TokenTree>) {
        match token {
            Some(TokenTree::Ident(name)) => self.add(&name.to_string()),
            Some(TokenTree::Group(group)) => self.add_group(group.stream()),
            Some(TokenTree::Punct(mark)) if mark.as_char() == '*' => self.found.extend(self.exports.values().cloned()),
            _ => {}
        }
    }

    /// Adds the first name of each part of `{people::{self, Person}, dues}`.
    fn add_group(&mut self, tokens: TokenStream) {
        let mut first = true;
        for token in tokens {
            match token {
                TokenTree::Ident(name) if first => {
                    self.add(&name.to_string());
                    first = false;
                }
                TokenTree::Punct(mark) if mark.as_char() == ',' => first = true,
                _ => {}
            }
        }
    }

    /// Adds a module, or the one that an item of the root is from.
    fn add(&mut self, name: &str) {
        self.found.insert(self.exports.get(name).map_or(name, String::as_str).to_owned());
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

#[cfg(test)]
mod tests {
    use super::*;

    const ROOT_FILE: &str = "pub mod people; mod workspace; pub use rusqlite::Connection;
        pub use problem::{Code, Problem}; pub use workspace::Workspace as Section; pub(crate) use self::text::fold;
        pub const DOMAINS: &[&Domain] = &[&people::DOMAIN]; fn open() { Section::open(); }";

    fn named(text: &str, depth: usize) -> Vec<String> {
        let exports = exports(&syn::parse_file(ROOT_FILE).unwrap());
        let names = modules_named(&syn::parse_file(text).unwrap(), depth, &exports);
        names.into_iter().filter(|name| name.chars().all(char::is_lowercase)).collect()
    }

    #[test]
    fn modules_are_read_from_the_syntax_and_tests_do_not_count() {
        let text = "use crate::people::{self, Person}; use crate::{DOMAINS, dues}; // use crate::nothing::X;
             fn f() { crate::events::find(\"crate::text::y\"); }
             struct S { a: crate::dues::A, #[cfg(test)] b: fn(crate::samples::B) -> crate::samples::C, c: crate::text::D }
             #[cfg(test)] mod tests { use crate::reports::X; }";
        assert_eq!(named(text, 1), ["dues", "events", "lib", "people", "text"]);
        assert_eq!(named(ROOT_FILE, 0), ["people", "workspace"]);
    }

    #[test]
    fn what_the_root_gives_is_used_from_the_module_that_it_is_from() {
        assert_eq!(named("use crate::Problem; use crate::{Section, Code as Reason};", 1), ["problem", "workspace"]);
        assert_eq!(named("fn f(section: &crate::Section) { crate::fold(); }", 2), ["text", "workspace"]);
        assert_eq!(named("use crate::Connection;", 1), ["rusqlite"]);
        assert_eq!(named("use crate::*;", 1), ["lib", "problem", "rusqlite", "text", "workspace"]);
    }

    #[test]
    fn the_root_is_reached_by_as_many_supers_as_modules_stand_above() {
        let text =
            "use super::sql; use super::super::{Section, dues}; fn f() { super::super::events::g(); super::h(); }";
        assert_eq!(named(text, 2), ["dues", "events", "workspace"]);
        assert_eq!(named("use super::DOMAINS; use super::people::Person;", 1), ["lib", "people"]);
    }
}
