//! Changes to a person's record.

use crate::ids::PersonId;
use crate::people::{PersonDraft, sql};
use crate::problem::Result;
use crate::workspace::{Change, Workspace};
use crate::write::Kind;

/// A record was edited. Edits of one record within two minutes are one step of undo.
pub const EDIT: Kind = Kind::melting("people.edit", 120);

/// Replaces what the form shows of a person.
pub fn edit(workspace: &Workspace, id: PersonId, draft: PersonDraft) -> Result<Change<PersonId>> {
    let draft = draft.check()?;
    workspace.transact(EDIT, |writer| {
        sql::update(writer, id, &draft)?;
        sql::put_tags(writer, id, &draft.tags)?;
        sql::put_consents(writer, id, &draft.consents)?;
        Ok(id)
    })
}
