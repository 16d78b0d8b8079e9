//! Everybody known, the section's people and those that the file brings, by what they are recognised by. Texts are kept as
//! numbers: a million people take about two hundred megabytes.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use chrono::Datelike as _;

use crate::people::import::name::{hash, words_key};
use crate::people::{PersonDraft, phone};
use crate::text::fold;

/// A person's place in the index.
pub(super) type Place = u32;

/// What a person is recognised by; 0 is nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Facts {
    pub number: u64,
    pub name: u64,
    pub email: u64,
    pub phones: [u64; 2],
    pub street: u64,
    pub postcode: u64,
    pub born: i32,
}

impl Facts {
    /// Those of a draft, and the name in its normal form.
    pub fn of(draft: &PersonDraft) -> (Self, String) {
        let text = |kind: u8, text: &Option<String>| match text {
            Some(text) => hash(kind, &fold(text)),
            None => 0,
        };
        let number = |text: &Option<String>| text.as_deref().and_then(phone::key).map_or(0, |key| hash(b'p', &key));
        let name = draft.name_key();
        let facts = Self {
            number: text(b'n', &draft.member_number),
            name: words_key(&name),
            email: draft.email.as_ref().map_or(0, |email| hash(b'e', &email.to_lowercase())),
            phones: [number(&draft.phone), number(&draft.mobile)],
            street: text(b's', &draft.street),
            postcode: text(b'c', &draft.postcode),
            born: draft.born_on.map_or(0, |date| date.num_days_from_ce()),
        };
        (facts, name)
    }

    /// Whether two that have the same name are two people for sure.
    pub fn contradicts(&self, other: &Self) -> bool {
        differ(self.number, other.number) || (self.born != 0 && other.born != 0 && self.born != other.born)
    }

    /// Whether two that have the same name are one person.
    pub fn confirms(&self, other: &Self) -> bool {
        agree(self.email, other.email)
            || (self.born != 0 && self.born == other.born)
            || self.phones.iter().any(|phone| *phone != 0 && other.phones.contains(phone))
            || (agree(self.street, other.street) && agree(self.postcode, other.postcode))
    }

    /// Takes over what `row` says: all of it, or only what was not known.
    fn merge(&mut self, row: &Self, overrides: bool) {
        let take = |known: &mut u64, new: u64| {
            if new != 0 && (overrides || *known == 0) {
                *known = new;
            }
        };
        take(&mut self.number, row.number);
        take(&mut self.name, row.name);
        take(&mut self.email, row.email);
        take(&mut self.phones[0], row.phones[0]);
        take(&mut self.phones[1], row.phones[1]);
        take(&mut self.street, row.street);
        take(&mut self.postcode, row.postcode);
        if row.born != 0 && (overrides || self.born == 0) {
            self.born = row.born;
        }
    }
}

fn agree(one: u64, other: u64) -> bool {
    one != 0 && one == other
}

fn differ(one: u64, other: u64) -> bool {
    one != 0 && other != 0 && one != other
}

/// Keys are hashes already.
#[derive(Default)]
struct PrecomputedHash(u64);

impl Hasher for PrecomputedHash {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, _: &[u8]) {}

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}

/// One of the people under a key, and where the next one stands.
struct Link {
    place: Place,
    next: u32,
}

const NONE: u32 = u32::MAX;

/// Where a person of the index comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// The section, by its row number there.
    Section(i64),
    /// The file, by the line of the first row.
    File(u64),
}

/// The index.
#[derive(Default)]
pub(super) struct Index {
    facts: Vec<Facts>,
    /// The row number in the section, or the line in the file below zero.
    sources: Vec<i64>,
    /// How many rows of the file are about the person.
    rows: Vec<u16>,
    names: String,
    name_ends: Vec<u32>,
    /// Names that a row of the file has changed.
    renamed: HashMap<Place, String>,
    heads: HashMap<u64, u32, BuildHasherDefault<PrecomputedHash>>,
    links: Vec<Link>,
}

impl Index {
    /// An empty index with the memory for so many people.
    pub fn with_capacity(people: usize) -> Self {
        let mut index = Self::default();
        index.facts.reserve(people);
        index.sources.reserve(people);
        index.rows.reserve(people);
        index.name_ends.reserve(people);
        index.names.reserve(people * 16);
        index.links.reserve(people * 3);
        index.heads.reserve(people * 3);
        index
    }

    /// Adds somebody.
    pub fn add(&mut self, source: Source, facts: Facts, name: &str) -> Place {
        let place = Place::try_from(self.facts.len()).unwrap_or(NONE);
        for key in [facts.number, facts.name, facts.email] {
            self.link(key, place);
        }
        self.facts.push(facts);
        self.sources.push(match source {
            Source::Section(row) => row,
            Source::File(line) => -i64::try_from(line).unwrap_or(i64::MAX),
        });
        self.rows.push(0);
        self.names.push_str(name);
        self.name_ends.push(u32::try_from(self.names.len()).unwrap_or(NONE));
        place
    }

    /// Takes back what the rows of the file said. People of the file, who follow the first `section`, have nothing then; those of
    /// the section are to be restored.
    pub fn forget_rows(&mut self, section: usize) {
        self.rows.fill(0);
        self.renamed.clear();
        self.facts[section..].fill(Facts::default());
    }

    /// Puts back what the section knows of a person.
    pub fn restore(&mut self, place: Place, facts: Facts) {
        self.facts[place as usize] = facts;
    }

    /// Notes that a row is about a person: the first one replaces what is known, the others add to it.
    pub fn add_row(&mut self, place: Place, row: &Facts, name: &str) {
        let at = place as usize;
        let first = self.rows[at] == 0;
        self.rows[at] = self.rows[at].saturating_add(1);
        let before = self.facts[at];
        self.facts[at].merge(row, first);
        let after = self.facts[at];
        if before.name != after.name {
            self.renamed.insert(place, name.to_owned());
        }
        for (old, new) in [(before.number, after.number), (before.name, after.name), (before.email, after.email)] {
            if old != new {
                self.link(new, place);
            }
        }
    }

    fn link(&mut self, key: u64, place: Place) {
        if key == 0 {
            return;
        }
        let link = u32::try_from(self.links.len()).unwrap_or(NONE);
        let next = self.heads.insert(key, link).unwrap_or(NONE);
        self.links.push(Link { place, next });
    }

    /// Those known by one of these facts, each once, in the order in which they became known.
    pub fn candidates(&self, facts: &Facts, found: &mut Vec<Place>) {
        found.clear();
        for key in [facts.number, facts.name, facts.email] {
            let mut at = if key == 0 { NONE } else { self.heads.get(&key).copied().unwrap_or(NONE) };
            while at != NONE {
                let link = &self.links[at as usize];
                found.push(link.place);
                at = link.next;
            }
        }
        found.sort_unstable();
        found.dedup();
    }

    /// What a person is recognised by.
    pub fn facts(&self, place: Place) -> &Facts {
        &self.facts[place as usize]
    }

    /// The name in its normal form.
    pub fn name(&self, place: Place) -> &str {
        if let Some(name) = self.renamed.get(&place) {
            return name;
        }
        let at = place as usize;
        let start = if at == 0 { 0 } else { self.name_ends[at - 1] as usize };
        &self.names[start..self.name_ends[at] as usize]
    }

    /// Where a person comes from.
    pub fn source(&self, place: Place) -> Source {
        let source = self.sources[place as usize];
        if source < 0 { Source::File(source.unsigned_abs()) } else { Source::Section(source) }
    }

    /// The place of a person of the section, who are the first `section` in the order of their row numbers.
    pub fn of_section(&self, row: i64, section: usize) -> Option<Place> {
        self.sources[..section].binary_search(&row).ok().and_then(|at| Place::try_from(at).ok())
    }

    /// The place of the person whom this line of the file brought.
    pub fn of_file(&self, line: u64, section: usize) -> Option<Place> {
        let source = -i64::try_from(line).ok()?;
        let at = self.sources[section..].iter().position(|known| *known == source)?;
        Place::try_from(section + at).ok()
    }

    /// Whether several rows of the file are about a person.
    pub fn has_several_rows(&self, place: Place) -> bool {
        self.rows[place as usize] > 1
    }

    /// The index once everybody is recognised: only where people come from and how many rows are about them.
    pub fn without_keys(self) -> Self {
        Self { sources: self.sources, rows: self.rows, ..Self::default() }
    }

    /// How many people are in it.
    pub fn len(&self) -> usize {
        self.facts.len()
    }
}
