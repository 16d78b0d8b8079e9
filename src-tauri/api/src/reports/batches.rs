//! The same work on many pictures: as much of it at a time as the machine can do.

use std::num::NonZero;
use std::thread;

use ruche_core::{Problem, Result};

/// Does `work` on each item and returns the results, in their order. `before` is called with how many are done, and may stop the rest.
/// Items are drawn as they are needed: those of one batch are in memory at a time.
pub(super) fn each<Item: Send, Made: Send>(
    items: impl IntoIterator<Item = Item>,
    mut before: impl FnMut(u64) -> Result<()>,
    work: impl Fn(Item) -> Made + Sync,
) -> Result<Vec<Made>> {
    let at_a_time = thread::available_parallelism().map_or(1, NonZero::get);
    let mut items = items.into_iter().peekable();
    let mut made = Vec::new();
    while items.peek().is_some() {
        before(made.len() as u64)?;
        let batch: Vec<Item> = items.by_ref().take(at_a_time).collect();
        let work = &work;
        thread::scope(|scope| {
            let workers: Vec<_> = batch.into_iter().map(|item| scope.spawn(move || work(item))).collect();
            for worker in workers {
                made.push(worker.join().map_err(|_| Problem::internal("pictures", &"a worker stopped"))?);
            }
            Ok::<(), Problem>(())
        })?;
    }
    Ok(made)
}

#[cfg(test)]
mod tests {
    use ruche_core::Code;

    use super::*;

    #[test]
    fn what_is_made_keeps_the_order_and_progress_goes_up() {
        let items: Vec<u64> = (0..50).collect();
        let mut reported = Vec::new();
        let made = each(
            items.clone(),
            |done| {
                reported.push(done);
                Ok(())
            },
            |item| item * 2,
        )
        .expect("made");
        assert_eq!(made, items.iter().map(|item| item * 2).collect::<Vec<_>>());
        assert!(reported[0] == 0 && reported.is_sorted() && reported.last().is_some_and(|last| *last < 50));
    }

    #[test]
    fn stopping_leaves_the_rest_undone() {
        let stopped =
            each([1; 1000], |done| if done > 0 { Err(Problem::new(Code::Cancelled)) } else { Ok(()) }, |item| item);
        assert_eq!(stopped.expect_err("stopped").code, Code::Cancelled);
    }
}
