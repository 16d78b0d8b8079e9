//! A report as Markdown for a blog: front matter, `CommonMark`, and the photos as files beside it.

mod blocks;
mod escape;
mod inlines;
mod voices;

use serde_json::Value;
use uuid::Uuid;

use crate::edition::Edition;
use crate::publication::{Publication, Status};

/// A text and the files it refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Markdown {
    pub text: String,
    /// Paths relative to the text, with their bytes, in order of appearance.
    pub files: Vec<(String, Vec<u8>)>,
}

/// The report as `CommonMark` with YAML front matter.
pub fn markdown(publication: &Publication) -> Markdown {
    let edition = Edition::of(publication);
    let shelf = Shelf::of(&edition);
    let mut text = front_matter(&edition);
    text.push_str("\n# ");
    text.push_str(&escape::line(&edition.say(&publication.title)));
    text.push_str("\n\n");
    if let Some(subtitle) = &publication.subtitle {
        text.push_str(&escape::line(&edition.say(subtitle)));
        text.push_str("\n\n");
    }
    text.push_str(&facts(&edition));
    text.push_str(&blocks::body(&edition, &shelf));
    let files = shelf
        .names
        .into_iter()
        .filter_map(|(id, name)| edition.photo(id).map(|photo| (name, photo.bytes.clone())))
        .collect();
    Markdown { text, files }
}

/// The day, the place and who wrote, in words: a blog that does not know the front matter still says them.
fn facts(edition: &Edition) -> String {
    let place = edition.publication.place.as_deref().map(|place| edition.say(place).into_owned());
    let facts: Vec<String> =
        [edition.held(), place, edition.byline()].iter().flatten().map(|fact| escape::line(fact)).collect();
    if facts.is_empty() { String::new() } else { format!("{}\n\n", facts.join(" · ")) }
}

/// The names of the photos' files. They come from the report's day and title, so that two reports may be written into one
/// folder, and never from a caption: a caption names people, and file names end up in places that nobody thinks of.
struct Shelf {
    names: Vec<(Uuid, String)>,
}

impl Shelf {
    fn of(edition: &Edition) -> Self {
        let day = edition.publication.held_on.map(|day| format!("{day}-")).unwrap_or_default();
        let slug = day + &slug(&edition.publication.title);
        let photos = edition.body.photos().into_iter().filter_map(|id| edition.photo(id));
        let names = photos
            .enumerate()
            .map(|(index, photo)| (photo.id, format!("photos/{:02}-{slug}.{}", index + 1, photo.format.extension())))
            .collect();
        Self { names }
    }

    fn name(&self, id: Uuid) -> Option<&str> {
        self.names.iter().find(|(known, _)| *known == id).map(|(_, name)| name.as_str())
    }
}

fn slug(title: &str) -> String {
    const LENGTH: usize = 48;
    let mut slug = String::new();
    for char in title.to_lowercase().chars() {
        let plain = match char {
            'a'..='z' | '0'..='9' => char,
            'à' | 'â' | 'ä' | 'á' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'î' | 'ï' | 'í' => 'i',
            'ô' | 'ö' | 'ó' => 'o',
            'ù' | 'û' | 'ü' | 'ú' => 'u',
            'ç' => 'c',
            'ñ' => 'n',
            _ => '-',
        };
        if plain != '-' || !(slug.is_empty() || slug.ends_with('-')) {
            slug.push(plain);
        }
        if slug.len() >= LENGTH {
            break;
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "photo".into() } else { slug.into() }
}

/// Each value is written as a JSON string, which is also a YAML one, so that no title can break out of its line.
fn front_matter(edition: &Edition) -> String {
    let publication = edition.publication;
    let said = |text: &Option<String>| text.as_deref().map(|text| edition.say(text).into_owned());
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
    let fields = [
        ("title", Some(edition.say(&publication.title).into_owned())),
        ("subtitle", said(&publication.subtitle)),
        ("date", day(publication.held_on)),
        ("end_date", day(publication.held_until)),
        ("place", said(&publication.place)),
        ("section", Some(edition.say(&publication.section_name).into_owned())),
        ("author", said(&publication.author)),
        ("lang", Some(edition.words.lang.to_owned())),
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
