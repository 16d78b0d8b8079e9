use super::marker;

/// Rows of text as a file that a French spreadsheet opens by a double click: UTF-8 with a byte order mark, `;`,
/// every cell quoted, lines ended as on Windows. [`recognise`](super::recognise) and [`read`](super::read) give
/// the same rows back.
///
/// Cells that a spreadsheet would run as a formula are marked as text by an apostrophe, which reading takes off
/// again; numbers with a sign and phone numbers (`+33 6...`) are left as they are.
pub fn write_csv<Rows, Cells, Cell>(rows: Rows) -> Vec<u8>
where
    Rows: IntoIterator<Item = Cells>,
    Cells: IntoIterator<Item = Cell>,
    Cell: AsRef<str>,
{
    let mut out = String::from('\u{FEFF}');
    for row in rows {
        for (column, cell) in row.into_iter().enumerate() {
            let cell = cell.as_ref();
            let separator = if column == 0 { "" } else { ";" };
            let mark = if marker::needs_mark(cell) { "'" } else { "" };
            out.extend([separator, "\"", mark, &cell.replace('"', "\"\""), "\""]);
        }
        out.push_str("\r\n");
    }
    out.into_bytes()
}
