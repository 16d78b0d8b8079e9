//! People of one name. A second record is never refused, as a father and his son may share one; it is warned of.

use rusqlite::Connection;

use crate::people::name_parts::NameParts;
use crate::people::person::name_key;
use crate::people::query::PersonHit;
use crate::people::sql;
use crate::problem::Result;

/// The most people that are named.
const MAX_FOUND: usize = 20;

/// People who have this name, whatever its accents and capitals, without those set aside; nobody while a part is missing.
pub fn same_name(connection: &Connection, name: &NameParts) -> Result<Vec<PersonHit>> {
    if name.given_name.trim().is_empty() || name.family_name.trim().is_empty() {
        return Ok(Vec::new());
    }
    sql::search::of_name(connection, &name_key(&name.family_name, &name.given_name), MAX_FOUND)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::{PersonDraft, PersonOperation, archive, create};
    use crate::testing::Section;

    fn name(given: &str, family: &str) -> NameParts {
        NameParts { given_name: given.to_owned(), family_name: family.to_owned() }
    }

    fn found(section: &Section, given: &str, family: &str) -> Vec<String> {
        let hits = section.read(|reader| same_name(reader, &name(given, family))).unwrap();
        hits.into_iter().map(|hit| hit.name).collect()
    }

    #[test]
    fn people_of_the_very_name_are_found_whatever_its_accents_and_capitals() {
        let section = Section::new();
        let add = |given: &str, family: &str| {
            let draft = PersonDraft { given_name: given.into(), family_name: family.into(), ..PersonDraft::default() };
            section.workspace.transact(PersonOperation::Create, |writer| create::create(writer, draft)).unwrap().value
        };
        add("Zoé", "Dubois");
        add("Zoé", "Dubois-Martin");
        let archived = add("ZOE", "DUBOIS");
        section
            .workspace
            .transact(PersonOperation::Archive, |writer| archive::archive(writer, &[archived], true))
            .unwrap();
        assert_eq!(found(&section, " zoe ", "DUBOIS"), ["Zoé Dubois"]);
        assert_eq!(found(&section, "Zoé", "Dub"), [""; 0]);
        assert_eq!(found(&section, "", "Dubois"), [""; 0], "half a name is not one");
    }
}
