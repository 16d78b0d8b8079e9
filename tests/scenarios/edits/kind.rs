//! A kind of record that is edited by field: an edit command, a way to make one, and two values that each field may be given.

use ruche_scenarios::Section;
use serde_json::{Map, Value};

/// A record, and the one on whose page it is read: itself, or what it belongs to.
pub struct Made {
    pub id: Value,
    pub page: Value,
}

impl From<Value> for Made {
    fn from(id: Value) -> Self {
        Self { page: id.clone(), id }
    }
}

/// Reads what the page of a record shows.
type Read = Box<dyn Fn(&Section, &Value) -> Value>;

/// The values of a field that takes any text.
const TEXT: [&str; 2] = ["A", "B"];

/// A kind of record.
pub struct Kind {
    /// The command that edits it.
    pub command: &'static str,
    /// Makes a new record.
    pub make: Box<dyn Fn(&Section) -> Made>,
    /// What the page of a record shows of it, or of the only one of its kind there.
    pub read: Read,
    /// The fields, each with two values that it may be given; a new record holds the second one, or another. Those with the values of
    /// [`TEXT`] may be given any line of text.
    pub fields: Map<String, Value>,
    /// Fields that are kept together, such as the times of an event with its zone: a change of one moves what is kept of another.
    pub together: &'static [&'static str],
}

impl Kind {
    /// The fields of a record, without what a new line of a list is given by the program.
    pub fn shown(&self, section: &Section, record: &Made) -> Value {
        let held = (self.read)(section, &record.page);
        let fields = self.fields.keys().map(|field| (field.clone(), without_ids(held[field].clone())));
        Value::Object(fields.collect())
    }

    /// Whether a field takes any text.
    pub fn is_text(&self, field: &str) -> bool {
        self.fields[field] == Value::from(TEXT.as_slice())
    }

    /// Whether edits of these two fields have nothing to do with each other.
    pub fn are_apart(&self, one: &str, other: &str) -> bool {
        one != other && !(self.together.contains(&one) && self.together.contains(&other))
    }
}

fn without_ids(mut value: Value) -> Value {
    match &mut value {
        Value::Array(items) => items.iter_mut().for_each(|item| *item = without_ids(item.take())),
        Value::Object(fields) => fields.retain(|name, value| name != "id" && !value.is_null()),
        _ => {}
    }
    value
}

/// Fields by their names, each with its values.
pub fn fields(fields: Value) -> Map<String, Value> {
    fields.as_object().unwrap().clone()
}
