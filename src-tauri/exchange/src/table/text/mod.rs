//! Text files with separators: which encoding and separator, and their records one by one.

mod buffer;
mod decode;
mod encoding;
mod parse;
mod records;
mod separator;

pub(super) use encoding::guess_encoding;
pub(super) use records::Records;
pub(super) use separator::guess_separator;
