//! Parts of records, [`part!`]: rows of another table, whose columns are named in one list as a record's are.

use rusqlite::types::{FromSql, ToSql, Value};
use rusqlite::{Row, params_from_iter};

use crate::problem::Result;
use crate::record::ToColumn as _;
use crate::write::Writer;

/// A row of a part of a record, as [`part!`] declares it.
pub(crate) trait Part: Sized {
    /// What names a row.
    type Id: Copy + PartialEq + ToSql + FromSql;
    /// The table.
    const TABLE: &'static str;

    /// The row that this is; none for one that is new.
    fn id(&self) -> Option<Self::Id>;

    /// An id for one that is new.
    fn new_id() -> Self::Id;

    /// The row without stray spaces around its texts, or the text that is too long or must be filled, by the name that `name` gives its
    /// field.
    fn tidy(self, name: impl Fn(&str) -> String) -> Result<Self>;

    /// The value of each of its columns.
    fn columns(&self) -> Vec<(&'static str, Value)>;

    /// Reads a row of its table.
    fn read(row: &Row<'_>) -> rusqlite::Result<Self>;
}

/// Declares a row of a part of a record: its type, which a form gives whole, what names a row, its table, and its fields, with the words
/// after them as in [`record!`](crate::record::record). A row that is new has no id; without `id`, a form never names rows.
///
/// ```ignore
/// part! {
///     /// Something that was noted.
///     pub struct SessionNote, id LineId, table "session_note" {
///         /// The note.
///         text: String = blank_paragraph,
///         /// Who said it, as noted.
///         speaker: Option<String> = line,
///     }
/// }
/// ```
macro_rules! part {
    ($(#[$meta:meta])* pub struct $part:ident, id $id:ident, table $table:literal {
        $($(#[$doc:meta])* $field:ident : $type:ty $(= $kind:ident)?,)+
    }) => {
        #[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(default)]
        $(#[$meta])*
        pub struct $part {
            /// The row; none for one that is new.
            pub id: Option<$id>,
            $($(#[$doc])* pub $field: $type),+
        }

        impl $crate::record::Part for $part {
            type Id = $id;

            fn id(&self) -> Option<$id> {
                self.id
            }

            $crate::record::part!(@columns $table, [id], $($field $(= $kind)?,)+);
        }
    };
    ($(#[$meta:meta])* pub struct $part:ident, table $table:literal {
        $($(#[$doc:meta])* $field:ident : $type:ty $(= $kind:ident)?,)+
    }) => {
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        $(#[$meta])*
        pub struct $part { $($(#[$doc])* pub $field: $type),+ }

        impl $crate::record::Part for $part {
            type Id = $crate::ids::LineId;

            fn id(&self) -> Option<Self::Id> {
                None
            }

            $crate::record::part!(@columns $table, [], $($field $(= $kind)?,)+);
        }
    };

    (@columns $table:literal, [$($id:ident)?], $($field:ident $(= $kind:ident)?,)+) => {
        const TABLE: &'static str = $table;

        fn new_id() -> Self::Id {
            Self::Id::new()
        }

        #[allow(unused_mut, unused_variables, reason = "a part without texts has none to tidy")]
        fn tidy(mut self, name: impl Fn(&str) -> String) -> $crate::Result<Self> {
            $($crate::record::record!(@tidy self $field, &name(stringify!($field)) $(, $kind)?);)+
            Ok(self)
        }

        fn columns(&self) -> Vec<(&'static str, rusqlite::types::Value)> {
            vec![$((stringify!($field), $crate::record::ToColumn::to_column(&self.$field))),+]
        }

        fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
            Ok(Self { $($id: row.get(stringify!($id))?,)? $($field: row.get(stringify!($field))?),+ })
        }
    };
}
pub(crate) use part;

/// Columns that no form gives, such as the one that names the record, with their values. They count before those of the same name that
/// a form gives.
pub(crate) type Own = Vec<(&'static str, Value)>;

/// The columns of a row, in one order for all rows of a table.
fn all_columns<P: Part>(part: &P, own: Own) -> (Vec<&'static str>, Vec<Value>) {
    let given = part.columns().into_iter().filter(|(name, _)| own.iter().all(|(other, _)| other != name));
    given.collect::<Vec<_>>().into_iter().chain(own.clone()).unzip()
}

/// Inserts a row.
pub(crate) fn insert<P: Part>(writer: &Writer<'_>, part: &P, own: Own) -> Result<P::Id> {
    let id = P::new_id();
    let (names, values) = all_columns(part, own);
    let places: Vec<String> = (1..=names.len() + 1).map(|place| format!("?{place}")).collect();
    let sql = format!("INSERT INTO {} (id, {}) VALUES ({})", P::TABLE, names.join(", "), places.join(", "));
    let values = values.iter().map(|value| value as &dyn ToSql);
    writer.prepare_cached(&sql)?.execute(params_from_iter(std::iter::once(&id as &dyn ToSql).chain(values)))?;
    Ok(id)
}

/// Updates a row.
pub(crate) fn update<P: Part>(writer: &Writer<'_>, id: P::Id, part: &P, own: Own) -> Result<()> {
    let (names, values) = all_columns(part, own);
    let sets: Vec<String> = (2..).zip(names).map(|(place, name)| format!("{name} = ?{place}")).collect();
    let sql = format!("UPDATE {} SET {} WHERE id = ?1", P::TABLE, sets.join(", "));
    let values = values.iter().map(|value| value as &dyn ToSql);
    writer.prepare_cached(&sql)?.execute(params_from_iter(std::iter::once(&id as &dyn ToSql).chain(values)))?;
    Ok(())
}

/// Deletes a row.
pub(crate) fn delete<P: Part>(writer: &Writer<'_>, id: P::Id) -> Result<()> {
    writer.prepare_cached(&format!("DELETE FROM {} WHERE id = ?1", P::TABLE))?.execute([id])?;
    Ok(())
}

/// Makes the rows of a record's part exactly `wanted`, in their order, given those that are `present`: rows that are named stay, the
/// others are new. `own` gives the columns of each that no form gives.
pub(crate) fn put<P: Part>(
    writer: &Writer<'_>,
    present: &[P],
    wanted: &[P],
    own: impl Fn(&P) -> Result<Own>,
) -> Result<()> {
    for gone in present.iter().filter_map(Part::id).filter(|id| wanted.iter().all(|part| part.id() != Some(*id))) {
        delete::<P>(writer, gone)?;
    }
    for (position, part) in (0_i64..).zip(wanted) {
        let mut own = own(part)?;
        own.push(("position", position.to_column()));
        match part.id().filter(|id| present.iter().any(|row| row.id() == Some(*id))) {
            Some(id) => update(writer, id, part, own)?,
            None => {
                insert(writer, part, own)?;
            }
        }
    }
    Ok(())
}
