//! Nodes that stand alone in their container, and so carry their type in the JSON but not in Rust.

use chrono::NaiveDateTime;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};

use crate::block::{Block, Document, Paragraph};
use crate::list::ListItem;

/// The outermost node.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
pub enum Root {
    Doc {
        #[serde(default)]
        content: Vec<Block>,
    },
}

impl From<Document> for Root {
    fn from(document: Document) -> Self {
        Self::Doc { content: document.content }
    }
}

impl JsonSchema for Document {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Document".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Root::json_schema(generator)
    }
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
pub enum ParagraphNode {
    Paragraph(Paragraph),
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
pub enum ListItemNode {
    ListItem(ListItem),
}

/// Writes and reads a list of one kind of node with the type on each.
macro_rules! tagged {
    ($module:ident, $plain:ident, $node:ident::$variant:ident) => {
        pub mod $module {
            use super::{$node, $plain};
            use serde::{Deserialize, Deserializer, Serializer};

            pub fn serialize<S: Serializer>(list: &[$plain], serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_seq(list.iter().cloned().map($node::$variant))
            }

            pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<$plain>, D::Error> {
                let nodes = Vec::<$node>::deserialize(deserializer)?;
                Ok(nodes.into_iter().map(|$node::$variant(plain)| plain).collect())
            }
        }
    };
}

tagged!(paragraphs, Paragraph, ParagraphNode::Paragraph);
tagged!(list_items, ListItem, ListItemNode::ListItem);

/// A local date and time, with or without seconds when read, with them when written.
pub mod wall_time {
    use super::NaiveDateTime;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

    pub fn serialize<S: Serializer>(moment: &NaiveDateTime, serializer: S) -> Result<S::Ok, S::Error> {
        moment.serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDateTime, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .or_else(|_| NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M"))
            .map_err(|_| de::Error::custom("a date and time, such as 2019-02-02T15:52, is expected"))
    }
}
