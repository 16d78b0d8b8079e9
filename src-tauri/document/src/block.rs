//! The blocks of a report, from the paragraph to the session of a programme.

use chrono::{NaiveDate, NaiveDateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::heading::Heading;
use crate::inline::Inline;
use crate::link::Href;
use crate::list::{BulletList, OrderedList};
use crate::nodes;

/// The body of a report. Reading one from JSON, by any way, applies the limits and the allow-list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "serde_json::Value", into = "nodes::Root")]
pub struct Document {
    pub content: Vec<Block>,
}

impl Default for Document {
    /// An empty page: one empty paragraph, which is what the editor needs to put its caret in.
    fn default() -> Self {
        Self { content: vec![Block::Paragraph(Paragraph::default())] }
    }
}

/// One block of a report, tagged by its node type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
pub enum Block {
    Paragraph(Paragraph),
    Heading(Heading),
    BulletList(BulletList),
    OrderedList(OrderedList),
    /// A line between two parts.
    HorizontalRule {},
    Session(Session),
    Speaker(Speaker),
    Quote(Quote),
    SocialPost(SocialPost),
    Announcement(Announcement),
    Decision(Decision),
    Photo(Photo),
    Gallery(Gallery),
    Acknowledgements(Acknowledgements),
    Signature(Signature),
}

/// Running text.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Paragraph {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<Inline>,
}

/// A section of the report that tells one session of the event's programme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Session {
    pub attrs: SessionAttributes,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<Block>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SessionAttributes {
    /// The session of the programme, if the report was begun from an event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session_id: Option<Uuid>,
    pub kind: SessionKind,
    /// As shown, e.g. "10 h 20".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "ReportSessionKind")]
pub enum SessionKind {
    Plenary,
    RoundTable,
    Workshop,
    Address,
    Break,
}

/// A person at the floor, with what they said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Speaker {
    pub attrs: SpeakerAttributes,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<Block>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SpeakerAttributes {
    pub name: String,
    /// What the person is, e.g. "députée européenne".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    pub role: Role,
    /// The person's record, if the section has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person_id: Option<Uuid>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "SpeakerRole")]
pub enum Role {
    Moderator,
    Speaker,
}

/// Words of somebody, kept with their source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    pub attrs: QuoteAttributes,
    #[serde(with = "nodes::paragraphs")]
    #[schemars(with = "Vec<nodes::ParagraphNode>")]
    pub content: Vec<Paragraph>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuoteAttributes {
    pub author: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    /// Where it was said or printed, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_url: Option<Href>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
}

/// A post of a social network, kept as text so that it outlives the network.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SocialPost {
    pub attrs: SocialPostAttributes,
    #[serde(with = "nodes::paragraphs")]
    #[schemars(with = "Vec<nodes::ParagraphNode>")]
    pub content: Vec<Paragraph>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SocialPostAttributes {
    pub author: String,
    /// As the network writes it, e.g. "@`CamilleBEU`".
    pub handle: String,
    pub network: String,
    /// Local wall time of the post; seconds may be left out, as the date fields of the window do.
    #[serde(with = "nodes::wall_time")]
    #[schemars(with = "NaiveDateTime")]
    pub date: NaiveDateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<Href>,
    /// The picture that came with the post.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photo_id: Option<Uuid>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Announcement {
    #[serde(with = "nodes::paragraphs")]
    #[schemars(with = "Vec<nodes::ParagraphNode>")]
    pub content: Vec<Paragraph>,
}

/// What was decided, with its follow-up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    pub attrs: DecisionAttributes,
    #[serde(with = "nodes::paragraphs")]
    #[schemars(with = "Vec<nodes::ParagraphNode>")]
    pub content: Vec<Paragraph>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DecisionAttributes {
    /// Made by the editor, so that a decision is the same one after each edit.
    pub id: Uuid,
    /// The task that the follow-up has become.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task_id: Option<Uuid>,
    /// Who sees to it, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
}

/// One photo of the report; caption, credit and consent are kept with the photo itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Photo {
    pub attrs: PhotoAttributes,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PhotoAttributes {
    pub photo_id: Uuid,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Gallery {
    pub attrs: GalleryAttributes,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GalleryAttributes {
    pub photo_ids: Vec<Uuid>,
    /// The ownership line of the whole gallery, e.g. "Photos : propriété du parti".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ownership: Option<String>,
    /// Where the complete gallery is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<Href>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Acknowledgements {
    #[serde(with = "nodes::paragraphs")]
    #[schemars(with = "Vec<nodes::ParagraphNode>")]
    pub content: Vec<Paragraph>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    pub attrs: SignatureAttributes,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SignatureAttributes {
    pub name: String,
}
