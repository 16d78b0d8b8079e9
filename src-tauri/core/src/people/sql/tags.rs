//! The SQL of tags.

use rusqlite::Connection;

use crate::ids::{LineId, PersonId};
use crate::people::query::Tag;
use crate::problem::Result;
use crate::text::fold;
use crate::write::Writer;

/// Makes a person's tags exactly `tags`, touching only those that differ.
pub(crate) fn put_tags(writer: &Writer<'_>, id: PersonId, tags: &[String]) -> Result<()> {
    let present = tags_of(writer, id)?;
    for (line, label) in &present {
        if !tags.contains(label) {
            writer.prepare_cached("DELETE FROM person_tag WHERE id = ?1")?.execute([line])?;
        }
    }
    for label in tags.iter().filter(|label| !present.iter().any(|(_, known)| known == *label)) {
        add_tag(writer, id, label)?;
    }
    Ok(())
}

/// The tags in use, the commonest first.
pub(crate) fn tags(connection: &Connection, limit: u32) -> Result<Vec<Tag>> {
    let tags = connection
        .prepare_cached(
            "SELECT min(label), count(DISTINCT person_id) AS people FROM person_tag
             GROUP BY label_key ORDER BY people DESC, label_key LIMIT ?1",
        )?
        .query_map([limit], |row| Ok(Tag { label: row.get(0)?, people: row.get(1)? }))?
        .collect::<Result<_, _>>()?;
    Ok(tags)
}

/// Adds a tag that the person does not have.
pub(crate) fn add_tag(writer: &Writer<'_>, id: PersonId, label: &str) -> Result<()> {
    writer
        .prepare_cached("INSERT INTO person_tag (id, person_id, label, label_key) VALUES (?1, ?2, ?3, ?4)")?
        .execute((LineId::new(), id, label, fold(label)))?;
    Ok(())
}

/// The labels of a person's tags.
pub(crate) fn labels_of(connection: &Connection, id: PersonId) -> Result<Vec<String>> {
    Ok(tags_of(connection, id)?.into_iter().map(|(_, label)| label).collect())
}

fn tags_of(connection: &Connection, id: PersonId) -> Result<Vec<(LineId, String)>> {
    let tags = connection
        .prepare_cached("SELECT id, label FROM person_tag WHERE person_id = ?1 ORDER BY label_key")?
        .query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    Ok(tags)
}
