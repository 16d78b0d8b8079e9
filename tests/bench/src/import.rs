//! Bringing in a member file, whole: recognised, read, matched, journalled, with its undo data and its search index; against
//! the same rows parsed by `csv` and inserted by one prepared statement, with the same index, into the same encrypted file.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use ruche_core::secrecy::SecretString;
use ruche_core::store::connection::{self, Address, Role};
use ruche_core::store::{file, key::RawKey};
use serde_json::{Value, json};

use crate::figures::Figures;
use crate::rows;
use crate::section::{PASSPHRASE, Section};

/// The most times the floor that the whole may cost.
const MAX_RATIO: f64 = 2.2;
/// The most times the writing of an import that its undoing may take.
const MAX_UNDO: f64 = 0.5;
/// The most times the writing of an import that its redoing may take.
const MAX_REDO: f64 = 1.0;
/// The most memory at a million rows, in mebibytes.
const MAX_MEMORY: f64 = 600.0;
/// The most by which a row may cost more among a million than among a thousand.
const MAX_GROWTH: f64 = 1.5;

/// Runs all measurements, each in a process of its own.
pub fn compare(figures: &mut Figures) -> anyhow::Result<()> {
    let floor = child(&["--rows", "100000", "--floor"])?;
    let runs: Vec<(u64, Value)> = [1_000, 10_000, 100_000, 1_000_000]
        .into_iter()
        .map(|rows| Ok((rows, child(&["--rows", &rows.to_string()])?)))
        .collect::<anyhow::Result<_>>()?;
    let number = |run: &Value, name: &str| run[name].as_f64().unwrap_or(f64::NAN);
    println!("floor, 100000 rows: {:.2} s", number(&floor, "seconds"));
    for (rows, run) in &runs {
        #[expect(clippy::cast_precision_loss, reason = "counts of rows")]
        let each = number(run, "seconds") * 1e6 / *rows as f64;
        println!(
            "import, {rows} rows: {:.2} s ({:.2} preview, {:.2} writing), {each:.1} µs a row, {:.0} MiB; undo {:.2} s, redo {:.2} s",
            number(run, "seconds"),
            number(run, "preview"),
            number(run, "writing"),
            number(run, "memory"),
            number(run, "undo"),
            number(run, "redo"),
        );
    }
    let [(_, thousand), _, (_, hundred_thousand), (_, million)] = runs.as_slice() else { return Ok(()) };
    let ratio = number(hundred_thousand, "seconds") / number(&floor, "seconds");
    figures.at_most("import, 100000 rows, times the floor", ratio, MAX_RATIO);
    for (name, most) in [("undo", MAX_UNDO), ("redo", MAX_REDO)] {
        let ratio = number(hundred_thousand, name) / number(hundred_thousand, "writing");
        figures.at_most(&format!("{name} of that import, times its writing"), ratio, most);
    }
    let growth = number(million, "seconds") / 1000.0 / number(thousand, "seconds");
    figures.at_most("import, a row among a million, times one among a thousand", growth, MAX_GROWTH);
    figures.at_most("import, memory at a million rows, in MiB", number(million, "memory"), MAX_MEMORY);
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
    let (preview_seconds, confirmed) = (start.elapsed().as_secs_f64(), Instant::now());
    let done = section.ask("import.run", json!({ "preview": preview["preview"] }))?;
    let (seconds, writing) = (start.elapsed().as_secs_f64(), confirmed.elapsed().as_secs_f64());
    let counts = &done["value"];
    anyhow::ensure!(counts["new"].as_u64() >= Some(rows * 98 / 100), "not the expected rows: {counts}");
    let memory = peak_memory();
    let timed = |command: &str| -> anyhow::Result<f64> {
        let start = Instant::now();
        section.ask(command, json!({}))?;
        Ok(start.elapsed().as_secs_f64())
    };
    let (undo, redo) = (timed("journal.undo")?, timed("journal.redo")?);
    Ok(json!({
        "seconds": seconds, "preview": preview_seconds, "writing": writing, "undo": undo, "redo": redo, "memory": memory,
    }))
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
