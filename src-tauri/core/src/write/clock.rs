//! A hybrid logical clock: the machine's time, never going back, so that changes of two machines can be put in order.

use std::sync::atomic::{AtomicI64, Ordering};

/// Milliseconds since 1970 in the upper bits, a counter in the lower sixteen.
#[derive(Debug)]
pub struct Clock(AtomicI64);

impl Clock {
    /// A clock that goes on after `last`, the highest reading seen so far.
    pub fn after(last: i64) -> Self {
        Self(AtomicI64::new(last))
    }

    /// The next reading: later than every earlier one, also when the machine's time was set back.
    pub fn tick(&self) -> i64 {
        let now = chrono::Utc::now().timestamp_millis() << 16;
        let last = self
            .0
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |last| Some(now.max(last + 1)))
            .unwrap_or_else(|last| last);
        now.max(last + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readings_only_grow() {
        let far_ahead = (chrono::Utc::now().timestamp_millis() + 3_600_000) << 16;
        let clock = Clock::after(far_ahead);
        let readings: Vec<i64> = (0..1000).map(|_| clock.tick()).collect();
        assert!(readings[0] > far_ahead);
        assert!(readings.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
