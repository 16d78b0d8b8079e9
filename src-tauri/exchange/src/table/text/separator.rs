use super::super::row::Row;
use super::super::source::Source;
use super::super::{Encoding, Separator, TableError};
use super::Records;

/// Rows looked at.
const SAMPLE_ROWS: usize = 200;

/// The separator that splits the first rows into the most consistent number of cells. With a single column any does, and
/// it is the usual one.
pub(in super::super) fn guess_separator(source: &Source, encoding: Encoding) -> Result<Separator, TableError> {
    if let Some(declared) = declared_separator(source, encoding)? {
        return Ok(declared);
    }
    let mut best = (Separator::Semicolon, 0);
    for separator in Separator::ALL {
        let score = score(source, encoding, separator)?;
        if score > best.1 {
            best = (separator, score);
        }
    }
    Ok(best.0)
}

/// `sep=;` on the first line is Excel's own way of saying it.
fn declared_separator(source: &Source, encoding: Encoding) -> Result<Option<Separator>, TableError> {
    let head = source.head(32)?;
    let (text, _) = encoding.codec().decode_with_bom_removal(&head);
    let first = text.lines().next().unwrap_or("").trim_matches('"');
    Ok(Separator::ALL
        .into_iter()
        .find(|separator| first.strip_prefix("sep=") == Some(char::from(separator.byte()).encode_utf8(&mut [0]))))
}

/// Rows of the commonest width, times the separators in each. Decimal commas are many but stand in few columns:
/// the true separator stands between all.
fn score(source: &Source, encoding: Encoding, separator: Separator) -> Result<usize, TableError> {
    let mut records = Records::new(source.open()?, encoding, separator);
    let mut widths = Vec::with_capacity(SAMPLE_ROWS);
    let mut row = Row::new();
    while widths.len() < SAMPLE_ROWS && records.next_into(&mut row)? {
        widths.push(row.len());
    }
    // In prose some lines have a comma, in a table nearly all.
    if widths.iter().filter(|width| **width > 1).count() * 2 < widths.len() {
        return Ok(0);
    }
    widths.sort_unstable();
    let runs = widths.chunk_by(|one, other| one == other);
    Ok(runs.map(|run| run.len() * (run[0] - 1)).max().unwrap_or(0))
}
