//! Bringing in a member file, whole: recognised, read, matched, journalled, with its way back and its search index; against
//! the same rows parsed by `csv` and inserted by one prepared statement, with the same index, into the same encrypted file.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use ruche_core::secrecy::SecretString;
use ruche_core::store::connection::{self, Address, Role};
use ruche_core::store::{file, key::RawKey};
use serde_json::{Value, json};

use crate::rows;
use crate::section::{PASSPHRASE, Section};

/// The most times the floor that the whole may cost.
const RATIO_MOST: f64 = 4.0;
/// The most memory at a million rows, in mebibytes.
const MEMORY_MOST: f64 = 600.0;
/// The most by which a row may cost more among a million than among a thousand.
const GROWTH_MOST: f64 = 1.5;

/// Runs all measurements, each in a process of its own, and fails when one misses its mark.
pub fn compare() -> anyhow::Result<()> {
    let floor = child(&["--rows", "100000", "--floor"])?;
    let runs: Vec<(u64, Value)> = [1_000, 10_000, 100_000, 1_000_000]
        .into_iter()
        .map(|rows| Ok((rows, child(&["--rows", &rows.to_string()])?)))
        .collect::<anyhow::Result<_>>()?;
    let seconds = |run: &Value| run["seconds"].as_f64().unwrap_or(f64::NAN);
    println!("floor, 100000 rows: {:.2} s", seconds(&floor));
    for (rows, run) in &runs {
        #[expect(clippy::cast_precision_loss, reason = "counts of rows")]
        let each = seconds(run) * 1e6 / *rows as f64;
        println!(
            "import, {rows} rows: {:.2} s ({}), {each:.1} µs a row, {:.0} MiB",
            seconds(run),
            run["phases"].as_str().unwrap_or_default(),
            run["memory"].as_f64().unwrap_or_default(),
        );
    }
    let ratio = seconds(&runs[2].1) / seconds(&floor);
    let growth = seconds(&runs[3].1) / 1000.0 / seconds(&runs[0].1);
    let memory = runs[3].1["memory"].as_f64().unwrap_or(f64::NAN);
    println!("import, 100000 rows, times the floor: {ratio:.2} (at most {RATIO_MOST})");
    println!("import, a row among a million, times one among a thousand: {growth:.2} (at most {GROWTH_MOST})");
    println!("import, memory at a million rows: {memory:.0} MiB (at most {MEMORY_MOST})");
    anyhow::ensure!(
        ratio <= RATIO_MOST && growth <= GROWTH_MOST && memory <= MEMORY_MOST,
        "the import misses its mark"
    );
    Ok(())
}

/// Prints a measurement for [`compare`].
#[expect(clippy::unnecessary_wraps, reason = "the end of a command")]
pub fn print(measured: &Value) -> anyhow::Result<()> {
    println!("{measured}");
    Ok(())
}

fn child(arguments: &[&str]) -> anyhow::Result<Value> {
    let output = Command::new(std::env::current_exe()?).arg("import").args(arguments).output()?;
    anyhow::ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// A new section, with a file of so many rows beside it.
fn prepared(rows: u64) -> anyhow::Result<(Section, PathBuf)> {
    let section = Section::new()?;
    let list = section.file("adhérents.csv");
    rows::write(&list, rows)?;
    Ok((section, list))
}

/// The whole import through the contract.
pub fn whole(rows: u64) -> anyhow::Result<Value> {
    let (section, list) = prepared(rows)?;
    let start = Instant::now();
    let look = section.ask("import.look", json!({ "path": list }))?;
    let asked = json!({ "path": list, "layout": look["table"]["layout"], "mapping": look["mapping"] });
    let preview = section.ask("import.preview", asked)?;
    let (previewed, confirmed) = (start.elapsed(), Instant::now());
    let done = section.ask("import.run", json!({ "preview": preview["preview"] }))?;
    let (seconds, imported) = (start.elapsed(), confirmed.elapsed());
    let counts = &done["value"];
    anyhow::ensure!(counts["new"].as_u64() >= Some(rows * 98 / 100), "not the rows that were meant: {counts}");
    let (memory, undone) = (peak_memory(), Instant::now());
    section.ask("journal.undo", json!({}))?;
    let phases = format!(
        "{:.2} preview, {:.2} import; to take it back {:.2}",
        previewed.as_secs_f64(),
        imported.as_secs_f64(),
        undone.elapsed().as_secs_f64()
    );
    Ok(json!({ "seconds": seconds.as_secs_f64(), "phases": phases, "memory": memory }))
}

/// The bare insertion.
pub fn floor(rows: u64) -> anyhow::Result<Value> {
    let (section, list) = prepared(rows)?;
    section.application.lock();
    let path = section.path();
    let salt = file::read_salt(&path)?;
    let key = RawKey::derive(&SecretString::from(PASSPHRASE), &salt)?;
    let mut connection = connection::open(&Address { path: &path, key: &key, salt: &salt }, Role::Writer, false)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    let start = Instant::now();
    insert(&mut connection, &list)?;
    Ok(json!({ "seconds": start.elapsed().as_secs_f64(), "memory": peak_memory() }))
}

fn insert(connection: &mut rusqlite::Connection, list: &Path) -> anyhow::Result<()> {
    let transaction = connection.transaction()?;
    {
        let mut statement = transaction.prepare(
            "INSERT INTO person (id, category, member_number, civility, family_name, given_name, born_on, street, postcode, city,
                                 phone, mobile, email, joined_on, origin, note, created_at, name_key)
             VALUES (?1, 'member', ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 'file', ?14, '2019-03-07T00:00:00Z', ?15)",
        )?;
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_path(list)?;
        let mut record = csv::StringRecord::new();
        let mut number = 0_u128;
        while reader.read_record(&mut record)? {
            number += 1;
            let cell = |column: usize| Some(&record[column]).filter(|cell| !cell.is_empty());
            let name_key = format!("{} {}", &record[2], &record[3]);
            statement.execute(rusqlite::params![
                number.to_be_bytes(),
                cell(0),
                cell(1),
                &record[2],
                &record[3],
                cell(4),
                cell(5),
                cell(6),
                cell(7),
                cell(8),
                cell(9),
                cell(10),
                cell(11),
                cell(15),
                name_key,
            ])?;
        }
    }
    transaction.commit()?;
    Ok(())
}

/// The most memory this process has held, in mebibytes.
fn peak_memory() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: f64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kibibytes / 1024.0)
}
