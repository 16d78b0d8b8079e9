//! Figures with their limits: all are taken, and then it is said which missed.

use anyhow::ensure;

/// What was measured so far.
#[derive(Default)]
pub struct Figures {
    missed: Vec<String>,
}

impl Figures {
    /// Takes a measurement; one that fails is missed, and the others go on.
    pub fn take(&mut self, name: &str, measure: impl FnOnce(&mut Self) -> anyhow::Result<()>) {
        if let Err(error) = measure(self) {
            println!("{name}: could not be measured: {error:#}");
            self.missed.push(format!("{name}: could not be measured: {error:#}"));
        }
    }

    /// Prints a figure, which must be no larger than `limit`.
    pub fn at_most(&mut self, figure: &str, value: f64, limit: f64) {
        println!("{figure}: {value:.2} (at most {limit})");
        // What is no number has missed.
        if value.is_nan() || value > limit {
            self.missed.push(format!("{figure}: {value:.2} instead of {limit}"));
        }
    }

    /// Says what missed, and fails when something did.
    pub fn finish(self) -> anyhow::Result<()> {
        ensure!(self.missed.is_empty(), "{} missed:\n{}", self.missed.len(), self.missed.join("\n"));
        println!("every figure is within its limit");
        Ok(())
    }
}

/// The value in the middle.
pub fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
