//! A report of twenty pages with thirty photos, on paper.

use std::time::Instant;

use anyhow::ensure;
use serde_json::{Value, json};

use crate::section::Section;

const PHOTOS: usize = 30;
const PAGES_LEAST: usize = 20;
/// The most that it may take, in seconds.
const SECONDS_MOST: f64 = 2.0;

/// Measures, and fails when the mark is missed.
pub fn measure() -> anyhow::Result<()> {
    let section = Section::new()?;
    let report =
        section.ask("reports.begin", json!({ "particulars": { "title": "Une longue journée" } }))?["value"].clone();
    let paths = (0..PHOTOS)
        .map(|number| {
            let path = section.file(&format!("IMG_{number:04}.jpg"));
            photograph(number).save(&path)?;
            Ok(path)
        })
        .collect::<anyhow::Result<Vec<_>>>()?;
    let added = section.ask("photos.add", json!({ "report": report, "paths": paths }))?["value"]["added"].clone();
    for photo in added.as_array().into_iter().flatten() {
        let words =
            json!({ "caption": "La salle", "alt": "Une salle pleine", "credit": "Paule", "consent": "not_needed" });
        let revision = section.ask("journal.record", json!({ "record": photo }))?[0]["operation"].clone();
        section.ask("photos.describe", json!({ "id": photo, "revision": revision, "changes": words }))?;
    }
    let text_revision = section.ask("reports.read", json!({ "report": report }))?["text_revision"].clone();
    let text = json!({ "report": report, "text_revision": text_revision, "body": body(&added) });
    section.ask("reports.write", text)?;

    let path = section.file("rapport.pdf");
    let mut seconds: Vec<f64> = Vec::new();
    for _ in 0..3 {
        let start = Instant::now();
        section.ask("reports.export", json!({ "report": report, "format": "pdf", "path": path }))?;
        seconds.push(start.elapsed().as_secs_f64());
    }
    let bytes = std::fs::read(&path)?;
    let pages = bytes.windows(11).filter(|bytes| *bytes == b"/Type /Page" || bytes.starts_with(b"/Type/Page")).count();
    seconds.sort_by(f64::total_cmp);
    println!("paper, {PHOTOS} photos, {} KiB: {:.2} s (at most {SECONDS_MOST})", bytes.len() / 1024, seconds[1]);
    ensure!(pages >= PAGES_LEAST, "only {pages} pages");
    ensure!(seconds[1] <= SECONDS_MOST, "the paper misses its mark");
    Ok(())
}

/// A picture as large as a telephone takes it, of no scene at all: colours that pass into one another, with some grain.
fn photograph(number: usize) -> image::RgbImage {
    image::RgbImage::from_fn(4000, 3000, |x, y| {
        let grain = (x.wrapping_mul(31) ^ y.wrapping_mul(17)) % 13;
        let shade = |part: u32| u8::try_from((part + grain) % 256).unwrap_or_default();
        image::Rgb([shade(x / 16), shade(y / 12), shade((x + y) / 28 + u32::try_from(number).unwrap_or_default())])
    })
}

fn body(photos: &Value) -> Value {
    let sentence =
        "Chacun a dit ce qu’il attend de la section et ce qui est difficile sur le terrain, puis ce qu’il propose. ";
    let mut content = Vec::new();
    for (number, photo) in (1..).zip(photos.as_array().into_iter().flatten()) {
        content.push(json!({ "type": "heading", "attrs": { "level": 2 }, "content": [{ "type": "text", "text": format!("Séance {number}") }] }));
        for _ in 0..3 {
            content.push(json!({ "type": "paragraph", "content": [{ "type": "text", "text": sentence.repeat(5) }] }));
        }
        content.push(json!({ "type": "photo", "attrs": { "photoId": photo } }));
    }
    json!({ "type": "doc", "content": content })
}
