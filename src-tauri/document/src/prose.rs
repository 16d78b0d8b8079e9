//! Changing the prose of a report without touching anything else.

use crate::block::{Block, Document, Paragraph};
use crate::inline::Inline;
use crate::list::ListItem;

impl Document {
    /// The same report with `change` applied to every piece of prose. A social post is a document of its own and stays
    /// as its author wrote it; so do handles, networks and addresses.
    #[must_use]
    pub fn map_prose(mut self, change: &dyn Fn(&str) -> String) -> Self {
        blocks(&mut self.content, change);
        self
    }
}

fn blocks(content: &mut [Block], change: &dyn Fn(&str) -> String) {
    for block in content {
        prose(block, change);
    }
}

fn prose(block: &mut Block, change: &dyn Fn(&str) -> String) {
    let text = |text: &mut String| *text = change(text);
    let optional = |text: &mut Option<String>| *text = text.as_deref().map(change);
    match block {
        Block::Paragraph(paragraph) => inlines(&mut paragraph.content, change),
        Block::Heading(heading) => inlines(&mut heading.content, change),
        Block::BulletList(list) => items(&mut list.content, change),
        Block::OrderedList(list) => items(&mut list.content, change),
        Block::Session(session) => {
            text(&mut session.attrs.title);
            optional(&mut session.attrs.time);
            optional(&mut session.attrs.place);
            blocks(&mut session.content, change);
        }
        Block::Speaker(speaker) => {
            text(&mut speaker.attrs.name);
            optional(&mut speaker.attrs.office);
            blocks(&mut speaker.content, change);
        }
        Block::Quote(quote) => {
            text(&mut quote.attrs.author);
            optional(&mut quote.attrs.office);
            optional(&mut quote.attrs.source);
            paragraphs(&mut quote.content, change);
        }
        Block::Decision(decision) => {
            optional(&mut decision.attrs.owner);
            paragraphs(&mut decision.content, change);
        }
        Block::Announcement(announcement) => paragraphs(&mut announcement.content, change),
        Block::Acknowledgements(acknowledgements) => {
            paragraphs(&mut acknowledgements.content, change);
        }
        Block::Gallery(gallery) => optional(&mut gallery.attrs.ownership),
        Block::Signature(signature) => text(&mut signature.attrs.name),
        Block::SocialPost(_) | Block::Photo(_) | Block::HorizontalRule {} => {}
    }
}

fn items(list: &mut [ListItem], change: &dyn Fn(&str) -> String) {
    for item in list {
        blocks(&mut item.content, change);
    }
}

fn paragraphs(list: &mut [Paragraph], change: &dyn Fn(&str) -> String) {
    for paragraph in list {
        inlines(&mut paragraph.content, change);
    }
}

fn inlines(list: &mut [Inline], change: &dyn Fn(&str) -> String) {
    for inline in list {
        if let Inline::Text { text, .. } = inline {
            *text = change(text);
        }
    }
}
