//! Records whose columns are named in one list: [`record!`]. From it follow the types of the contract, reading, inserting and updating
//! rows, the checks of texts, and what an edit changes. What is a rule of one domain is written in that domain, on the generated type.

mod changed;
mod edit;
pub(crate) mod part;
mod rows;
pub(crate) mod text;

pub use changed::Changed;
pub use edit::{Conflict, Edit, Record, merge};
pub(crate) use part::{Part, part};
pub(crate) use rows::{FromColumn, ToColumn, expect_changed, find, find_row, insert, insert_at, update, update_at};

/// Declares a record: the type of its draft (what a form gives of it), the type of its changes (the fields that an edit names), its
/// table, and its fields. After a field may stand what it is in SQL or how its text is checked:
///
/// - `line`, `paragraph`, `text(300)`: a text of at most 200, 10,000 or so many characters. A `String` must then be filled.
/// - `blank_line`, `blank_paragraph`: a `String` of at most 200 or 10,000 characters that may be empty.
/// - `wall("starts_at")`: what clocks show, kept in that column as a moment.
/// - `part`: rows of another table, whose columns [`part!`] names.
///
/// After the table may stand which fields only make sense `together`, such as the first and the last day: `together [since, until]`.
/// Where one of them changed elsewhere and an edit of another can not stand beside it, the person is asked about both.
///
/// ```ignore
/// record! {
///     /// What a form gives of a task.
///     #[derive(Default)]
///     #[serde(default)]
///     pub struct TaskDraft, changes TaskChanges, table "task" {
///         /// What is to be done.
///         title: String = line,
///         /// The last day for it.
///         due_on: Option<NaiveDate>,
///     }
/// }
/// ```
macro_rules! record {
    ($(#[$meta:meta])* pub struct $draft:ident, changes $changes:ident, table $table:literal $(, together $([$($member:ident),+])+)? {
        $($(#[$doc:meta])* $field:ident : $type:ty $(= $kind:ident $(($argument:literal))?)?,)+
    }) => {
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        $(#[$meta])*
        pub struct $draft { $($(#[$doc])* pub $field: $type),+ }

        #[doc = concat!("The fields of [`", stringify!($draft), "`] that an edit changes; those that are left out stay.")]
        #[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(default)]
        pub struct $changes {
            $(
                $(#[$doc])*
                #[serde(skip_serializing_if = "crate::record::Changed::is_absent")]
                pub $field: $crate::record::Changed<$type>
            ),+
        }

        impl $crate::record::Record for $draft {
            type Changes = $changes;
            const TABLE: &'static str = $table;
            const TOGETHER: &'static [&'static [&'static str]] = &[$($(&[$(stringify!($member)),+]),+)?];
            const COLUMNS: &'static [$crate::write::Column] = $crate::record::record!(@columns [] $($field $(= $kind $(($argument))?)?,)+);

            #[allow(unused_mut, reason = "a record without texts has none to tidy")]
            fn tidy(mut self) -> $crate::Result<Self> {
                $($crate::record::record!(@tidy self $field, stringify!($field) $(, $kind $(($argument))?)?);)+
                Ok(self)
            }

            fn columns(&self, zone: chrono_tz::Tz) -> Vec<(&'static str, rusqlite::types::Value)> {
                let _ = zone;
                let mut columns = Vec::with_capacity(Self::COLUMNS.len());
                $($crate::record::record!(@write self columns zone $field $(= $kind $(($argument))?)?);)+
                columns
            }

            fn text(&self, field: &str) -> Option<&str> {
                $(if field == stringify!($field) {
                    return $crate::record::record!(@said self $field $(= $kind $(($argument))?)?);
                })+
                None
            }

            fn text_mut(&mut self, field: &str) -> Option<&mut Option<String>> {
                $(if field == stringify!($field) {
                    return $crate::record::record!(@text self $field $(= $kind $(($argument))?)?);
                })+
                None
            }

            fn read(row: &rusqlite::Row<'_>, zone: chrono_tz::Tz) -> rusqlite::Result<Self> {
                let _ = zone;
                Ok(Self { $($field: $crate::record::record!(@read row zone $field $(= $kind $(($argument))?)?)),+ })
            }

            fn with(self, changes: &$changes) -> Self {
                Self { $($field: changes.$field.apply_to(self.$field)),+ }
            }

            fn changed(changes: &$changes) -> std::collections::BTreeSet<&'static str> {
                let fields = [$((stringify!($field), changes.$field.is_absent())),+];
                fields.into_iter().filter(|(_, absent)| !absent).map(|(field, _)| field).collect()
            }

            fn differing(&self, other: &Self) -> std::collections::BTreeSet<&'static str> {
                let fields = [$((stringify!($field), self.$field == other.$field)),+];
                fields.into_iter().filter(|(_, same)| !same).map(|(field, _)| field).collect()
            }

            fn conflicts(
                &self,
                fields: &std::collections::BTreeSet<&'static str>,
            ) -> $crate::Result<Vec<$crate::record::Conflict>> {
                let mut conflicts = Vec::new();
                $(
                    if fields.contains(stringify!($field)) {
                        conflicts.push($crate::record::Conflict::new(stringify!($field), &self.$field)?);
                    }
                )+
                Ok(conflicts)
            }
        }
    };

    // The columns, one after the other: a part has none.
    (@columns [$($done:tt)*]) => { &[$($done)*] };
    (@columns [$($done:tt)*] $field:ident = part, $($rest:tt)*) => {
        $crate::record::record!(@columns [$($done)*] $($rest)*)
    };
    (@columns [$($done:tt)*] $field:ident = wall ($column:literal), $($rest:tt)*) => {
        $crate::record::record!(
            @columns [$($done)* $crate::write::Column { name: $column, field: stringify!($field), is_text: false },] $($rest)*
        )
    };
    (@columns [$($done:tt)*] $field:ident, $($rest:tt)*) => {
        $crate::record::record!(
            @columns
            [$($done)* $crate::write::Column { name: stringify!($field), field: stringify!($field), is_text: false },]
            $($rest)*
        )
    };
    (@columns [$($done:tt)*] $field:ident = $text:ident $(($argument:literal))?, $($rest:tt)*) => {
        $crate::record::record!(
            @columns
            [$($done)* $crate::write::Column { name: stringify!($field), field: stringify!($field), is_text: true },]
            $($rest)*
        )
    };

    (@tidy $self:ident $field:ident, $name:expr, line) => {
        $crate::record::text::tidy(&mut $self.$field, $name, $crate::record::text::MAX_LINE)?
    };
    (@tidy $self:ident $field:ident, $name:expr, blank_line) => {
        $crate::record::text::tidy_blank(&mut $self.$field, $name, $crate::record::text::MAX_LINE)?
    };
    (@tidy $self:ident $field:ident, $name:expr, paragraph) => {
        $crate::record::text::tidy(&mut $self.$field, $name, $crate::record::text::MAX_PARAGRAPH)?
    };
    (@tidy $self:ident $field:ident, $name:expr, blank_paragraph) => {
        $crate::record::text::tidy_blank(&mut $self.$field, $name, $crate::record::text::MAX_PARAGRAPH)?
    };
    (@tidy $self:ident $field:ident, $name:expr, text ($max:literal)) => {
        $crate::record::text::tidy(&mut $self.$field, $name, $max)?
    };
    (@tidy $self:ident $field:ident, $name:expr $(, $kind:ident $(($argument:literal))?)?) => {};

    (@said $self:ident $field:ident = line) => { $crate::record::text::Text::said(&$self.$field) };
    (@said $self:ident $field:ident = paragraph) => { $crate::record::text::Text::said(&$self.$field) };
    (@said $self:ident $field:ident = text ($max:literal)) => { $crate::record::text::Text::said(&$self.$field) };
    (@said $self:ident $field:ident $(= $kind:ident $(($argument:literal))?)?) => { None };

    (@text $self:ident $field:ident = line) => { $crate::record::text::Text::optional(&mut $self.$field) };
    (@text $self:ident $field:ident = paragraph) => { $crate::record::text::Text::optional(&mut $self.$field) };
    (@text $self:ident $field:ident = text ($max:literal)) => { $crate::record::text::Text::optional(&mut $self.$field) };
    (@text $self:ident $field:ident $(= $kind:ident $(($argument:literal))?)?) => { None };

    (@write $self:ident $columns:ident $zone:ident $field:ident = part) => {};
    (@write $self:ident $columns:ident $zone:ident $field:ident = wall ($column:literal)) => {
        $columns.push(($column, $crate::record::ToColumn::to_moment(&$self.$field, $zone)))
    };
    (@write $self:ident $columns:ident $zone:ident $field:ident $(= $kind:ident $(($argument:literal))?)?) => {
        $columns.push((stringify!($field), $crate::record::ToColumn::to_column(&$self.$field)))
    };

    (@read $row:ident $zone:ident $field:ident = part) => { Default::default() };
    (@read $row:ident $zone:ident $field:ident = wall ($column:literal)) => {
        $crate::record::FromColumn::from_moment($row, $column, $zone)?
    };
    (@read $row:ident $zone:ident $field:ident $(= $kind:ident $(($argument:literal))?)?) => {
        $row.get(stringify!($field))?
    };
}
pub(crate) use record;
