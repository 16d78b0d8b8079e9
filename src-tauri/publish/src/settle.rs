//! What was begun and not filled in: readers are not shown a box without words, a title without letters or an empty line at
//! the end.

use ruche_document::{Block, Paragraph, inline_text};

use crate::words::Words;

/// The blocks that a reader is shown, with a title wherever one is due.
pub fn settled(content: Vec<Block>, words: &Words) -> Vec<Block> {
    let mut settled: Vec<Block> = content.into_iter().flat_map(|block| one(block, words)).collect();
    while settled.last().is_some_and(is_empty_line) {
        settled.pop();
    }
    settled
}

fn one(block: Block, words: &Words) -> Vec<Block> {
    match block {
        Block::Session(mut session) => {
            if blank(&session.attrs.title) {
                words.session(session.attrs.kind).clone_into(&mut session.attrs.title);
            }
            session.content = settled(session.content, words);
            vec![Block::Session(session)]
        }
        Block::Speaker(mut speaker) => {
            speaker.content = settled(speaker.content, words);
            if blank(&speaker.attrs.name) {
                // Known by what they are, or nobody in particular.
                match speaker.attrs.office.take() {
                    Some(office) => speaker.attrs.name = office,
                    None => return speaker.content,
                }
            }
            vec![Block::Speaker(speaker)]
        }
        Block::Quote(quote) if silent(&quote.content) && blank(&quote.attrs.author) => Vec::new(),
        Block::Announcement(announcement) if silent(&announcement.content) => Vec::new(),
        Block::Acknowledgements(thanks) if silent(&thanks.content) => Vec::new(),
        Block::Signature(signature) if blank(&signature.attrs.name) => Vec::new(),
        Block::Decision(decision) if silent(&decision.content) && decision.attrs.owner.is_none() => Vec::new(),
        other => vec![other],
    }
}

fn blank(text: &str) -> bool {
    text.trim().is_empty()
}

fn silent(content: &[Paragraph]) -> bool {
    content.iter().all(|one| blank(&inline_text(&one.content)))
}

fn is_empty_line(block: &Block) -> bool {
    matches!(block, Block::Paragraph(paragraph) if blank(&inline_text(&paragraph.content)))
}
