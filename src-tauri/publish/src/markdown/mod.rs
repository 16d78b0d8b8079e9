//! A report as Markdown for a blog: front matter, `CommonMark`, and the photos as files beside it.

mod blocks;
mod escape;
mod inlines;
mod photo_files;
mod quotes;

use serde_json::Value;

use crate::context::RenderContext;
use crate::publication::{Publication, Status};
use photo_files::PhotoFiles;

/// A text and the files it refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Markdown {
    pub text: String,
    /// Paths relative to the text, with their bytes, in order of appearance.
    pub files: Vec<(String, Vec<u8>)>,
}

/// The report as `CommonMark` with YAML front matter.
pub fn markdown(publication: &Publication) -> Markdown {
    let context = RenderContext::new(publication);
    let photo_files = PhotoFiles::new(&context);
    let mut text = front_matter(&context);
    text.push_str("\n# ");
    text.push_str(&escape::line(&context.prose(&publication.title)));
    text.push_str("\n\n");
    if let Some(subtitle) = &publication.subtitle {
        text.push_str(&escape::line(&context.prose(subtitle)));
        text.push_str("\n\n");
    }
    text.push_str(&facts(&context));
    text.push_str(&blocks::body(&context, &photo_files));
    let files = photo_files.into_names();
    let files = files.filter_map(|(id, name)| context.photo(id).map(|photo| (name, photo.bytes.clone()))).collect();
    Markdown { text, files }
}

/// The dates, the place and the author as text, for blogs that do not show the front matter.
fn facts(context: &RenderContext) -> String {
    let place = context.publication.place.as_deref().map(|place| context.prose(place).into_owned());
    let facts: Vec<String> =
        [context.event_dates(), place, context.byline()].iter().flatten().map(|fact| escape::line(fact)).collect();
    if facts.is_empty() { String::new() } else { format!("{}\n\n", facts.join(" · ")) }
}

/// Each value is written as a JSON string, which is also a YAML one, so that no text can end its line.
fn front_matter(context: &RenderContext) -> String {
    let publication = context.publication;
    let prose = |text: &Option<String>| text.as_deref().map(|text| context.prose(text).into_owned());
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
    let fields = [
        ("title", Some(context.prose(&publication.title).into_owned())),
        ("subtitle", prose(&publication.subtitle)),
        ("date", day(publication.held_on)),
        ("end_date", day(publication.held_until)),
        ("place", prose(&publication.place)),
        ("section", Some(context.prose(&publication.section_name).into_owned())),
        ("author", prose(&publication.author)),
        ("lang", Some(context.labels.lang.to_owned())),
        ("published", day(publication.published_on)),
    ];
    let mut text = String::from("---\n");
    for (name, value) in fields {
        if let Some(value) = value {
            text.push_str(name);
            text.push_str(": ");
            text.push_str(&Value::String(value).to_string());
            text.push('\n');
        }
    }
    if publication.status == Status::Draft {
        text.push_str("draft: true\n");
    }
    text.push_str("---\n");
    text
}
