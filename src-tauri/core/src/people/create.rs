//! A new person.

use crate::ids::PersonId;
use crate::people::{PersonDraft, sql};
use crate::problem::Result;
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// A person was added by hand.
pub const CREATE: Kind = Kind::new("people.create");

/// Where a record made by hand comes from, unless the form says more.
pub const BY_HAND: &str = "hand";

/// Adds a person. Two people may have the same name, number or e-mail: that is reported elsewhere, never refused.
pub fn create(workspace: &Workspace, draft: PersonDraft) -> Result<Change<PersonId>> {
    let mut draft = draft.check()?;
    draft.origin.get_or_insert_with(|| BY_HAND.to_owned());
    workspace.transact(CREATE, |writer| {
        let id = PersonId::new();
        sql::insert(writer, id, &draft)?;
        sql::put_tags(writer, id, &draft.tags)?;
        sql::put_consents(writer, id, &draft.consents)?;
        Ok(id)
    })
}
