//! The list read through its windows is the whole list: nobody is lost between two windows, nobody stands in both.

use std::collections::HashSet;

use chrono::{Days, NaiveDate};

use crate::ids::PersonId;
use crate::people::list;
use crate::people::query::{PeoplePage, PeopleQuery, PeopleSort, Presence};
use crate::people::{Category, LeftReason, PersonDraft, PersonOperation, sql};
use crate::testing::Section;

const PEOPLE: usize = 5_000;
const NEW_YEAR: NaiveDate = NaiveDate::from_yo_opt(2019, 1).unwrap();

/// People among whom many share a name, a town, a day of joining, or lack them.
fn draft(number: usize) -> PersonDraft {
    let town = ["Vence", "Éze", "eze", "Nice"].get(number % 5).map(|town| (*town).to_owned());
    PersonDraft {
        category: [Category::Member, Category::RegularContact, Category::OccasionalContact][number % 3],
        family_name: format!("Nom{}", number % 40),
        given_name: format!("Prénom{}", number % 7),
        city: town,
        joined_on: (!number.is_multiple_of(4)).then(|| NEW_YEAR + Days::new(number as u64 % 9)),
        left_reason: number.is_multiple_of(11).then_some(LeftReason::Lapsed),
        ..PersonDraft::default()
    }
}

fn section(people: usize) -> Section {
    let section = Section::new();
    section
        .transact(PersonOperation::Import, |writer| {
            (0..people).try_for_each(|number| sql::insert(writer, PersonId::new(), &draft(number)))
        })
        .unwrap();
    section
}

fn page(section: &Section, query: &PeopleQuery) -> PeoplePage {
    section.read(|reader| list::list(reader, query, NEW_YEAR)).unwrap()
}

#[test]
fn windows_join_to_the_whole_list_in_every_order() {
    let section = section(PEOPLE);
    for sort in [PeopleSort::Name, PeopleSort::Category, PeopleSort::City, PeopleSort::Joined] {
        for descending in [false, true] {
            for presence in [Presence::Present, Presence::All] {
                let whole = PeopleQuery { presence, sort, descending, ..PeopleQuery::default() };
                let mut seen = HashSet::new();
                let mut rows = 0;
                let total = page(&section, &whole).total;
                for offset in (0..total).step_by(137) {
                    let window = PeopleQuery { offset, limit: 137, ..whole.clone() };
                    let part = page(&section, &window);
                    assert_eq!(part.total, total);
                    rows += part.rows.len();
                    seen.extend(part.rows.iter().map(|row| row.id));
                }
                assert_eq!((rows, seen.len()), (total as usize, total as usize), "{sort:?} {descending} {presence:?}");
            }
        }
    }
}

#[test]
fn what_is_not_known_stands_last_in_both_directions() {
    let section = section(50);
    for descending in [false, true] {
        let query = PeopleQuery { sort: PeopleSort::City, descending, limit: 50, ..PeopleQuery::default() };
        let rows = page(&section, &query).rows;
        let unknown = rows.iter().position(|row| row.city.is_none()).unwrap();
        assert!(unknown > 0 && rows[unknown..].iter().all(|row| row.city.is_none()));
        // Accents and capitals do not tell towns apart.
        let towns: Vec<&str> = rows[..unknown].iter().filter_map(|row| row.city.as_deref()).collect();
        let first = if descending { "Vence" } else { "Éze" };
        assert!(towns[0] == first || crate::text::fold(towns[0]) == crate::text::fold(first));
    }
}

#[test]
fn a_search_finds_the_same_people_whether_few_or_many() {
    let section = section(PEOPLE);
    let total = |search: &str| {
        let query = PeopleQuery { search: search.into(), presence: Presence::All, ..PeopleQuery::default() };
        page(&section, &query).total
    };
    assert_eq!(total("prenom"), 5_000);
    assert_eq!(total("nom39"), 125);
    // Numbers 3 and 30 to 39 of forty; those that also divide by five live in Vence.
    let in_vence = (0..PEOPLE)
        .filter(|number| number % 5 == 0 && [3, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39].contains(&(number % 40)));
    assert_eq!(total("nom3 vence") as usize, in_vence.count());
    assert_eq!(total("nul"), 0);
}
