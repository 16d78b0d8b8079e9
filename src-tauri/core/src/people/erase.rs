//! A person's record as one that they may ask to be erased.

use rusqlite::Connection;

use crate::domain::Erasable;
use crate::ids::PersonId;
use crate::people::{PersonOperation, find};
use crate::problem::Result;
use crate::write::Kind;

impl Erasable for PersonId {
    fn kind() -> Kind {
        PersonOperation::Erase.into()
    }

    fn expect(self, connection: &Connection) -> Result<()> {
        find::get(connection, self).map(|_| ())
    }
}
