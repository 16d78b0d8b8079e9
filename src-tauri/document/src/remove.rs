//! Taking a photo out of a report.

use uuid::Uuid;

use crate::block::{Block, Document};

impl Document {
    /// The same report without a photo: its block is removed, galleries and posts no longer show it, and a gallery
    /// left without any photo is removed too.
    #[must_use]
    pub fn without_photo(mut self, id: Uuid) -> Self {
        self.content = without(self.content, id);
        if self.content.is_empty() {
            return Self::default();
        }
        self
    }
}

fn without(blocks: Vec<Block>, id: Uuid) -> Vec<Block> {
    blocks.into_iter().filter_map(|block| without_photo(block, id)).collect()
}

fn without_photo(block: Block, id: Uuid) -> Option<Block> {
    match block {
        Block::Photo(photo) if photo.attrs.photo_id == id => None,
        Block::Gallery(mut gallery) => {
            let before = gallery.attrs.photo_ids.len();
            gallery.attrs.photo_ids.retain(|photo| *photo != id);
            let emptied = before > 0 && gallery.attrs.photo_ids.is_empty();
            (!emptied).then_some(Block::Gallery(gallery))
        }
        Block::SocialPost(mut post) => {
            post.attrs.photo_id = post.attrs.photo_id.filter(|photo| *photo != id);
            Some(Block::SocialPost(post))
        }
        Block::Session(mut session) => {
            session.content = without(session.content, id);
            Some(Block::Session(session))
        }
        Block::Speaker(mut speaker) => {
            speaker.content = without(speaker.content, id);
            Some(Block::Speaker(speaker))
        }
        Block::BulletList(mut list) => {
            for item in &mut list.content {
                item.content = without(std::mem::take(&mut item.content), id);
            }
            Some(Block::BulletList(list))
        }
        Block::OrderedList(mut list) => {
            for item in &mut list.content {
                item.content = without(std::mem::take(&mut item.content), id);
            }
            Some(Block::OrderedList(list))
        }
        other => Some(other),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use crate::{Document, parse};

    #[test]
    fn a_photo_leaves_wherever_it_stands() {
        let (gone, kept) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let json = serde_json::json!({ "type": "doc", "content": [
            { "type": "session", "attrs": { "kind": "plenary", "title": "Ouverture" }, "content": [
                { "type": "photo", "attrs": { "photoId": gone } }, { "type": "photo", "attrs": { "photoId": kept } }] },
            { "type": "gallery", "attrs": { "photoIds": [gone, kept] } },
            { "type": "gallery", "attrs": { "photoIds": [gone] } },
        ] });
        let document = parse(&json.to_string()).expect("a report").without_photo(gone);
        assert_eq!(document.photos(), [kept]);
        assert_eq!(document.content.len(), 2);
    }

    #[test]
    fn a_report_that_was_one_photo_becomes_an_empty_page() {
        let id = Uuid::from_u128(1);
        let json = serde_json::json!({ "type": "doc", "content": [{ "type": "photo", "attrs": { "photoId": id } }] });
        assert_eq!(parse(&json.to_string()).expect("a report").without_photo(id), Document::default());
    }
}
