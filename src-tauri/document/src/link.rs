//! Addresses that a report may lead to.

use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};

/// An address of the web or of a mailbox: `http:`, `https:` or `mailto:`, and nothing that a browser could run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Href(String);

/// Why an address is refused. It does not repeat the address: it may be somebody's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HrefError {
    #[error("a link begins with http://, https:// or mailto:")]
    Scheme,
    #[error("a link has nothing after its beginning")]
    Empty,
    #[error("a link holds no space and no control character")]
    Characters,
}

impl Href {
    pub fn new(address: impl Into<String>) -> Result<Self, HrefError> {
        let address = address.into();
        let rest = ["https://", "http://", "mailto:"].iter().find_map(|scheme| {
            let start = address.get(..scheme.len())?;
            start.eq_ignore_ascii_case(scheme).then(|| &address[scheme.len()..])
        });
        match rest {
            None => Err(HrefError::Scheme),
            Some("") => Err(HrefError::Empty),
            Some(rest) if rest.chars().any(|c| c.is_whitespace() || c.is_control()) => Err(HrefError::Characters),
            Some(_) => Ok(Self(address)),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl JsonSchema for Href {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Href".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^([hH][tT]{2}[pP][sS]?://|[mM][aA][iI][lL][tT][oO]:)[^\\s]+$" })
    }
}

impl TryFrom<String> for Href {
    type Error = HrefError;

    fn try_from(address: String) -> Result<Self, Self::Error> {
        Self::new(address)
    }
}

impl From<Href> for String {
    fn from(href: Href) -> Self {
        href.0
    }
}

impl fmt::Display for Href {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_browser_could_run_is_refused() {
        for address in
            ["javascript:alert(1)", " https://exemple.fr", "data:text/html,x", "//exemple.fr", "exemple.fr", ""]
        {
            assert_eq!(Href::new(address), Err(HrefError::Scheme), "{address}");
        }
        assert_eq!(Href::new("https://"), Err(HrefError::Empty));
        assert_eq!(Href::new("https://exemple.fr/a b"), Err(HrefError::Characters));
        assert_eq!(Href::new("mailto:paule@courriel.example\nBcc:x"), Err(HrefError::Characters));
    }

    #[test]
    fn web_and_mail_addresses_are_kept_as_typed() {
        for address in ["https://exemple.fr/é?q=1&r=2#a", "HTTP://EXEMPLE.FR", "mailto:paule@courriel.example"] {
            assert_eq!(Href::new(address).expect("an address").as_str(), address);
        }
    }
}
