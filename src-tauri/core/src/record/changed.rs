//! A field of an edit: changed to a value, or left out.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The value to which an edit changes a field; absent, the field stays. In JSON the value itself: `null` empties a field that can be
/// empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Changed<T>(Option<T>);

impl<T> Changed<T> {
    /// Whether the field stays.
    pub fn is_absent(&self) -> bool {
        self.0.is_none()
    }

    /// The value to which the field changes.
    pub fn value(&self) -> Option<&T> {
        self.0.as_ref()
    }
}

impl<T: Clone> Changed<T> {
    /// The field after the edit.
    pub(crate) fn apply_to(&self, present: T) -> T {
        self.0.clone().unwrap_or(present)
    }
}

impl<T> Default for Changed<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> From<T> for Changed<T> {
    fn from(value: T) -> Self {
        Self(Some(value))
    }
}

impl<T: Serialize> Serialize for Changed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Changed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self::from)
    }
}

impl<T: JsonSchema> JsonSchema for Changed<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<T>()
    }
}
