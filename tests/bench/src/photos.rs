//! Photos as telephones take them, on their way into a report; against the same photos decoded, as many at a time.

use std::hint::black_box;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use serde_json::{Value, json};

use crate::figures::{Figures, median};
use crate::section::Section;

const PHOTOS: usize = 30;
/// The most times the decoding.
const MAX_RATIO: f64 = 4.0;
const ROUNDS: usize = 3;

/// Measures both.
pub fn compare(figures: &mut Figures) -> anyhow::Result<()> {
    let section = Section::new()?;
    let paths = take(&section, PHOTOS)?;
    let (mut floor, mut added) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let start = Instant::now();
        decode(&paths)?;
        floor.push(start.elapsed().as_secs_f64());
        let report = begin_report(&section)?;
        let start = Instant::now();
        section.ask("photos.add", json!({ "report": report, "paths": paths }))?;
        added.push(start.elapsed().as_secs_f64());
    }
    let (floor, added) = (median(floor), median(added));
    println!("photos, {PHOTOS} of 12 megapixels: {added:.2} s, decoded {floor:.2} s");
    figures.at_most("photos, taken into a report, times decoded", added / floor, MAX_RATIO);
    Ok(())
}

/// Reads pixels and nothing else, on all processors.
fn decode(paths: &[PathBuf]) -> anyhow::Result<()> {
    let next = AtomicUsize::new(0);
    let decode_all = || -> anyhow::Result<()> {
        while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
            black_box(image::load_from_memory(&std::fs::read(path)?)?);
        }
        Ok(())
    };
    thread::scope(|scope| {
        let threads = thread::available_parallelism().map_or(1, NonZero::get);
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(decode_all)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().unwrap())
    })
}

/// A new report; its id.
pub fn begin_report(section: &Section) -> anyhow::Result<Value> {
    let particulars = json!({ "title": "Une longue journée" });
    Ok(section.ask("reports.begin", json!({ "particulars": particulars }))?["value"].clone())
}

/// So many photos, as files.
pub fn take(section: &Section, photos: usize) -> anyhow::Result<Vec<PathBuf>> {
    (0..photos)
        .map(|number| {
            let path = section.file(&format!("IMG_{number:04}.jpg"));
            save(number, &path)?;
            Ok(path)
        })
        .collect()
}

/// A picture as large as a telephone takes it, of no scene at all: colours that pass into one another, with some grain.
fn save(number: usize, path: &Path) -> image::ImageResult<()> {
    let picture = image::RgbImage::from_fn(4000, 3000, |x, y| {
        let grain = (x.wrapping_mul(31) ^ y.wrapping_mul(17)) % 13;
        let shade = |part: u32| u8::try_from((part + grain) % 256).unwrap_or_default();
        image::Rgb([shade(x / 16), shade(y / 12), shade((x + y) / 28 + u32::try_from(number).unwrap_or_default())])
    });
    picture.save(path)
}
