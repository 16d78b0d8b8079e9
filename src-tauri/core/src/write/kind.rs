//! Kinds of operations, and how an operation of each kind is undone.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// A kind of operation. Its name labels the change in the history and in the undo menu, in the words of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kind {
    /// `domain.verb`, for ever: it is written in journals.
    pub name: &'static str,
    /// Whether and how it is undone.
    pub undo: UndoPolicy,
}

/// How an operation is undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UndoPolicy {
    /// As one step.
    Step,
    /// As one step together with the operations of the same kind on the same records in the `seconds` before it: a text that is
    /// saved while it is typed.
    Coalesce {
        /// How long the step goes on to grow, from its first operation.
        seconds: i64,
    },
    /// Not at all: sent, published, erased. The interface asks before.
    Irreversible,
}

/// The name of a kind as journals and answers carry it. One that this program does not know was written by a newer one. The
/// contract lists the names of every domain as its schema.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OperationKind(pub String);

impl JsonSchema for OperationKind {
    fn schema_name() -> Cow<'static, str> {
        "OperationKind".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string" })
    }
}

/// Declares the kinds of operations of a domain as an enum: a variant, its name, and in brackets how it is undone where that is not as
/// one step.
///
/// ```ignore
/// kinds! {
///     /// What is done to tasks.
///     pub enum TaskOperation {
///         /// A task was added.
///         Create = "tasks.create",
///         /// A task was edited.
///         Edit = "tasks.edit" (coalesce 120),
///     }
/// }
/// ```
macro_rules! kinds {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($(#[$doc:meta])* $variant:ident = $text:literal $(($($policy:tt)+))?,)+
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $name {
            /// All of them.
            pub const ALL: &'static [$crate::write::Kind] = &[$(
                $crate::write::Kind { name: $text, undo: $crate::write::kinds!(@policy $($($policy)+)?) }
            ),+];
        }

        impl From<$name> for $crate::write::Kind {
            fn from(kind: $name) -> Self {
                match kind { $(
                    $name::$variant => Self { name: $text, undo: $crate::write::kinds!(@policy $($($policy)+)?) },
                )+ }
            }
        }
    };
    (@policy) => { $crate::write::UndoPolicy::Step };
    (@policy coalesce $seconds:literal) => { $crate::write::UndoPolicy::Coalesce { seconds: $seconds } };
    (@policy irreversible) => { $crate::write::UndoPolicy::Irreversible };
}
pub(crate) use kinds;
