//! What a domain declares of a journalled table.

/// A journalled table, and which records its rows belong to.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    /// The table.
    pub name: &'static str,
    /// The column with the id of the record that a row belongs to: its own `id`, or that of the record it is a part of.
    pub record: &'static str,
    /// The columns with the ids of other records in whose history the row appears: the event of a session.
    pub owners: &'static [&'static str],
    /// What the rows hold.
    pub content: Content,
    /// Columns that changes of different fields have in common.
    pub bookkeeping: &'static [Bookkeeping],
}

/// A column that changes of different fields move along. It is in the way of no undoing: undo neither compares it nor gives back what it
/// held.
#[derive(Debug, Clone, Copy)]
pub enum Bookkeeping {
    /// Notes the change itself, such as its time: it stays as it is.
    Note(&'static str),
    /// Is made of the row's fields, by an expression of SQL: it is made anew.
    Derived {
        /// The column.
        column: &'static str,
        /// The expression.
        from: &'static str,
    },
}

impl Bookkeeping {
    /// The name of the column.
    pub(super) fn column(self) -> &'static str {
        match self {
            Self::Note(column) | Self::Derived { column, .. } => column,
        }
    }
}

/// What the rows of a table are of their record.
#[derive(Debug, Clone, Copy)]
pub enum Content {
    /// The record itself, in these columns; what is not listed is the program's own.
    Fields(&'static [Column]),
    /// Fields of a record that are made of several rows: the tags of a person, the moderators and speakers of a session.
    Part(&'static [&'static str]),
}

/// A column that holds a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its name in SQL.
    pub name: &'static str,
    /// The name of the field in requests and answers: the same, but for moments (`starts` stands in `starts_at`).
    pub field: &'static str,
    /// Whether people write in it what they like, rather than choose or name a day.
    pub is_text: bool,
}

impl Table {
    /// A table with a row for each record.
    pub const fn of_records(name: &'static str, columns: &'static [Column]) -> Self {
        Self { name, record: "id", owners: &[], content: Content::Fields(columns), bookkeeping: &[] }
    }

    /// A table whose rows make up `fields` of the record that their column `record` names.
    pub const fn part(name: &'static str, record: &'static str, fields: &'static [&'static str]) -> Self {
        Self { name, record, owners: &[], content: Content::Part(fields), bookkeeping: &[] }
    }

    /// The same, its rows listed also in the history of the records that their columns `owners` name.
    #[must_use]
    pub const fn owned_by(self, owners: &'static [&'static str]) -> Self {
        Self { owners, ..self }
    }

    /// The same with these columns for bookkeeping.
    #[must_use]
    pub const fn with_bookkeeping(self, bookkeeping: &'static [Bookkeeping]) -> Self {
        Self { bookkeeping, ..self }
    }

    /// Statements that make the derived columns anew, in the rows where they differ. A further condition may be added behind `AND`.
    pub(crate) fn derivations(&self) -> impl Iterator<Item = String> + use<> {
        let name = self.name;
        self.bookkeeping.iter().filter_map(move |known| match known {
            Bookkeeping::Derived { column, from } => {
                Some(format!("UPDATE \"{name}\" SET \"{column}\" = {from} WHERE \"{column}\" IS NOT ({from})"))
            }
            Bookkeeping::Note(_) => None,
        })
    }

    /// The field that a column holds; `None` for one of the program's own.
    pub fn field(&self, column: &str) -> Option<&'static str> {
        match self.content {
            Content::Fields(columns) => columns.iter().find(|known| known.name == column).map(|known| known.field),
            Content::Part(fields) => fields.first().copied(),
        }
    }
}
