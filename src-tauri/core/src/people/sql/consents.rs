//! The SQL of consents.

use rusqlite::Connection;

use crate::ids::PersonId;
use crate::people::Consent;
use crate::problem::Result;
use crate::record::{Part as _, ToColumn as _, part};
use crate::write::Writer;

/// Keeps answers that differ from the last ones.
pub(crate) fn put_consents(writer: &Writer<'_>, id: PersonId, consents: &[Consent]) -> Result<()> {
    let present = consents_of(writer, id)?;
    for consent in consents {
        if present.iter().any(|known| known.purpose == consent.purpose && known.answer == consent.answer) {
            continue;
        }
        // How it is known has to be said: whoever relies on a consent has to be able to show it (article 7(1) of the GDPR).
        add_consent(writer, id, &consent.clone().tidy(|_| "consent_source".to_owned())?)?;
    }
    Ok(())
}

/// Adds an answer, which is now the last one.
pub(crate) fn add_consent(writer: &Writer<'_>, id: PersonId, consent: &Consent) -> Result<()> {
    part::insert(writer, consent, vec![("person_id", id.to_column())])?;
    Ok(())
}

/// The last answer by purpose.
pub(crate) fn consents_of(connection: &Connection, id: PersonId) -> Result<Vec<Consent>> {
    let consents = connection
        .prepare_cached(
            "SELECT * FROM consent AS answer
             WHERE person_id = ?1
               AND id = (SELECT max(id) FROM consent WHERE person_id = ?1 AND purpose = answer.purpose)
             ORDER BY purpose",
        )?
        .query_map([id], Consent::read)?
        .collect::<Result<_, _>>()?;
    Ok(consents)
}
