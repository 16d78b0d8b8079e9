//! Short names for the blocks of which the reports of the example are written.

use ruche_core::ids::PhotoId;
use ruche_core::{Problem, Result};
use ruche_document::{
    Acknowledgements, Block, BulletList, Decision, DecisionAttributes, Heading, HeadingAttributes, HeadingLevel, Href,
    Inline, Link, ListItem, Mark, OrderedList, OrderedListAttributes, Paragraph, Photo, PhotoAttributes, Quote,
    QuoteAttributes, Signature, SignatureAttributes,
};
use uuid::Uuid;

pub(super) fn words(text: &str) -> Inline {
    Inline::text(text)
}

pub(super) fn strong(text: &str) -> Inline {
    Inline::Text { text: text.to_owned(), marks: vec![Mark::Bold {}] }
}

pub(super) fn leading_to(text: &str, address: &str) -> Result<Inline> {
    Ok(Inline::Text { text: text.to_owned(), marks: vec![Mark::Link { attrs: Link { href: href(address)? } }] })
}

pub(super) fn href(address: &str) -> Result<Href> {
    Href::new(address).map_err(|error| Problem::internal("an address of the example", &error))
}

pub(super) fn line(text: &str) -> Paragraph {
    Paragraph { content: vec![words(text)] }
}

pub(super) fn paragraph(text: &str) -> Block {
    Block::Paragraph(line(text))
}

pub(super) fn rich(content: Vec<Inline>) -> Block {
    Block::Paragraph(Paragraph { content })
}

pub(super) fn heading(level: HeadingLevel, text: &str) -> Block {
    Block::Heading(Heading { attrs: HeadingAttributes { level }, content: vec![words(text)] })
}

fn items(lines: &[&str]) -> Vec<ListItem> {
    lines.iter().map(|line| ListItem { content: vec![paragraph(line)] }).collect()
}

pub(super) fn bullets(lines: &[&str]) -> Block {
    Block::BulletList(BulletList { content: items(lines) })
}

pub(super) fn numbered(lines: &[&str]) -> Block {
    Block::OrderedList(OrderedList { attrs: OrderedListAttributes::default(), content: items(lines) })
}

pub(super) fn photo(id: PhotoId) -> Block {
    Block::Photo(Photo { attrs: PhotoAttributes { photo_id: id.0 } })
}

pub(super) fn quote(attrs: QuoteAttributes, text: &str) -> Block {
    Block::Quote(Quote { attrs, content: vec![line(text)] })
}

pub(super) fn decision(owner: &str, text: &str) -> Block {
    let attrs = DecisionAttributes { id: Uuid::now_v7(), task_id: None, owner: Some(owner.to_owned()), due: None };
    Block::Decision(Decision { attrs, content: vec![line(text)] })
}

pub(super) fn thanks(text: &str) -> Block {
    Block::Acknowledgements(Acknowledgements { content: vec![line(text)] })
}

pub(super) fn signature(name: &str) -> Block {
    Block::Signature(Signature { attrs: SignatureAttributes { name: name.to_owned() } })
}
