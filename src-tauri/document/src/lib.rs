//! The body of a report as plain types.
//!
//! They mirror the JSON of the editor (Tiptap's) one to one, and they are the allow-list: a
//! node, a mark, an attribute or a link scheme that is not declared here is refused by name. Everything that stores,
//! searches or publishes a report reads these types, so nothing downstream meets a node it does not know.

mod block;
mod heading;
mod inline;
mod link;
mod list;
mod nodes;
mod parse;
mod prose;
mod remove;
mod traverse;
pub mod typography;

pub use block::{
    Acknowledgements, Announcement, Block, Decision, DecisionAttributes, Document, Gallery, GalleryAttributes,
    Paragraph, Photo, PhotoAttributes, Quote, QuoteAttributes, Role, Session, SessionAttributes, SessionKind,
    Signature, SignatureAttributes, SocialPost, SocialPostAttributes, Speaker, SpeakerAttributes,
};
pub use heading::{Heading, HeadingAttributes, HeadingLevel};
pub use inline::{Inline, Link, Mark, inline_text};
pub use link::{Href, HrefError};
pub use list::{BulletList, ListItem, Numbering, OrderedList, OrderedListAttributes};
pub use parse::{DocumentError, MAX_DEPTH, MAX_NODES, MAX_TEXT_BYTES, parse};
