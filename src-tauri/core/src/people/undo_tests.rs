//! Undoing what was done to many people at once: their search index is then filled anew instead of row by row.

use crate::domain::Search;
use crate::people::{PersonDraft, PersonOperation, create, find, sql};
use crate::problem::{Code, Problem};
use crate::testing::{Section, named};
use crate::write::undo;

/// A section with somebody in it, and then two thousand others at once.
fn with_many_people() -> Section {
    let section = Section::new();
    section.person(named("Ugo", "Petit"));
    let imported = section.transact(PersonOperation::Import, |writer| {
        (0..2_000).try_for_each(|number| create::create(writer, named("Zoé", &format!("Dubois {number}"))).map(drop))
    });
    assert_eq!(imported.unwrap().committed.unwrap().count, 2_000);
    section
}

fn found(section: &Section, typed: &str) -> usize {
    section.read(|reader| find::find(reader, Search { typed, limit: 50 })).unwrap().len()
}

#[test]
fn search_follows_when_many_are_undone_and_redone() {
    let section = with_many_people();
    let mut parts = Vec::new();
    section
        .undo(None, &mut |done, total| {
            parts.push((done, total));
            Ok(())
        })
        .unwrap();
    // The last part is followed by the filling of the index.
    assert!(parts.len() > 2 && parts.is_sorted() && parts.iter().any(|(done, total)| done == total), "{parts:?}");
    assert_eq!((found(&section, "dubois"), found(&section, "petit")), (0, 1));
    section.redo(None, &mut |_, _| Ok(())).unwrap();
    assert_eq!((found(&section, "dubois"), found(&section, "dubois 1789"), found(&section, "petit")), (50, 1, 1));
    // Row by row again.
    section.person(PersonDraft { city: Some("Vence".into()), ..named("Aïcha", "Martin") });
    assert_eq!((found(&section, "aicha"), found(&section, "vence")), (1, 1));
}

#[test]
fn stopped_or_refused_midway_nothing_is_undone_and_search_goes_on() {
    let section = with_many_people();
    let mut stop = |done, _| if done > 0 { Err(Problem::new(Code::Cancelled)) } else { Ok(()) };
    assert_eq!(section.undo(None, &mut stop).unwrap_err().code, Code::Cancelled);
    let import = section.read(|reader| undo::state(reader)).unwrap().undo.unwrap().operation;
    let first = section.read(|reader| find::find(reader, Search { typed: "dubois 0", limit: 1 })).unwrap()[0].id;
    section
        .transact(PersonOperation::Edit, |writer| {
            let before = sql::draft(writer, first)?;
            sql::update(writer, first, &before, &PersonDraft { city: Some("Vence".into()), ..before.clone() })
        })
        .unwrap();
    let refused = section.undo(Some(import), &mut |_, _| Ok(())).unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::ChangedSince, Some("city")));
    assert_eq!((found(&section, "dubois"), found(&section, "vence")), (50, 1));
    section.person(named("Aïcha", "Martin"));
    assert_eq!(found(&section, "aicha"), 1);
}
