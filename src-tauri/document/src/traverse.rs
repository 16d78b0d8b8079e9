//! Traversing a report.

use uuid::Uuid;

use crate::block::{Block, Decision, Document, Paragraph, Quote, Session, Speaker};
use crate::inline::inline_text;

impl Block {
    /// The blocks directly inside this one that are blocks in their own right (not the paragraphs of a quote).
    pub fn children(&self) -> Box<dyn DoubleEndedIterator<Item = &Block> + '_> {
        match self {
            Self::Session(session) => Box::new(session.content.iter()),
            Self::Speaker(speaker) => Box::new(speaker.content.iter()),
            Self::BulletList(list) => Box::new(list.content.iter().flat_map(|item| &item.content)),
            Self::OrderedList(list) => Box::new(list.content.iter().flat_map(|item| &item.content)),
            _ => Box::new(std::iter::empty()),
        }
    }
}

impl Document {
    /// Every block, containers before what they hold, in reading order.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        let mut waiting: Vec<&Block> = self.content.iter().rev().collect();
        std::iter::from_fn(move || {
            let block = waiting.pop()?;
            waiting.extend(block.children().rev());
            Some(block)
        })
    }

    /// The photos, each once, in order of appearance; those of galleries and social posts included.
    pub fn photos(&self) -> Vec<Uuid> {
        let mut photos = Vec::new();
        let mut add = |id: Uuid| {
            if !photos.contains(&id) {
                photos.push(id);
            }
        };
        for block in self.blocks() {
            match block {
                Block::Photo(photo) => add(photo.attrs.photo_id),
                Block::Gallery(gallery) => {
                    gallery.attrs.photo_ids.iter().copied().for_each(&mut add);
                }
                Block::SocialPost(post) => post.attrs.photo_id.into_iter().for_each(&mut add),
                _ => {}
            }
        }
        photos
    }

    pub fn sessions(&self) -> impl Iterator<Item = &Session> {
        self.blocks().filter_map(|block| if let Block::Session(session) = block { Some(session) } else { None })
    }

    pub fn speakers(&self) -> impl Iterator<Item = &Speaker> {
        self.blocks().filter_map(|block| if let Block::Speaker(speaker) = block { Some(speaker) } else { None })
    }

    pub fn quotes(&self) -> impl Iterator<Item = &Quote> {
        self.blocks().filter_map(|block| if let Block::Quote(quote) = block { Some(quote) } else { None })
    }

    pub fn decisions(&self) -> impl Iterator<Item = &Decision> {
        self.blocks().filter_map(|block| if let Block::Decision(decision) = block { Some(decision) } else { None })
    }

    /// The decision of that id, to note the task that it has become.
    pub fn decision_mut(&mut self, id: Uuid) -> Option<&mut Decision> {
        find_decision(&mut self.content, id)
    }

    /// The text of the report for the search index: one line a paragraph, with the names, offices, titles and sources
    /// that the blocks carry.
    pub fn plain_text(&self) -> String {
        let mut lines = Vec::new();
        for block in self.blocks() {
            collect_text(block, &mut lines);
        }
        lines.retain(|line| !line.trim().is_empty());
        lines.join("\n")
    }
}

fn find_decision(blocks: &mut [Block], id: Uuid) -> Option<&mut Decision> {
    blocks.iter_mut().find_map(|block| match block {
        Block::Decision(decision) if decision.attrs.id == id => Some(decision),
        Block::Session(session) => find_decision(&mut session.content, id),
        Block::Speaker(speaker) => find_decision(&mut speaker.content, id),
        Block::BulletList(list) => list.content.iter_mut().find_map(|item| find_decision(&mut item.content, id)),
        Block::OrderedList(list) => list.content.iter_mut().find_map(|item| find_decision(&mut item.content, id)),
        _ => None,
    })
}

fn collect_text(block: &Block, lines: &mut Vec<String>) {
    let mut line = |parts: &[Option<&str>]| {
        let words: Vec<&str> = parts.iter().flatten().copied().collect();
        lines.push(words.join(" "));
    };
    let paragraphs: &[Paragraph] = match block {
        Block::Paragraph(paragraph) => std::slice::from_ref(paragraph),
        Block::Heading(heading) => {
            line(&[Some(&inline_text(&heading.content))]);
            &[]
        }
        Block::Session(session) => {
            let attrs = &session.attrs;
            line(&[attrs.time.as_deref(), Some(&attrs.title), attrs.place.as_deref()]);
            &[]
        }
        Block::Speaker(speaker) => {
            line(&[Some(&speaker.attrs.name), speaker.attrs.office.as_deref()]);
            &[]
        }
        Block::Quote(quote) => {
            let attrs = &quote.attrs;
            line(&[Some(&attrs.author), attrs.office.as_deref(), attrs.source.as_deref()]);
            &quote.content
        }
        Block::SocialPost(post) => {
            line(&[Some(&post.attrs.author), Some(&post.attrs.handle), Some(&post.attrs.network)]);
            &post.content
        }
        Block::Decision(decision) => {
            line(&[decision.attrs.owner.as_deref()]);
            &decision.content
        }
        Block::Gallery(gallery) => {
            line(&[gallery.attrs.ownership.as_deref()]);
            &[]
        }
        Block::Signature(signature) => {
            line(&[Some(&signature.attrs.name)]);
            &[]
        }
        Block::Announcement(announcement) => &announcement.content,
        Block::Acknowledgements(acknowledgements) => &acknowledgements.content,
        Block::BulletList(_) | Block::OrderedList(_) | Block::HorizontalRule {} | Block::Photo(_) => &[],
    };
    lines.extend(paragraphs.iter().map(|paragraph| inline_text(&paragraph.content)));
}
