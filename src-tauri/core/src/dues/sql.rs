//! The SQL of dues.

use chrono_tz::Tz;
use rusqlite::{Connection, OptionalExtension as _};

use crate::dues::{Payment, PaymentDraft};
use crate::ids::{PaymentId, PersonId};
use crate::problem::Result;
use crate::record::{self, Record as _};
use crate::time;
use crate::write::Writer;

/// Adds an entry.
pub(crate) fn insert(writer: &Writer<'_>, id: PaymentId, draft: &PaymentDraft) -> Result<()> {
    record::insert(writer, &id, draft, &[("recorded_at", &time::to_sql(time::now()))])
}

/// Adds the entry that reverses another; `false` when there is none to reverse, or it was reversed already.
pub(crate) fn reverse(writer: &Writer<'_>, id: PaymentId, payment: PaymentId) -> Result<bool> {
    let present = writer
        .prepare_cached(
            "SELECT * FROM dues_payment AS reversed
             WHERE id = ?1 AND person_id IS NOT NULL AND reverses IS NULL
               AND NOT EXISTS (SELECT 1 FROM dues_payment WHERE reverses = reversed.id)",
        )?
        .query_row([payment], |row| PaymentDraft::read(row, Tz::UTC))
        .optional()?;
    let Some(draft) = present else { return Ok(false) };
    let draft = PaymentDraft { amount_cents: -draft.amount_cents, received_on: None, note: None, ..draft };
    record::insert(writer, &id, &draft, &[("reverses", &payment), ("recorded_at", &time::to_sql(time::now()))])?;
    Ok(true)
}

/// A person's entries, newest first.
pub(crate) fn payments_of(connection: &Connection, person: PersonId) -> Result<Vec<Payment>> {
    let payments = connection
        .prepare_cached(
            "SELECT *, EXISTS (SELECT 1 FROM dues_payment AS other WHERE other.reverses = entry.id) AS reversed
             FROM dues_payment AS entry WHERE person_id = ?1 ORDER BY year DESC, id DESC",
        )?
        .query_map([person], |row| {
            let PaymentDraft { year, amount_cents, means, received_on, note, .. } = PaymentDraft::read(row, Tz::UTC)?;
            Ok(Payment {
                id: row.get("id")?,
                year,
                amount_cents,
                means,
                received_on,
                note,
                reverses: row.get("reverses")?,
                reversed: row.get("reversed")?,
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
