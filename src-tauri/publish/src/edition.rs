//! A publication made ready: typography repaired, photos found by their id.

use std::borrow::Cow;
use std::collections::HashMap;

use ruche_document::{Block, Document, HeadingLevel, typography};
use uuid::Uuid;

use crate::publication::{Language, Publication, PublishedPhoto};
use crate::settle::settled;
use crate::words::Words;

pub struct Edition<'a> {
    pub publication: &'a Publication,
    pub body: Document,
    pub words: &'static Words,
    photos: HashMap<Uuid, &'a PublishedPhoto>,
}

impl<'a> Edition<'a> {
    pub fn of(publication: &'a Publication) -> Self {
        let language = publication.language;
        let mut body = publication.body.clone().map_prose(&|text| said(language, text).into_owned());
        body.content = settled(body.content, language.words());
        step_headings(&mut body.content, 2, &mut 1);
        Self {
            publication,
            body,
            words: language.words(),
            photos: publication.photos.iter().map(|photo| (photo.id, photo)).collect(),
        }
    }

    pub fn language(&self) -> Language {
        self.publication.language
    }

    /// Words as they are printed in the publication's language.
    pub fn say<'t>(&self, text: &'t str) -> Cow<'t, str> {
        said(self.language(), text)
    }

    pub fn photo(&self, id: Uuid) -> Option<&'a PublishedPhoto> {
        self.photos.get(&id).copied()
    }

    /// What a photo shows, in words; never empty.
    pub fn alternative(&self, photo: &PublishedPhoto) -> String {
        let words = [&photo.alt, &photo.caption].into_iter().find(|words| !words.trim().is_empty());
        words.map_or_else(|| self.words.photo.to_owned(), |words| self.say(words).into_owned())
    }

    /// Credit, date and ownership of a photo, as one line.
    pub fn provenance(&self, photo: &PublishedPhoto) -> Option<String> {
        let credit = photo.credit.as_deref().map(|credit| format!("{} {}", self.words.credit, self.say(credit)));
        let ownership = photo.ownership.as_deref().map(|line| self.say(line).into_owned());
        let taken = photo.taken_on.map(|day| format!("{} {}", self.words.taken_on, self.language().day(day)));
        let taking = joined([credit, taken], ", ");
        joined([taking, ownership], " · ").map(|line| capitalised(&line))
    }

    /// Who wrote the report.
    pub fn byline(&self) -> Option<String> {
        let author = self.publication.author.as_deref()?;
        Some(format!("{} {}", self.words.written_by, self.say(author)))
    }

    /// "Samedi 2 février 2019", with its capital.
    pub fn held(&self) -> Option<String> {
        let first = self.publication.held_on?;
        Some(capitalised(&self.language().days(first, self.publication.held_until)))
    }

    /// The first words of the report, for those who list it.
    pub fn summary(&self) -> String {
        const LENGTH: usize = 200;
        let text = self.body.plain_text().replace('\n', " ");
        if text.chars().count() <= LENGTH {
            return text;
        }
        let cut: String = text.chars().take(LENGTH).collect();
        let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
        format!("{whole}…")
    }
}

/// Titles go down one level at a time, as screen readers and the standard for them expect: a title too small for its
/// place is raised. `first` is the level of a title here, `previous` that of the title before.
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

fn said(language: Language, text: &str) -> Cow<'_, str> {
    match language {
        Language::French => Cow::Owned(typography::french(text)),
        Language::English => Cow::Borrowed(text),
    }
}

fn joined<const N: usize>(parts: [Option<String>; N], between: &str) -> Option<String> {
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join(between))
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
