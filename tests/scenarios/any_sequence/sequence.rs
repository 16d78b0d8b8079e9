//! What a sequence of changes is made of.

use std::collections::BTreeMap;

use ruche_scenarios::Section;
use serde_json::{Value, json};

/// What may happen to a section.
#[derive(Clone, Copy)]
pub struct Step {
    /// The command that it asks.
    pub command: &'static str,
    /// How often it comes, beside the others.
    pub weight: u32,
    /// Takes it.
    pub take: fn(&mut Sequence<'_>, Choice),
}

/// The numbers that choose among what exists, and among values.
#[derive(Debug, Clone, Copy)]
pub struct Choice {
    /// Which record.
    pub which: usize,
    /// Which other record it has to do with.
    pub other: usize,
    /// Which value.
    pub what: u8,
}

/// A section, and the ids that earlier steps gave. Some are of records that were undone since: changing those is refused, which is fine.
pub struct Sequence<'a> {
    /// The section.
    pub section: &'a Section,
    known: BTreeMap<&'static str, Vec<Value>>,
}

impl<'a> Sequence<'a> {
    /// No step yet.
    pub fn new(section: &'a Section) -> Self {
        Self { section, known: BTreeMap::new() }
    }

    /// One of the records that are known by a name, or none that there is.
    pub fn pick(&self, name: &str, which: usize) -> Value {
        match self.known(name) {
            [] => json!("00000000-0000-7000-8000-000000000000"),
            known => known[which % known.len()].clone(),
        }
    }

    /// The records that are known by a name.
    pub fn known(&self, name: &str) -> &[Value] {
        self.known.get(name).map_or(&[], Vec::as_slice)
    }

    /// Has records known by a name.
    pub fn learn(&mut self, name: &'static str, ids: impl IntoIterator<Item = Value>) {
        self.known.entry(name).or_default().extend(ids);
    }

    /// The value of a change, unless it is refused.
    pub fn attempt(&self, command: &str, request: Value) -> Option<Value> {
        self.section.attempt(command, request).ok().map(|answer| answer["value"].clone())
    }

    /// Makes a record, which is known by a name from then on, unless it is refused.
    pub fn make(&mut self, name: &'static str, command: &str, request: Value) {
        let made = self.attempt(command, request);
        self.learn(name, made);
    }

    /// Edits a record as it stands, unless it is refused.
    pub fn edit(&self, command: &str, id: &Value, changes: Value) {
        let request = json!({ "id": id, "revision": self.section.revision(id), "changes": changes });
        self.attempt(command, request);
    }
}
