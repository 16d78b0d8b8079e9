//! Text that is wiped from memory, never printed, and never leaves in an answer.

use std::borrow::Cow;

use ruche_core::secrecy::{ExposeSecret as _, SecretString};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A passphrase or a recovery code in a request.
#[derive(Debug, Clone)]
pub struct Secret(pub SecretString);

impl Secret {
    /// The text, for the moment of its use.
    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self(text.into()))
    }
}

impl Serialize for Secret {
    /// Requests are never written; what would be is nothing.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("")
    }
}

impl JsonSchema for Secret {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Secret".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        String::json_schema(generator)
    }
}
