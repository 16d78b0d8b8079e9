//! Photographs: normalised for storage, resized for publication, never with more than their pixels.
//!
//! The metadata of a picture from a telephone says where and when it was taken, with which device, sometimes by whom. None
//! of it is kept, because a picture is always decoded and encoded again. Two things are read first: the orientation, which
//! is applied to the pixels, and when it was taken, which is given to the caller.

mod decode;
mod encode;

use chrono::NaiveDateTime;
use thiserror::Error;

use decode::Decoded;

/// Pixels on the longer side of a stored picture: enough for a poster's illustration, a tenth of the bytes.
pub const MAX_STORED_SIDE: u32 = 2560;

/// Pixels in all that a picture may have.
pub const MAX_PIXELS: u64 = 100_000_000;

/// A picture without metadata.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The file: a JPEG, or a PNG if part of it is transparent.
    pub bytes: Vec<u8>,
    /// `image/jpeg` or `image/png`.
    pub mime: &'static str,
    /// In pixels, the right way up.
    pub width: u32,
    /// In pixels, the right way up.
    pub height: u32,
    /// When it was taken, by the clock of the camera, if the file said so.
    pub taken_on: Option<NaiveDateTime>,
}

/// Why a picture is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PictureError {
    /// Not JPEG, PNG, WebP or GIF.
    #[error("not a picture that we read")]
    Unknown,
    /// The format of recent telephones, which patents keep from us: to be sent as JPEG.
    #[error("the picture is in HEIC format")]
    Heic,
    /// More than [`MAX_PIXELS`].
    #[error("the picture has {width} x {height} pixels, too many")]
    TooLarge {
        /// In pixels.
        width: u32,
        /// In pixels.
        height: u32,
    },
    /// Cut short or garbled.
    #[error("the picture is damaged")]
    Damaged,
}

/// A picture as it is stored: the right way up, at most [`MAX_STORED_SIDE`] pixels a side, without metadata; the first frame of an
/// animation. With it, a small JPEG for lists, at most `thumbnail_side` pixels a side, transparent parts on white.
pub fn take_in(bytes: &[u8], thumbnail_side: u32) -> Result<(Picture, Vec<u8>), PictureError> {
    let decoded = decode::decode(bytes, MAX_STORED_SIDE)?;
    let small = encode::thumbnail(decode::shrink(decoded.image.clone(), thumbnail_side)?)?;
    Ok((picture(decoded)?, small))
}

/// A picture without metadata, at most `max_side` pixels a side.
pub fn resize(bytes: &[u8], max_side: u32) -> Result<Picture, PictureError> {
    picture(decode::decode(bytes, max_side)?)
}

fn picture(Decoded { image, taken_on }: Decoded) -> Result<Picture, PictureError> {
    let (width, height) = (image.width(), image.height());
    let (bytes, mime) = encode::encode(image)?;
    Ok(Picture { bytes, mime, width, height, taken_on })
}
