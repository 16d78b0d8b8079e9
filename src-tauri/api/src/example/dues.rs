//! What the members of the example paid.

use chrono::{Datelike as _, NaiveDate};
use ruche_core::dues::{self, DuesOperation, Means, PaymentDraft};
use ruche_core::{Result, Workspace};

use crate::example::calendar::Calendar;
use crate::example::members::{MEMBERS, Member};
use crate::example::people::People;

/// How many years of books the example has, besides the present one.
const YEARS: i32 = 3;

/// What members pay, in euro cents: a scale by income.
const SCALE: [i64; 6] = [2_000, 3_600, 6_000, 9_600, 12_000, 18_000];
const MEANS: [Means; 5] = [Means::Cheque, Means::DirectDebit, Means::Transfer, Means::Card, Means::Cheque];

/// Records the payments: each member has a usual day of the year, and some have fallen behind.
pub(super) fn make(workspace: &Workspace, calendar: Calendar, people: &People) -> Result<()> {
    let this_year = calendar.today.year();
    for (number, member) in (1..).zip(MEMBERS) {
        let person_id = people.named(&member.name())?;
        for year in this_year - YEARS..=this_year {
            let Some(received_on) = pays_on(number, member, year, calendar) else {
                continue;
            };
            let amount_cents = SCALE[number * 5 % SCALE.len()];
            let means = MEANS[number % MEANS.len()];
            let draft =
                PaymentDraft { person_id, year, amount_cents, means, received_on: Some(received_on), note: None };
            workspace.transact(DuesOperation::Record, |writer| dues::record(writer, draft))?;
        }
    }
    Ok(())
}

/// On which day a member paid for a year, if they did by now.
fn pays_on(number: usize, member: &Member, year: i32, calendar: Calendar) -> Option<NaiveDate> {
    let years_ago = calendar.today.year() - year;
    let behind = match number % 13 {
        5 => 1,
        11 if number > 30 => 2,
        _ => 0,
    };
    let joined = calendar.months_ago(member.joined);
    let usual = NaiveDate::from_yo_opt(year, u32::try_from(10 + number * 47 % 260).unwrap_or(10))?;
    // In the year of joining, dues are paid with the form.
    let day = if year == joined.year() { usual.max(joined) } else { usual };
    let stayed = member.left.is_none_or(|(months, _)| day < calendar.months_ago(months + 6));
    (years_ago >= behind && year >= joined.year() && day < calendar.today && stayed).then_some(day)
}
