//! The SQL of consents.

use rusqlite::Connection;

use crate::ids::{LineId, PersonId};
use crate::people::Consent;
use crate::problem::Result;
use crate::write::Writer;

/// Keeps answers that differ from the last ones.
pub(crate) fn put_consents(writer: &Writer<'_>, id: PersonId, consents: &[Consent]) -> Result<()> {
    let present = consents_of(writer, id)?;
    for consent in consents {
        if present.iter().any(|known| known.purpose == consent.purpose && known.answer == consent.answer) {
            continue;
        }
        add_consent(writer, id, consent)?;
    }
    Ok(())
}

/// Adds an answer, which is now the last one.
pub(crate) fn add_consent(writer: &Writer<'_>, id: PersonId, consent: &Consent) -> Result<()> {
    writer
        .prepare_cached(
            "INSERT INTO consent (id, person_id, purpose, answer, given_on, source) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute((LineId::new(), id, consent.purpose, consent.answer, consent.given_on, &consent.source))?;
    Ok(())
}

/// The last answer by purpose.
pub(crate) fn consents_of(connection: &Connection, id: PersonId) -> Result<Vec<Consent>> {
    let consents = connection
        .prepare_cached(
            "SELECT purpose, answer, given_on, source FROM consent AS answer
             WHERE person_id = ?1
               AND id = (SELECT max(id) FROM consent WHERE person_id = ?1 AND purpose = answer.purpose)
             ORDER BY purpose",
        )?
        .query_map([id], |row| {
            Ok(Consent { purpose: row.get(0)?, answer: row.get(1)?, given_on: row.get(2)?, source: row.get(3)? })
        })?
        .collect::<Result<_, _>>()?;
    Ok(consents)
}
