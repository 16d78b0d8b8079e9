//! A report as one web page that needs nothing else: photos, letters and style are inside, and its own policy forbids
//! it to fetch or run anything.
//!
//! The body comes from typed blocks through a writer that escapes everything, so there is no markup to sanitise: no
//! piece of a report is ever read as HTML.

mod blocks;
mod inlines;
mod photos;
mod voices;
mod writer;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::edition::Edition;
use crate::publication::{Publication, Status};
use writer::Writer;

const POLICY: &str =
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";
const STYLE: &str = include_str!("style.css");

/// The letters of the page: compressed, they weigh less than one photo, and the page reads the same everywhere.
const FACES: [(&str, &str, &[u8]); 3] = [
    ("400", "normal", include_bytes!("../../fonts/web/AtkinsonHyperlegibleNext-Regular.woff2")),
    ("700", "normal", include_bytes!("../../fonts/web/AtkinsonHyperlegibleNext-Bold.woff2")),
    ("400", "italic", include_bytes!("../../fonts/web/AtkinsonHyperlegibleNext-Italic.woff2")),
];

/// The report as one self-contained HTML file.
pub fn html(publication: &Publication) -> String {
    let edition = Edition::of(publication);
    let mut page = Writer::default();
    page.literal("<!doctype html>\n");
    page.open("html", &[("lang", edition.words.lang)]);
    page.line();
    head(&mut page, &edition);
    page.open("body", &[]);
    page.line();
    page.open("article", &[]);
    page.line();
    opening(&mut page, &edition);
    blocks::body(&mut page, &edition);
    closing(&mut page, &edition);
    page.close("article");
    page.line();
    page.close("body");
    page.line();
    page.close("html");
    page.line();
    page.finish()
}

fn head(page: &mut Writer, edition: &Edition) {
    let publication = edition.publication;
    let title = edition.say(&publication.title);
    let summary = edition.summary();
    page.open("head", &[]);
    page.literal("\n<meta charset=\"utf-8\">\n");
    page.open("meta", &[("http-equiv", "Content-Security-Policy"), ("content", POLICY)]);
    page.literal("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.literal("<meta name=\"color-scheme\" content=\"light dark\">\n");
    page.literal("<meta name=\"referrer\" content=\"no-referrer\">\n");
    if publication.status == Status::Draft {
        page.literal("<meta name=\"robots\" content=\"noindex\">\n");
    }
    page.element("title", &[], &format!("{title} · {}", publication.section_name));
    page.line();
    let locale = if edition.words.lang == "fr" { "fr_FR" } else { "en_GB" };
    let published = publication.published_on.map(|day| day.to_string());
    let properties = [
        ("og:type", Some("article")),
        ("og:title", Some(&*title)),
        ("og:description", Some(&*summary)),
        ("og:site_name", Some(&*publication.section_name)),
        ("og:locale", Some(locale)),
        ("article:published_time", published.as_deref()),
    ];
    page.open("meta", &[("name", "description"), ("content", &summary)]);
    page.line();
    if let Some(author) = &publication.author {
        page.open("meta", &[("name", "author"), ("content", author)]);
        page.line();
    }
    for (property, content) in properties {
        if let Some(content) = content {
            page.open("meta", &[("property", property), ("content", content)]);
            page.line();
        }
    }
    page.literal("<style>\n");
    let mut faces = String::new();
    for (weight, style, bytes) in FACES {
        faces.push_str("@font-face{font-family:\"Atkinson Hyperlegible Next\";font-display:swap;font-weight:");
        faces.push_str(weight);
        faces.push_str(";font-style:");
        faces.push_str(style);
        faces.push_str(";src:url(data:font/woff2;base64,");
        STANDARD.encode_string(bytes, &mut faces);
        faces.push_str(") format(\"woff2\")}\n");
    }
    page.style(&faces);
    page.literal(STYLE);
    page.literal("</style>\n");
    page.close("head");
    page.line();
}

fn opening(page: &mut Writer, edition: &Edition) {
    let publication = edition.publication;
    page.open("header", &[("class", "opening")]);
    page.line();
    if publication.status == Status::Draft {
        page.element("p", &[("class", "draft")], edition.words.draft);
        page.line();
    }
    page.element("p", &[("class", "section-name")], &edition.say(&publication.section_name));
    page.line();
    page.element("h1", &[], &edition.say(&publication.title));
    page.line();
    if let Some(subtitle) = &publication.subtitle {
        page.element("p", &[("class", "subtitle")], &edition.say(subtitle));
        page.line();
    }
    let facts = [edition.held().is_some(), publication.place.is_some(), publication.author.is_some()];
    if facts.contains(&true) {
        page.open("p", &[("class", "facts")]);
        if let (Some(first), Some(held)) = (publication.held_on, edition.held()) {
            page.open("span", &[]);
            page.element("time", &[("datetime", &first.to_string())], &held);
            page.close("span");
        }
        if let Some(place) = &publication.place {
            page.element("span", &[], &edition.say(place));
        }
        if let Some(byline) = edition.byline() {
            page.element("span", &[], &byline);
        }
        page.close("p");
        page.line();
    }
    page.close("header");
    page.line();
}

fn closing(page: &mut Writer, edition: &Edition) {
    let publication = edition.publication;
    page.open("footer", &[]);
    page.open("p", &[]);
    page.element("span", &[], &edition.say(&publication.section_name));
    match (publication.status, publication.published_on) {
        (Status::Published, Some(day)) => {
            page.open("span", &[]);
            page.text(edition.words.published_on);
            page.text(" ");
            page.element("time", &[("datetime", &day.to_string())], &edition.language().day(day));
            page.close("span");
        }
        (Status::Draft, _) => page.element("span", &[], edition.words.draft),
        (Status::Published, None) => {}
    }
    page.close("p");
    page.close("footer");
    page.line();
}
