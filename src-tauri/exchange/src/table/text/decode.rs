use std::io::{self, Read};

use super::super::Encoding;
use super::super::source::{OpenSource, ReadSeek};

/// Bytes decoded at a time.
const CHUNK_BYTES: usize = 64 * 1024;

/// A file as UTF-8, decoded piece by piece. What cannot be decoded becomes `U+FFFD`.
pub(super) struct DecodingReader {
    bytes: Box<dyn ReadSeek>,
    decoder: encoding_rs::Decoder,
    chunk: Vec<u8>,
    size: u64,
    done: u64,
    finished: bool,
}

impl DecodingReader {
    pub(super) fn new(source: OpenSource, encoding: Encoding) -> Self {
        Self {
            bytes: source.bytes,
            decoder: encoding.codec().new_decoder_with_bom_removal(),
            chunk: vec![0; CHUNK_BYTES],
            size: source.size,
            done: 0,
            finished: false,
        }
    }

    /// Appends the next piece to `out`. False once there is nothing more.
    pub(super) fn read_into(&mut self, out: &mut Vec<u8>) -> io::Result<bool> {
        if self.finished {
            return Ok(false);
        }
        let count = self.bytes.read(&mut self.chunk)?;
        self.finished = count == 0;
        self.done += count as u64;
        let before = out.len();
        // Each encoding that we read gives at most three bytes of UTF-8 for one of its own, plus what the decoder
        // has kept, so that one call takes the whole chunk.
        out.resize(before + 3 * count + 16, 0);
        let (_, _, written, _) = self.decoder.decode_to_utf8(&self.chunk[..count], &mut out[before..], self.finished);
        out.truncate(before + written);
        Ok(!self.finished || written > 0)
    }

    /// How much of the file has been read, from 0 to 1.
    #[expect(clippy::cast_precision_loss, reason = "a progress bar")]
    pub(super) fn progress(&self) -> f32 {
        if self.size == 0 { 1.0 } else { (self.done as f32 / self.size as f32).min(1.0) }
    }
}
