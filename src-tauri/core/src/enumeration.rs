//! Sets of values with a word each.

/// Declares an enum whose variants have a word, the same in SQL and across the contract.
///
/// ```ignore
/// enumeration! {
///     /// How far a campaign is.
///     #[derive(Default)]
///     pub enum CampaignState {
///         /// Somebody had it.
///         Idea = "idea",
///         /// It runs.
///         #[default]
///         Running = "running",
///     }
/// }
/// ```
macro_rules! enumeration {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord,
            serde::Serialize, serde::Deserialize, schemars::JsonSchema,
        )]
        pub enum $name { $($(#[$doc])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// All of them, in their order.
            #[allow(dead_code, reason = "not every set is gone through")]
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl rusqlite::types::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.word().into())
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                let word = value.as_str()?;
                Self::ALL
                    .iter()
                    .copied()
                    .find(|one| one.word() == word)
                    .ok_or_else(|| rusqlite::types::FromSqlError::Other("a word that is none of the set".into()))
            }
        }
    };
}
pub(crate) use enumeration;
