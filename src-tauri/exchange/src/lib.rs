//! Files of other programs, to and from plain values.
//!
//! - [`table`]: member files, subscriber lists, spreadsheets, as rows of text; rows of text as a file.
//! - [`pictures`]: photographs, kept without anything but their pixels.
//! - [`calendar`]: events as an iCalendar file.
//!
//! Pure functions: no database, no network, and no rule about people. A postcode that lost its zero comes
//! out as it stands in the file; whoever knows what a postcode is repairs it.

pub mod calendar;
pub mod pictures;
pub mod table;
