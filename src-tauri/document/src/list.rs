//! Lists, with points or numbers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::block::Block;
use crate::nodes;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BulletList {
    #[serde(with = "nodes::list_items")]
    #[schemars(with = "Vec<nodes::ListItemNode>")]
    pub content: Vec<ListItem>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OrderedList {
    #[serde(default)]
    pub attrs: OrderedListAttributes,
    #[serde(with = "nodes::list_items")]
    #[schemars(with = "Vec<nodes::ListItemNode>")]
    pub content: Vec<ListItem>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OrderedListAttributes {
    /// The number of the first item.
    #[serde(default = "one")]
    pub start: u32,
    /// How items are numbered; 1, 2, 3 when absent.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub numbering: Option<Numbering>,
}

impl Default for OrderedListAttributes {
    fn default() -> Self {
        Self { start: one(), numbering: None }
    }
}

fn one() -> u32 {
    1
}

/// The numbering of an ordered list, by the letter HTML gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Numbering {
    #[serde(rename = "1")]
    Decimal,
    #[serde(rename = "a")]
    LowerLetters,
    #[serde(rename = "A")]
    UpperLetters,
    #[serde(rename = "i")]
    LowerRoman,
    #[serde(rename = "I")]
    UpperRoman,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListItem {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<Block>,
}
