//! Which of the five encodings a text file is in.
//!
//! The whole file is looked at, in one pass: in a list of names the first accent may come after thousands of
//! plain lines, and a guess made before it would spoil it.

use std::io::Read;

use super::super::source::Source;
use super::super::{Encoding, TableError};

/// More than one control character in so many bytes, and the file is no text.
const MIN_BYTES_PER_CONTROL: u64 = 200;

/// The encoding of a text file, or [`TableError::Binary`], or [`TableError::Empty`] if nothing stands in it.
pub(in super::super) fn guess_encoding(source: &Source) -> Result<Encoding, TableError> {
    let head = source.head(4096)?;
    if let Some(encoding) = detect_utf16(&head) {
        return check_utf16(source, encoding);
    }
    let statistics = ByteStatistics::collect(source)?;
    if statistics.count == 0 || statistics.blanks() == statistics.count {
        return Err(TableError::Empty);
    }
    if statistics.controls() * MIN_BYTES_PER_CONTROL > statistics.count {
        return Err(TableError::Binary);
    }
    // A few invalid bytes in a file that is UTF-8 otherwise spoil their own rows only.
    if statistics.valid >= statistics.invalid {
        return Ok(Encoding::Utf8);
    }
    let windows = statistics.french_score(Encoding::Windows1252);
    let mac = statistics.french_score(Encoding::MacRoman);
    Ok(if mac > windows { Encoding::MacRoman } else { Encoding::Windows1252 })
}

/// UTF-16, by its byte order mark, or by one byte in two being zero.
fn detect_utf16(head: &[u8]) -> Option<Encoding> {
    match head {
        [0xFF, 0xFE, ..] => return Some(Encoding::Utf16Le),
        [0xFE, 0xFF, ..] => return Some(Encoding::Utf16Be),
        _ => {}
    }
    let zeros = |parity: usize| head.iter().skip(parity).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), head.len() / 2);
    if odd * 2 > half && even * 20 < half {
        Some(Encoding::Utf16Le)
    } else if even * 2 > half && odd * 20 < half {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

/// Two bytes that look like a mark prove little: the beginning must also decode to text.
fn check_utf16(source: &Source, encoding: Encoding) -> Result<Encoding, TableError> {
    let head = source.head(64 * 1024)?;
    let (text, _) = encoding.codec().decode_with_bom_removal(&head);
    let unusual = text.chars().filter(|char| *char == '\u{FFFD}' || is_unusual_control(*char)).count();
    if text.chars().all(super::super::row::is_blank) {
        Err(TableError::Empty)
    } else if unusual as u64 * MIN_BYTES_PER_CONTROL > text.chars().count() as u64 + MIN_BYTES_PER_CONTROL {
        Err(TableError::Binary)
    } else {
        Ok(encoding)
    }
}

fn is_unusual_control(char: char) -> bool {
    char.is_ascii_control() && !matches!(char, '\t' | '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{1A}')
}

/// How often each byte occurs, and how well the whole reads as UTF-8.
struct ByteStatistics {
    bytes: [u64; 256],
    count: u64,
    /// Characters beyond ASCII that are well-formed UTF-8.
    valid: u64,
    /// Sequences that are not.
    invalid: u64,
}

impl ByteStatistics {
    fn collect(source: &Source) -> Result<Self, TableError> {
        let mut statistics = Self { bytes: [0; 256], count: 0, valid: 0, invalid: 0 };
        let mut reader = source.open()?.bytes;
        let mut chunk = vec![0; 64 * 1024];
        // A character cut by the end of a chunk stays here until the rest is read.
        let mut carried = 0;
        loop {
            let read = reader.read(&mut chunk[carried..])?;
            for byte in &chunk[carried..carried + read] {
                statistics.bytes[usize::from(*byte)] += 1;
            }
            statistics.count += read as u64;
            let filled = carried + read;
            let cut = statistics.validate(&chunk[..filled], read == 0);
            if read == 0 {
                return Ok(statistics);
            }
            chunk.copy_within(filled - cut..filled, 0);
            carried = cut;
        }
    }

    /// Counts valid characters and invalid sequences; returns how many bytes at the end may be the start of a character.
    fn validate(&mut self, bytes: &[u8], last: bool) -> usize {
        let mut rest = bytes;
        loop {
            match std::str::from_utf8(rest) {
                Ok(text) => {
                    self.valid += non_ascii_chars(text.as_bytes());
                    return 0;
                }
                Err(error) => {
                    let (before, after) = rest.split_at(error.valid_up_to());
                    self.valid += non_ascii_chars(before);
                    match error.error_len() {
                        None if !last => return after.len(),
                        None => {
                            self.invalid += 1;
                            return 0;
                        }
                        Some(length) => {
                            self.invalid += 1;
                            rest = &after[length..];
                        }
                    }
                }
            }
        }
    }

    fn controls(&self) -> u64 {
        (0..128_u8).filter(|byte| is_unusual_control(char::from(*byte))).map(|byte| self.bytes[usize::from(byte)]).sum()
    }

    fn blanks(&self) -> u64 {
        [b' ', b'\t', b'\r', b'\n', 0x1A, 0xEF, 0xBB, 0xBF].iter().map(|byte| self.bytes[usize::from(*byte)]).sum()
    }

    /// How much the bytes beyond ASCII look like French text in this encoding.
    fn french_score(&self, encoding: Encoding) -> i64 {
        (128..=255_u8)
            .map(|byte| {
                let count = i64::try_from(self.bytes[usize::from(byte)]).unwrap_or(i64::MAX);
                let (text, _) = encoding.codec().decode_without_bom_handling(std::slice::from_ref(&byte));
                text.chars().map(french_weight).sum::<i64>().saturating_mul(count)
            })
            .fold(0, i64::saturating_add)
    }
}

fn non_ascii_chars(text: &[u8]) -> u64 {
    text.iter().filter(|byte| **byte >= 0xC0).count() as u64
}

/// How much a character beyond ASCII speaks for a French text. Symbols weigh more than rare capitals because the same byte
/// is `€` to a Mac and `Û` to Windows, and amounts are more frequent than such names.
fn french_weight(char: char) -> i64 {
    match char {
        'é' | 'è' | 'à' | 'ç' | 'ê' | 'ô' | 'î' | 'ï' | 'ë' | 'û' | 'ù' | 'â' | 'ü' | 'ö' | 'ñ' => 6,
        'É' | 'œ' => 3,
        '€' | '’' | '\u{A0}' => 2,
        '‘' | '“' | '”' | '«' | '»' | '–' | '—' | '…' | '°' => 1,
        _ if char.is_alphabetic() => 1,
        _ => -3,
    }
}
