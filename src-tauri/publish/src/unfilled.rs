//! Blocks that were begun and not filled in: readers are not shown a box without text, an empty heading or an empty last
//! paragraph.

use ruche_document::{Block, Paragraph, inline_text};

use crate::labels::Labels;

/// The blocks without those that are not filled in. A session without a title gets the name of its kind.
pub fn remove_unfilled(content: Vec<Block>, labels: &Labels) -> Vec<Block> {
    let mut blocks: Vec<Block> = content.into_iter().flat_map(|block| filled(block, labels)).collect();
    while blocks.last().is_some_and(is_blank_paragraph) {
        blocks.pop();
    }
    blocks
}

/// What remains of a block.
fn filled(block: Block, labels: &Labels) -> Vec<Block> {
    match block {
        Block::Session(mut session) => {
            if is_blank(&session.attrs.title) {
                labels.session(session.attrs.kind).clone_into(&mut session.attrs.title);
            }
            session.content = remove_unfilled(session.content, labels);
            vec![Block::Session(session)]
        }
        Block::Speaker(mut speaker) => {
            speaker.content = remove_unfilled(speaker.content, labels);
            if is_blank(&speaker.attrs.name) {
                // Somebody whose office alone is known goes by it.
                match speaker.attrs.office.take() {
                    Some(office) => speaker.attrs.name = office,
                    None => return speaker.content,
                }
            }
            vec![Block::Speaker(speaker)]
        }
        Block::Quote(quote) if has_no_text(&quote.content) && is_blank(&quote.attrs.author) => Vec::new(),
        Block::Announcement(announcement) if has_no_text(&announcement.content) => Vec::new(),
        Block::Acknowledgements(thanks) if has_no_text(&thanks.content) => Vec::new(),
        Block::Signature(signature) if is_blank(&signature.attrs.name) => Vec::new(),
        Block::Decision(decision) if has_no_text(&decision.content) && decision.attrs.owner.is_none() => Vec::new(),
        other => vec![other],
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

fn has_no_text(content: &[Paragraph]) -> bool {
    content.iter().all(|one| is_blank(&inline_text(&one.content)))
}

fn is_blank_paragraph(block: &Block) -> bool {
    matches!(block, Block::Paragraph(paragraph) if is_blank(&inline_text(&paragraph.content)))
}
