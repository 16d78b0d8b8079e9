//! Rows read on a thread of their own, while the one before it does something with them.

use std::hash::{DefaultHasher, Hasher as _};
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use crate::people::import::table::{Rows, Table};
use crate::problem::{Problem, Result};

/// Rows handed over at a time.
const BATCH: usize = 256;
/// The most batches that wait to be processed.
const MAX_QUEUED: usize = 8;

/// What was made of some rows, and how far the table is read.
struct Batch<T> {
    made: Vec<T>,
    progress: f32,
}

/// Makes a `T` of each row on another thread, and gives them to `each` in the order of the table, with how much of it
/// was read.
pub(super) fn each<T: Send>(
    table: &dyn Table,
    make: impl Fn(&dyn Rows) -> T + Send + Sync,
    mut each: impl FnMut(T) -> Result<()>,
    progress: &mut dyn FnMut(f32) -> Result<()>,
) -> Result<()> {
    thread::scope(|scope| {
        let (sender, receiver) = sync_channel::<Result<Batch<T>>>(MAX_QUEUED);
        let reading = scope.spawn(move || {
            let mut rows = match table.rows() {
                Ok(rows) => rows,
                Err(problem) => return drop(sender.send(Err(problem))),
            };
            loop {
                let batch = fill(&mut *rows, &make);
                let last = batch.as_ref().map_or(true, |batch| batch.made.is_empty());
                // The receiver is gone when the work was cancelled.
                if sender.send(batch).is_err() || last {
                    return;
                }
            }
        });
        let delivered = deliver(receiver, &mut each, progress);
        reading.join().map_err(|_| Problem::internal("reading a table", &"the reader stopped"))?;
        delivered
    })
}

fn fill<T>(rows: &mut dyn Rows, make: &dyn Fn(&dyn Rows) -> T) -> Result<Batch<T>> {
    let mut batch = Vec::with_capacity(BATCH);
    while batch.len() < BATCH && rows.advance()? {
        batch.push(make(rows));
    }
    Ok(Batch { made: batch, progress: rows.progress() })
}

fn deliver<T>(
    receiver: Receiver<Result<Batch<T>>>,
    each: &mut dyn FnMut(T) -> Result<()>,
    progress: &mut dyn FnMut(f32) -> Result<()>,
) -> Result<()> {
    for batch in receiver {
        let batch = batch?;
        for made in batch.made {
            each(made)?;
        }
        progress(batch.progress)?;
    }
    Ok(())
}

/// A number for what stands in the cells of a row that are read, to know it again.
pub(super) fn fingerprint(row: &dyn Rows, columns: impl Iterator<Item = usize>) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write_u64(row.number());
    for column in columns {
        hasher.write(row.cell(column).as_bytes());
        hasher.write_u8(0xff);
    }
    hasher.finish()
}
