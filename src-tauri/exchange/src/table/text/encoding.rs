//! Which of the five encodings a text file is in.
//!
//! The whole file is looked at, in one pass: in a list of names the first accent may come after thousands of
//! plain lines, and a guess made before it would spoil it.

use std::io::Read;

use super::super::source::Source;
use super::super::{Encoding, TableError};

/// More than one control character in so many bytes, and the file is no text.
const BYTES_PER_CONTROL: u64 = 200;

/// The encoding of a text file, or [`TableError::Binary`], or [`TableError::Empty`] if nothing stands in it.
pub(in super::super) fn guess_encoding(source: &Source) -> Result<Encoding, TableError> {
    let head = source.head(4096)?;
    if let Some(wide) = wide_encoding(&head) {
        return check_wide(source, wide);
    }
    let census = Census::take(source)?;
    if census.count == 0 || census.blanks() == census.count {
        return Err(TableError::Empty);
    }
    if census.controls() * BYTES_PER_CONTROL > census.count {
        return Err(TableError::Binary);
    }
    // A few bad bytes in a file that is UTF-8 otherwise spoil their own rows only.
    if census.good >= census.bad {
        return Ok(Encoding::Utf8);
    }
    let windows = census.likeness(Encoding::Windows1252);
    let mac = census.likeness(Encoding::MacRoman);
    Ok(if mac > windows { Encoding::MacRoman } else { Encoding::Windows1252 })
}

/// UTF-16 by its byte order mark, or by one byte in two being zero.
fn wide_encoding(head: &[u8]) -> Option<Encoding> {
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

/// Two bytes that look like a mark prove little: the beginning must also decode to letters.
fn check_wide(source: &Source, encoding: Encoding) -> Result<Encoding, TableError> {
    let head = source.head(64 * 1024)?;
    let (text, _) = encoding.codec().decode_with_bom_removal(&head);
    let odd = text.chars().filter(|letter| *letter == '\u{FFFD}' || is_odd_control(*letter)).count();
    if text.chars().all(super::super::row::is_blank) {
        Err(TableError::Empty)
    } else if odd as u64 * BYTES_PER_CONTROL > text.chars().count() as u64 + BYTES_PER_CONTROL {
        Err(TableError::Binary)
    } else {
        Ok(encoding)
    }
}

fn is_odd_control(letter: char) -> bool {
    letter.is_ascii_control() && !matches!(letter, '\t' | '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{1A}')
}

/// How often each byte occurs, and how well the whole reads as UTF-8.
struct Census {
    bytes: [u64; 256],
    count: u64,
    /// Letters beyond ASCII that are well-formed UTF-8.
    good: u64,
    /// Places that are not.
    bad: u64,
}

impl Census {
    fn take(source: &Source) -> Result<Self, TableError> {
        let mut census = Self { bytes: [0; 256], count: 0, good: 0, bad: 0 };
        let mut reader = source.open()?.bytes;
        let mut chunk = vec![0; 64 * 1024];
        // A letter cut by the end of a chunk waits here for its rest.
        let mut kept = 0;
        loop {
            let read = reader.read(&mut chunk[kept..])?;
            for byte in &chunk[kept..kept + read] {
                census.bytes[usize::from(*byte)] += 1;
            }
            census.count += read as u64;
            let filled = kept + read;
            let cut = census.validate(&chunk[..filled], read == 0);
            if read == 0 {
                return Ok(census);
            }
            chunk.copy_within(filled - cut..filled, 0);
            kept = cut;
        }
    }

    /// Counts the good and the bad; the answer is how many bytes at the end may be the start of a letter.
    fn validate(&mut self, bytes: &[u8], last: bool) -> usize {
        let mut rest = bytes;
        loop {
            match std::str::from_utf8(rest) {
                Ok(text) => {
                    self.good += letters_beyond_ascii(text.as_bytes());
                    return 0;
                }
                Err(error) => {
                    let (valid, after) = rest.split_at(error.valid_up_to());
                    self.good += letters_beyond_ascii(valid);
                    match error.error_len() {
                        None if !last => return after.len(),
                        None => {
                            self.bad += 1;
                            return 0;
                        }
                        Some(length) => {
                            self.bad += 1;
                            rest = &after[length..];
                        }
                    }
                }
            }
        }
    }

    fn controls(&self) -> u64 {
        (0..128_u8).filter(|byte| is_odd_control(char::from(*byte))).map(|byte| self.bytes[usize::from(byte)]).sum()
    }

    fn blanks(&self) -> u64 {
        [b' ', b'\t', b'\r', b'\n', 0x1A, 0xEF, 0xBB, 0xBF].iter().map(|byte| self.bytes[usize::from(*byte)]).sum()
    }

    /// How much the bytes beyond ASCII look like French in this encoding.
    fn likeness(&self, encoding: Encoding) -> i64 {
        (128..=255_u8)
            .map(|byte| {
                let count = i64::try_from(self.bytes[usize::from(byte)]).unwrap_or(i64::MAX);
                let (text, _) = encoding.codec().decode_without_bom_handling(std::slice::from_ref(&byte));
                text.chars().map(french_weight).sum::<i64>().saturating_mul(count)
            })
            .fold(0, i64::saturating_add)
    }
}

fn letters_beyond_ascii(valid: &[u8]) -> u64 {
    valid.iter().filter(|byte| **byte >= 0xC0).count() as u64
}

/// What a letter beyond ASCII says for a text being French. Signs weigh more than rare capitals because the same
/// byte is `€` to a Mac and `Û` to Windows, and amounts are more frequent than such names.
fn french_weight(letter: char) -> i64 {
    match letter {
        'é' | 'è' | 'à' | 'ç' | 'ê' | 'ô' | 'î' | 'ï' | 'ë' | 'û' | 'ù' | 'â' | 'ü' | 'ö' | 'ñ' => 6,
        'É' | 'œ' => 3,
        '€' | '’' | '\u{A0}' => 2,
        '‘' | '“' | '”' | '«' | '»' | '–' | '—' | '…' | '°' => 1,
        _ if letter.is_alphabetic() => 1,
        _ => -3,
    }
}
