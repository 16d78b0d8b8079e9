//! The property of undo: any sequence of changes, then the undoing of all of them, gives what was there before; doing them
//! again gives what they had made.

mod sequence;

use std::collections::BTreeSet;

use proptest::prelude::*;
use ruche_scenarios::Section;

use crate::DOMAINS;
pub use sequence::{Choice, Sequence, Step};

/// The steps that belong to no domain.
const UNDO_AND_REDO: &[Step] = &[
    Step { command: "journal.undo", weight: 6, take: |sequence, _| drop(sequence.section.undo()) },
    Step { command: "journal.redo", weight: 3, take: |sequence, _| drop(sequence.section.redo()) },
];

fn steps() -> impl Iterator<Item = &'static Step> {
    DOMAINS.iter().flat_map(|domain| domain.steps).chain(UNDO_AND_REDO)
}

fn step() -> impl Strategy<Value = (&'static str, Choice)> {
    let choice = (any::<usize>(), any::<usize>(), any::<u8>());
    let command = prop::strategy::Union::new_weighted(steps().map(|step| (step.weight, Just(step.command))).collect());
    (command, choice.prop_map(|(which, other, what)| Choice { which, other, what }))
}

fn take(sequence: &mut Sequence<'_>, command: &str, choice: Choice) {
    let step = steps().find(|step| step.command == command).unwrap_or_else(|| panic!("no step asks {command}"));
    (step.take)(sequence, choice);
}

/// Takes the steps, undoes everything and does it again.
fn there_and_back(steps: Vec<(&str, Choice)>) {
    let section = Section::new();
    let beginning = section.contents();
    let mut sequence = Sequence::new(&section);
    for (command, choice) in steps {
        take(&mut sequence, command, choice);
    }
    let end = section.contents();
    let mut undone = 0;
    while section.undo().is_ok() {
        undone += 1;
    }
    assert_eq!(section.contents(), beginning);
    for _ in 0..undone {
        section.redo().unwrap();
    }
    assert_eq!(section.contents(), end);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn undoing_everything_gives_the_beginning_and_doing_it_again_the_end(steps in prop::collection::vec(step(), 1..40)) {
        there_and_back(steps);
    }
}

#[test]
fn what_is_done_after_an_undo_takes_its_place() {
    let choice = Choice { which: 0, other: 0, what: 0 };
    there_and_back(vec![("people.create", choice), ("journal.undo", choice), ("people.create", choice)]);
}

#[test]
fn every_kind_of_step_changes_something() {
    let section = Section::new();
    let mut sequence = Sequence::new(&section);
    let of_domains = DOMAINS.iter().flat_map(|domain| domain.each_step).copied();
    let mut taken = BTreeSet::new();
    for (command, [which, other, what]) in of_domains.chain([("journal.undo", [0; 3]), ("journal.redo", [0; 3])]) {
        let before = section.contents();
        take(&mut sequence, command, Choice { which, other, what: u8::try_from(what).unwrap() });
        assert_ne!(section.contents(), before, "{command} {which} {other} {what} does nothing");
        taken.insert(command);
    }
    for step in steps() {
        assert!(taken.contains(step.command), "{} is not among `each_step` of its domain", step.command);
    }
}
