//! Photographs: admitted, made smaller, published; never with more than their pixels.
//!
//! A picture from a telephone says where and when it was taken, with which device, sometimes by whom. All of it
//! is left behind, because a picture is always decoded and written anew. Two things are read first: which way
//! up it is, applied to the pixels, and the day it was taken, handed to the caller.

mod decode;
mod encode;

use chrono::NaiveDateTime;
use image::DynamicImage;
use thiserror::Error;

use decode::Decoded;

/// Pixels on the longer side of a picture that is kept: enough for a poster's illustration, a tenth of the bytes.
pub const KEPT_SIDE: u32 = 2560;

/// Pixels a picture may have, all told.
pub const MOST_PIXELS: u64 = 100_000_000;

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
    /// No JPEG, PNG, WebP or GIF.
    #[error("not a picture that we read")]
    Unknown,
    /// The format of recent telephones, which patents keep from us: to be sent as JPEG.
    #[error("the picture is in HEIC format")]
    Heic,
    /// More than [`MOST_PIXELS`].
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

/// Takes a picture in: the right way up, at most [`KEPT_SIDE`] pixels a side, without metadata. The first one of
/// an animation.
pub fn admit(bytes: &[u8]) -> Result<Picture, PictureError> {
    published(bytes, KEPT_SIDE)
}

/// A picture for a page or a document, at most so many pixels a side.
pub fn published(bytes: &[u8], max_side: u32) -> Result<Picture, PictureError> {
    let Decoded { image, taken_on } = decode::decode(bytes, max_side)?;
    let (width, height) = (image.width(), image.height());
    let (bytes, mime) = encode::encode(image)?;
    Ok(Picture { bytes, mime, width, height, taken_on })
}

/// A small JPEG for lists, at most so many pixels a side; what is transparent becomes white.
pub fn thumbnail(bytes: &[u8], max_side: u32) -> Result<Vec<u8>, PictureError> {
    let image = decode::decode(bytes, max_side)?.image;
    encode::jpeg(&DynamicImage::ImageRgb8(encode::on_white(image)))
}
