//! Reading the JSON of the editor: limits against hostile input, then the allow-list, with errors that name the node.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::block::{Block, Document};
use crate::inline::Inline;
use crate::nodes::{ListItemNode, Root};

/// Bytes of text, attributes included. The longest report is a tenth of this; photos are not in the body.
pub const MAX_TEXT_BYTES: usize = 2 * 1024 * 1024;
/// Nodes and marks in all.
pub const MAX_NODES: usize = 50_000;
/// Nodes inside one another, the document being the first.
pub const MAX_DEPTH: usize = 24;

/// Block and inline nodes that a report may hold.
const NODES: [&str; 18] = [
    "doc",
    "paragraph",
    "heading",
    "bulletList",
    "orderedList",
    "listItem",
    "horizontalRule",
    "session",
    "speaker",
    "quote",
    "socialPost",
    "announcement",
    "decision",
    "photo",
    "gallery",
    "acknowledgements",
    "signature",
    "text",
];
const BREAK: &str = "hardBreak";
const MARKS: [&str; 3] = ["bold", "italic", "link"];

/// Why a body is refused. Names of nodes and attributes only, never text of the report.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    #[error("this is not JSON")]
    NotJson,
    #[error("the outermost node is not a document")]
    NotADocument,
    #[error("the report is longer than {MAX_TEXT_BYTES} bytes or {MAX_NODES} nodes")]
    TooLarge,
    #[error("the report nests deeper than {MAX_DEPTH} levels")]
    TooDeep,
    #[error("a report holds no node of the type \"{0}\"")]
    UnknownNode(String),
    #[error("a report holds no mark of the type \"{0}\"")]
    UnknownMark(String),
    #[error("a piece of text is empty")]
    EmptyText,
    /// The node is known, but stands where it may not, or its attributes are not its own.
    #[error("the node \"{node}\" is not as it should be: {reason}")]
    Node { node: String, reason: String },
}

/// Reads the JSON of the editor.
pub fn parse(json: &str) -> Result<Document, DocumentError> {
    if json.len() > 4 * MAX_TEXT_BYTES {
        return Err(DocumentError::TooLarge);
    }
    let value: Value = serde_json::from_str(json).map_err(|error| {
        // serde_json has a depth limit of its own, far above ours.
        if error.to_string().starts_with("recursion limit") { DocumentError::TooDeep } else { DocumentError::NotJson }
    })?;
    value.try_into()
}

impl TryFrom<Value> for Document {
    type Error = DocumentError;

    fn try_from(value: Value) -> Result<Self, DocumentError> {
        if node_type(&value) != Some("doc") {
            return Err(DocumentError::NotADocument);
        }
        Budget::default().node(&value, 1)?;
        match Root::deserialize_from(&value) {
            Ok(Root::Doc { content }) => Ok(Self { content }),
            Err(error) => Err(invalid_node(&value).unwrap_or_else(|| node_error(&value, &error))),
        }
    }
}

fn node_type(node: &Value) -> Option<&str> {
    node.get("type")?.as_str()
}

fn children(node: &Value) -> &[Value] {
    node.get("content").and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Counts what is read against the limits.
#[derive(Default)]
struct Budget {
    text: usize,
    nodes: usize,
}

impl Budget {
    fn node(&mut self, node: &Value, depth: usize) -> Result<(), DocumentError> {
        if depth > MAX_DEPTH {
            return Err(DocumentError::TooDeep);
        }
        self.count()?;
        match node_type(node) {
            Some("doc") if depth > 1 => return Err(DocumentError::UnknownNode("doc".into())),
            Some("text") if node.get("text").and_then(Value::as_str) == Some("") => {
                return Err(DocumentError::EmptyText);
            }
            Some(BREAK) => {}
            Some(known) if NODES.contains(&known) => {}
            Some(unknown) => return Err(DocumentError::UnknownNode(printable(unknown))),
            None => return Err(DocumentError::UnknownNode(String::new())),
        }
        for mark in node.get("marks").and_then(Value::as_array).into_iter().flatten() {
            self.count()?;
            match node_type(mark) {
                Some(known) if MARKS.contains(&known) => {}
                unknown => {
                    return Err(DocumentError::UnknownMark(printable(unknown.unwrap_or_default())));
                }
            }
        }
        for (name, value) in node.as_object().into_iter().flatten() {
            if name != "content" {
                self.add_text(value)?;
            }
        }
        children(node).iter().try_for_each(|child| self.node(child, depth + 1))
    }

    fn count(&mut self) -> Result<(), DocumentError> {
        self.nodes += 1;
        if self.nodes > MAX_NODES { Err(DocumentError::TooLarge) } else { Ok(()) }
    }

    fn add_text(&mut self, value: &Value) -> Result<(), DocumentError> {
        match value {
            Value::String(text) => self.text += text.len(),
            Value::Array(list) => list.iter().try_for_each(|value| self.add_text(value))?,
            Value::Object(fields) => fields.values().try_for_each(|value| self.add_text(value))?,
            Value::Null | Value::Bool(_) | Value::Number(_) => self.text += 8,
        }
        if self.text > MAX_TEXT_BYTES { Err(DocumentError::TooLarge) } else { Ok(()) }
    }
}

/// A type name as an error may repeat it: it is untrusted.
fn printable(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(40).collect()
}

/// The innermost node that cannot be read by itself.
fn invalid_node(node: &Value) -> Option<DocumentError> {
    if let Some(inner) = children(node).iter().find_map(invalid_node) {
        return Some(inner);
    }
    let read = match node_type(node)? {
        "doc" => return None,
        "text" | BREAK => Inline::deserialize_from(node).map(drop),
        "listItem" => ListItemNode::deserialize_from(node).map(drop),
        _ => Block::deserialize_from(node).map(drop),
    };
    read.err().map(|error| node_error(node, &error))
}

fn node_error(node: &Value, error: &serde_json::Error) -> DocumentError {
    let message = error.to_string();
    // These name a field or are our own messages; any other message may repeat what was typed.
    let nameable = ["missing field", "unknown field", "a link ", "a heading ", "a date and time"];
    let reason = if nameable.iter().any(|start| message.starts_with(start)) {
        message.chars().take(200).collect()
    } else {
        "its content or an attribute is of another kind".into()
    };
    DocumentError::Node { node: printable(node_type(node).unwrap_or_default()), reason }
}

/// Reading from a borrowed value, so that a failed reading can be looked into.
trait DeserializeFrom: DeserializeOwned {
    fn deserialize_from(value: &Value) -> serde_json::Result<Self> {
        Self::deserialize(value)
    }
}

impl<T: DeserializeOwned> DeserializeFrom for T {}
