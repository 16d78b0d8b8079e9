//! What every format needs of a publication: its typography repaired, its photos by id, its labels.

use std::borrow::Cow;
use std::collections::HashMap;

use ruche_document::{Block, Document, HeadingLevel, typography};
use uuid::Uuid;

use crate::labels::Labels;
use crate::publication::{Language, Publication, PublishedPhoto};
use crate::unfilled::remove_unfilled;

pub struct RenderContext<'a> {
    pub publication: &'a Publication,
    pub body: Document,
    pub labels: &'static Labels,
    photos: HashMap<Uuid, &'a PublishedPhoto>,
}

impl<'a> RenderContext<'a> {
    pub fn new(publication: &'a Publication) -> Self {
        let language = publication.language;
        let mut body = publication.body.clone().map_prose(&|text| prose(language, text).into_owned());
        body.content = remove_unfilled(body.content, language.labels());
        step_headings(&mut body.content, 2, &mut 1);
        Self {
            publication,
            body,
            labels: language.labels(),
            photos: publication.photos.iter().map(|photo| (photo.id, photo)).collect(),
        }
    }

    pub fn language(&self) -> Language {
        self.publication.language
    }

    /// Text with the typography of the publication's language.
    pub fn prose<'t>(&self, text: &'t str) -> Cow<'t, str> {
        prose(self.language(), text)
    }

    pub fn photo(&self, id: Uuid) -> Option<&'a PublishedPhoto> {
        self.photos.get(&id).copied()
    }

    /// What a photo shows, for those who do not see it; never empty.
    pub fn alternative_text(&self, photo: &PublishedPhoto) -> String {
        let text = [&photo.alt, &photo.caption].into_iter().find(|text| !text.trim().is_empty());
        text.map_or_else(|| self.labels.photo.to_owned(), |text| self.prose(text).into_owned())
    }

    /// Credit, date and ownership of a photo, as one line.
    pub fn provenance(&self, photo: &PublishedPhoto) -> Option<String> {
        let credit = photo.credit.as_deref().map(|credit| format!("{} {}", self.labels.credit, self.prose(credit)));
        let ownership = photo.ownership.as_deref().map(|line| self.prose(line).into_owned());
        let taken = photo.taken_on.map(|day| format!("{} {}", self.labels.taken_on, self.language().date(day)));
        let taken = join([credit, taken], ", ");
        join([taken, ownership], " · ").map(|line| capitalise(&line))
    }

    /// Who wrote the report.
    pub fn byline(&self) -> Option<String> {
        let author = self.publication.author.as_deref()?;
        Some(format!("{} {}", self.labels.written_by, self.prose(author)))
    }

    /// When the event took place: "Samedi 2 février 2019".
    pub fn event_dates(&self) -> Option<String> {
        let first = self.publication.held_on?;
        Some(capitalise(&self.language().date_range(first, self.publication.held_until)))
    }

    /// The beginning of the report, for search engines and social networks.
    pub fn summary(&self) -> String {
        const MAX_CHARS: usize = 200;
        let text = self.body.plain_text().replace('\n', " ");
        if text.chars().count() <= MAX_CHARS {
            return text;
        }
        let cut: String = text.chars().take(MAX_CHARS).collect();
        let whole_words = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
        format!("{whole_words}…")
    }
}

/// Headings go down one level at a time, as screen readers and PDF/UA expect: one that skips a level is raised. `first` is
/// the highest level here, `previous` that of the heading before.
fn step_headings(blocks: &mut [Block], first: u8, previous: &mut u8) {
    for block in blocks {
        match block {
            Block::Heading(heading) => {
                *previous = u8::from(heading.attrs.level).max(first).min(*previous + 1);
                heading.attrs.level = HeadingLevel::try_from((*previous).clamp(2, 4)).unwrap_or(HeadingLevel::Four);
            }
            Block::Session(session) => {
                *previous = first;
                step_headings(&mut session.content, first + 1, previous);
            }
            Block::Speaker(speaker) => {
                *previous = first;
                step_headings(&mut speaker.content, first + 1, previous);
            }
            Block::BulletList(list) => {
                for item in &mut list.content {
                    step_headings(&mut item.content, first, previous);
                }
            }
            Block::OrderedList(list) => {
                for item in &mut list.content {
                    step_headings(&mut item.content, first, previous);
                }
            }
            _ => {}
        }
    }
}

fn prose(language: Language, text: &str) -> Cow<'_, str> {
    match language {
        Language::French => Cow::Owned(typography::french(text)),
        Language::English => Cow::Borrowed(text),
    }
}

fn join<const N: usize>(parts: [Option<String>; N], between: &str) -> Option<String> {
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join(between))
}

fn capitalise(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
