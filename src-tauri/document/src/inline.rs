//! What stands inside a paragraph or a heading.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::link::Href;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
pub enum Inline {
    Text {
        /// Never empty: the editor cannot hold an empty piece of text.
        #[schemars(length(min = 1))]
        text: String,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        marks: Vec<Mark>,
    },
    /// A line break within a paragraph. The editor keeps the marks of the text around it.
    HardBreak {
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        marks: Vec<Mark>,
    },
}

impl Inline {
    /// A piece of text without marks.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text { text: text.into(), marks: Vec::new() }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
pub enum Mark {
    Bold {},
    Italic {},
    Link { attrs: Link },
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(from = "EditorLink")]
pub struct Link {
    pub href: Href,
}

/// A link as the editor writes it. How a link opens is a matter of where it is shown, so that part is read and left out.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct EditorLink {
    href: Href,
    #[serde(rename = "target", default)]
    _target: Option<String>,
    #[serde(rename = "rel", default)]
    _rel: Option<String>,
    #[serde(rename = "class", default)]
    _class: Option<String>,
    #[serde(rename = "title", default)]
    _title: Option<String>,
}

impl From<EditorLink> for Link {
    fn from(link: EditorLink) -> Self {
        Self { href: link.href }
    }
}

/// The words of a run of inlines, without marks; a line break becomes a newline.
pub fn inline_text(content: &[Inline]) -> String {
    content
        .iter()
        .map(|inline| match inline {
            Inline::Text { text, .. } => text.as_str(),
            Inline::HardBreak { .. } => "\n",
        })
        .collect()
}
