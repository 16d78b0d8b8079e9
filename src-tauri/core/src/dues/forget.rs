//! What the ledger knows of a person, forgotten.

use crate::dues::sql;
use crate::ids::PersonId;
use crate::problem::Result;
use crate::write::Writer;

/// Takes the payer and every remark off a person's entries: the money stays in the books.
pub(crate) fn forget_person(writer: &Writer<'_>, id: PersonId) -> Result<()> {
    sql::forget_payer(writer, id)
}
