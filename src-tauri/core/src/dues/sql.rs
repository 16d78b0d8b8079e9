//! The SQL of dues.

use rusqlite::Connection;

use crate::dues::{Payment, PaymentDraft};
use crate::ids::{PaymentId, PersonId};
use crate::problem::Result;
use crate::record;
use crate::time;
use crate::write::Writer;

/// Adds an entry.
pub(crate) fn insert(writer: &Writer<'_>, id: PaymentId, draft: &PaymentDraft) -> Result<()> {
    record::insert(writer, &id, draft, &[("recorded_at", &time::to_sql(time::now()))])
}

/// Adds the entry that reverses another; `false` when there is none to reverse, or it was reversed already.
pub(crate) fn reverse(writer: &Writer<'_>, id: PaymentId, payment: PaymentId) -> Result<bool> {
    let added = writer
        .prepare_cached(
            "INSERT INTO dues_payment (id, person_id, year, amount_cents, means, received_on, note, reverses, recorded_at)
             SELECT ?1, person_id, year, -amount_cents, means, NULL, NULL, id, ?3 FROM dues_payment AS reversed
             WHERE id = ?2 AND reverses IS NULL
               AND NOT EXISTS (SELECT 1 FROM dues_payment WHERE reverses = reversed.id)",
        )?
        .execute((id, payment, time::to_sql(time::now())))?;
    Ok(added == 1)
}

/// A person's entries, newest first.
pub(crate) fn payments_of(connection: &Connection, person: PersonId) -> Result<Vec<Payment>> {
    let payments = connection
        .prepare_cached(
            "SELECT id, year, amount_cents, means, received_on, note, reverses,
                    EXISTS (SELECT 1 FROM dues_payment AS other WHERE other.reverses = entry.id)
             FROM dues_payment AS entry WHERE person_id = ?1 ORDER BY year DESC, id DESC",
        )?
        .query_map([person], |row| {
            Ok(Payment {
                id: row.get(0)?,
                year: row.get(1)?,
                amount_cents: row.get(2)?,
                means: row.get(3)?,
                received_on: row.get(4)?,
                note: row.get(5)?,
                reverses: row.get(6)?,
                reversed: row.get(7)?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(payments)
}

/// The years for which a person has entries, whatever they add up to.
pub(crate) fn years_entered(connection: &Connection, person: PersonId) -> Result<Vec<i32>> {
    let years = connection
        .prepare_cached("SELECT DISTINCT year FROM dues_payment WHERE person_id = ?1")?
        .query_map([person], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(years)
}

/// The last year for which a person has paid.
pub(crate) fn last_year_paid(connection: &Connection, person: PersonId) -> Result<Option<i32>> {
    let year = connection
        .prepare_cached(
            "SELECT max(year) FROM (
               SELECT year FROM dues_payment WHERE person_id = ?1 GROUP BY year HAVING sum(amount_cents) > 0
             )",
        )?
        .query_row([person], |row| row.get(0))?;
    Ok(year)
}

/// Whether a person has paid for `year`.
pub(crate) fn has_paid(connection: &Connection, person: PersonId, year: i32) -> Result<bool> {
    let paid = connection
        .prepare_cached(
            "SELECT coalesce(sum(amount_cents), 0) > 0 FROM dues_payment WHERE person_id = ?1 AND year = ?2",
        )?
        .query_row((person, year), |row| row.get(0))?;
    Ok(paid)
}

/// A subquery of those who paid for the year that `place` stands for.
pub(crate) fn paid_in(place: &str) -> String {
    format!(
        "SELECT person_id FROM dues_payment WHERE year = {place} AND person_id IS NOT NULL
         GROUP BY person_id HAVING sum(amount_cents) > 0"
    )
}

/// Takes the payer and the remarks off a person's entries.
pub(crate) fn forget_payer(writer: &Writer<'_>, person: PersonId) -> Result<()> {
    writer.execute("UPDATE dues_payment SET person_id = NULL, note = NULL WHERE person_id = ?1", [person])?;
    Ok(())
}
