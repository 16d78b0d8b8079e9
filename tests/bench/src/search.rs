//! Search as it is typed among 100,000 people: through the contract, letter by letter, against the bare query of the same index in
//! the same encrypted file for the same words and the same columns.

use std::hint::black_box;
use std::time::{Duration, Instant};

use ruche_core::secrecy::SecretString;
use ruche_core::store::connection::{self, Address, Role};
use ruche_core::store::{file, key::RawKey};
use serde_json::json;

use crate::figures::Figures;
use crate::section::{PASSPHRASE, Section};

const PEOPLE: u64 = 100_000;
/// The most that an answer may take in all but one of a hundred cases: a frame at 60 a second.
const FRAME: f64 = 16.0;
/// The most times the bare query.
const MAX_RATIO: f64 = 1.5;
/// What the box asks for, and the bare query too.
const LIMIT: u32 = 20;

/// What the box shows of a person.
type Row = (Vec<u8>, String, String, String, Option<String>);

/// Names as people type them, one letter after the other.
const TYPED: &[&str] = &[
    "dubois zoé",
    "martin",
    "lemaire véro",
    "o'brien",
    "cœurderoy",
    "saint-éloi",
    "nunez",
    "le goff ibrahim",
    "06 20 93",
    "vence",
    "mercier loic",
    "traore aicha",
];

/// Measures all three.
pub fn compare(figures: &mut Figures) -> anyhow::Result<()> {
    let section = Section::with_people(PEOPLE)?;
    let beginnings: Vec<String> = TYPED
        .iter()
        .flat_map(|name| (1..=name.chars().count()).map(|letters| name.chars().take(letters).collect()))
        .collect();

    let through = |command: &str| -> anyhow::Result<Vec<f64>> {
        let mut times = Vec::new();
        for round in 0..=10 {
            for typed in &beginnings {
                let start = Instant::now();
                black_box(section.application.call(command, json!({ "typed": typed }), None)?);
                if round > 0 {
                    times.push(milliseconds(start.elapsed()));
                }
            }
        }
        Ok(times)
    };
    let people = through("people.find")?;
    let everything = through("search.find")?;
    section.application.lock();
    let bare = bare(&section, &beginnings)?;

    let (floor, found, all) = (percentile(&bare, 99), percentile(&people, 99), percentile(&everything, 99));
    let (floor_half, found_half, all_half) =
        (percentile(&bare, 50), percentile(&people, 50), percentile(&everything, 50));
    println!(
        "search, {PEOPLE} people, half of the answers within: people {found_half:.2} ms, everything {all_half:.2} ms, bare query {floor_half:.2} ms"
    );
    println!("search, the bare query, 99 of 100 within: {floor:.2} ms");
    figures.at_most("search, people, times the bare query", found / floor, MAX_RATIO);
    figures.at_most("search, people, 99 of 100 within, in ms", found, FRAME);
    figures.at_most("search, everything, 99 of 100 within, in ms", all, FRAME);
    Ok(())
}

/// The query that a program without any rule would ask: rows of the index that match, with what the box shows of them.
fn bare(section: &Section, beginnings: &[String]) -> anyhow::Result<Vec<f64>> {
    let path = section.path();
    let salt = file::read_salt(&path)?;
    let key = RawKey::derive(&SecretString::from(PASSPHRASE), &salt)?;
    let connection = connection::open(&Address { path: &path, key: &key, salt: &salt }, Role::Reader, false)?;
    let mut statement = connection.prepare(
        "SELECT person.id, given_name, family_name, category, city FROM person_search
         JOIN person ON person.rowid = person_search.rowid WHERE person_search MATCH ?1 LIMIT ?2",
    )?;
    let mut times = Vec::new();
    for round in 0..=10 {
        for typed in beginnings {
            let Some(words) = ruche_core::text::match_words(typed) else { continue };
            let start = Instant::now();
            let rows: Vec<Row> = statement
                .query_map((&words, LIMIT), |row| {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
                })?
                .collect::<Result<_, _>>()?;
            black_box(rows);
            if round > 0 {
                times.push(milliseconds(start.elapsed()));
            }
        }
    }
    Ok(times)
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}

/// The time within which so many of a hundred lie.
fn percentile(times: &[f64], hundredth: usize) -> f64 {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    times[(times.len() * hundredth / 100).min(times.len() - 1)]
}
