//! The SQL of the trend of members.

use rusqlite::Connection;

use crate::people::Category;
use crate::people::stay::{Leaving, Stay};
use crate::problem::Result;

/// Members by the months of their joining and leaving, each month by its first day. Read from one index, once.
pub(crate) fn stays(connection: &Connection) -> Result<Vec<Stay>> {
    let stays = connection
        .prepare_cached(&format!(
            "SELECT substr(joined_on, 1, 7) || '-01' AS joined, left_reason IS NOT NULL AS has_left,
                    CASE WHEN left_reason IS NOT NULL THEN substr(left_on, 1, 7) || '-01' END AS left, count(*) AS members
             FROM person WHERE category = '{member}' AND archived_at IS NULL GROUP BY 1, 2, 3",
            member = Category::Member.word(),
        ))?
        .query_map([], |row| {
            let left = match (row.get("has_left")?, row.get("left")?) {
                (false, _) => Leaving::Not,
                (true, Some(month)) => Leaving::In(month),
                (true, None) => Leaving::Undated,
            };
            Ok(Stay {
                joined: row.get("joined")?,
                left,
                members: row.get("members")?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(stays)
}
