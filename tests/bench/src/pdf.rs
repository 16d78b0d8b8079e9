//! A report of twenty pages with thirty photos, on paper; against the same pages, with photos that already have their size, typeset
//! bare: no template, no labels, nothing for screen readers.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::{anyhow, ensure};
use serde_json::{Value, json};
use typst_as_lib::TypstEngine;
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

use crate::figures::{Figures, median};
use crate::photos::{begin_report, take};
use crate::section::Section;

const PHOTOS: usize = 30;
const MIN_PAGES: usize = 20;
/// The most times the bare typesetting. A photo is kept larger than paper needs it: each is decoded, made smaller and encoded again.
const MAX_RATIO: f64 = 4.5;
const ROUNDS: usize = 3;
/// Pixels on the longer side of a photo on paper.
const SIDE: u32 = 1600;

const SENTENCE: &str =
    "Chacun a dit ce qu’il attend de la section et ce qui est difficile sur le terrain, puis ce qu’il propose. ";
const PARAGRAPHS: usize = 3;
const SENTENCES: usize = 5;

const FONTS: [&[u8]; 2] = [
    include_bytes!("../../../src-tauri/publish/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
    include_bytes!("../../../src-tauri/publish/fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
];

/// Measures both.
pub fn compare(figures: &mut Figures) -> anyhow::Result<()> {
    let section = Section::new()?;
    let paths = take(&section, PHOTOS)?;
    let report = written_report(&section, &paths)?;
    let bare = bare_engine(&paths)?;

    let path = section.file("rapport.pdf");
    let (mut floor, mut exported) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        // The typesetter remembers what it has laid out: each round begins without that, as an export does.
        typst::comemo::evict(0);
        let start = Instant::now();
        typeset(&bare)?;
        floor.push(start.elapsed().as_secs_f64());
        typst::comemo::evict(0);
        let start = Instant::now();
        section.ask("reports.export", json!({ "report": report, "format": "pdf", "path": path }))?;
        exported.push(start.elapsed().as_secs_f64());
    }
    let bytes = std::fs::read(&path)?;
    let pages = bytes.windows(11).filter(|bytes| *bytes == b"/Type /Page" || bytes.starts_with(b"/Type/Page")).count();
    ensure!(pages >= MIN_PAGES, "only {pages} pages");
    let (floor, exported) = (median(floor), median(exported));
    println!("pdf, {PHOTOS} photos, {} KiB: {exported:.2} s, typeset bare {floor:.2} s", bytes.len() / 1024);
    figures.at_most("pdf, times the same pages typeset bare", exported / floor, MAX_RATIO);
    Ok(())
}

/// A report with the photos and its text; its id.
fn written_report(section: &Section, paths: &[PathBuf]) -> anyhow::Result<Value> {
    let report = begin_report(section)?;
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
    Ok(report)
}

fn body(photos: &Value) -> Value {
    let mut content = Vec::new();
    for (number, photo) in (1..).zip(photos.as_array().into_iter().flatten()) {
        content.push(json!({ "type": "heading", "attrs": { "level": 2 }, "content": [{ "type": "text", "text": format!("Séance {number}") }] }));
        for _ in 0..PARAGRAPHS {
            content.push(
                json!({ "type": "paragraph", "content": [{ "type": "text", "text": SENTENCE.repeat(SENTENCES) }] }),
            );
        }
        content.push(json!({ "type": "photo", "attrs": { "photoId": photo } }));
    }
    json!({ "type": "doc", "content": content })
}

/// The typesetter with nothing but the text and the photos.
fn bare_engine(paths: &[PathBuf]) -> anyhow::Result<TypstEngine> {
    let mut text = String::from(
        "#set page(paper: \"a4\", margin: (left: 3.9cm, right: 2.1cm, top: 2.6cm, bottom: 2.5cm))\n\
         #set text(font: \"Atkinson Hyperlegible Next\", size: 11.5pt)\n",
    );
    let mut photos = Vec::new();
    for (number, path) in (1..).zip(paths) {
        write!(text, "\n== Séance {number}\n\n")?;
        for _ in 0..PARAGRAPHS {
            write!(text, "{}\n\n", SENTENCE.repeat(SENTENCES))?;
        }
        writeln!(text, "#figure(image(\"{number}.jpg\", height: 10.5cm), caption: [La salle])")?;
        let mut photo = std::io::Cursor::new(Vec::new());
        image::open(path)?.thumbnail(SIDE, SIDE).write_to(&mut photo, image::ImageFormat::Jpeg)?;
        photos.push((format!("{number}.jpg"), photo.into_inner()));
    }
    Ok(TypstEngine::builder()
        .fonts(FONTS)
        .with_static_source_file_resolver([("bare.typ", text)])
        .with_static_file_resolver(photos.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())))
        .build())
}

fn typeset(engine: &TypstEngine) -> anyhow::Result<Vec<u8>> {
    let pages: PagedDocument = engine.compile("bare.typ").output.map_err(|error| anyhow!("{error}"))?;
    typst_pdf::pdf(&pages, &PdfOptions::default()).map_err(|errors| anyhow!("{errors:?}"))
}
