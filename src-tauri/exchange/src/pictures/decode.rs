use std::io::Cursor;

use chrono::{NaiveDate, NaiveDateTime};
use exif::{In, Tag, Value};
use fast_image_resize::images::{TypedImage, TypedImageRef};
use fast_image_resize::pixels::{U8x3, U8x4};
use fast_image_resize::{PixelTrait, Resizer};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage, RgbaImage};

use super::{MAX_PIXELS, PictureError};

/// Bytes that decoding may take: sixteen bits for each of four channels, and as much again to work.
const MAX_DECODER_BYTES: u64 = MAX_PIXELS * 16;

/// Pixels, the right way up, and the one thing that is kept of the metadata.
pub(super) struct Decoded {
    pub(super) image: DynamicImage,
    pub(super) taken_on: Option<NaiveDateTime>,
}

/// Decodes a picture at most `max_side` pixels a side.
pub(super) fn decode(bytes: &[u8], max_side: u32) -> Result<Decoded, PictureError> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format(bytes)?);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_DECODER_BYTES);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(damaged)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(PictureError::TooLarge { width, height });
    }
    // Metadata that cannot be read is no reason to refuse the picture.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let taken_on = decoder.exif_metadata().ok().flatten().and_then(taken_on);
    let mut image = shrink(DynamicImage::from_decoder(decoder).map_err(damaged)?, max_side)?;
    image.apply_orientation(orientation);
    Ok(Decoded { image, taken_on })
}

fn format(bytes: &[u8]) -> Result<ImageFormat, PictureError> {
    if is_heic(bytes) {
        return Err(PictureError::Heic);
    }
    match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP | ImageFormat::Gif)) => Ok(format),
        _ => Err(PictureError::Unknown),
    }
}

fn is_heic(bytes: &[u8]) -> bool {
    let brands: [&[u8]; 8] = [b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"];
    bytes.get(4..8) == Some(b"ftyp") && bytes.get(8..12).is_some_and(|brand| brands.contains(&brand))
}

/// The picture at most `max_side` pixels a side, its proportions kept.
pub(super) fn shrink(image: DynamicImage, max_side: u32) -> Result<DynamicImage, PictureError> {
    let longer = image.width().max(image.height());
    if longer <= max_side.max(1) {
        return Ok(image);
    }
    let scaled = |side: u32| {
        let rounded = (u64::from(side) * u64::from(max_side) + u64::from(longer / 2)) / u64::from(longer);
        u32::try_from(rounded).unwrap_or(max_side).max(1)
    };
    let (from, to) = ((image.width(), image.height()), (scaled(image.width()), scaled(image.height())));
    // A picture is stored in colours of eight bits, so that these two are all that is resized: each other kind of pixel would make
    // the program a quarter of a megabyte larger.
    let small = if image.color().has_alpha() {
        let pixels = resize::<U8x4>(&image.into_rgba8(), from, to)?;
        RgbaImage::from_raw(to.0, to.1, pixels).map(DynamicImage::ImageRgba8)
    } else {
        let pixels = resize::<U8x3>(&image.into_rgb8(), from, to)?;
        RgbImage::from_raw(to.0, to.1, pixels).map(DynamicImage::ImageRgb8)
    };
    small.ok_or(PictureError::Damaged)
}

/// Pixels resized from one width and height to another.
fn resize<Pixel: PixelTrait>(pixels: &[u8], from: (u32, u32), to: (u32, u32)) -> Result<Vec<u8>, PictureError> {
    let damaged = |_| PictureError::Damaged;
    let mut small = vec![0; size_of::<Pixel>() * to.0 as usize * to.1 as usize];
    let source = TypedImageRef::<Pixel>::from_buffer(from.0, from.1, pixels).map_err(damaged)?;
    let mut target = TypedImage::<Pixel>::from_buffer(to.0, to.1, &mut small).map_err(damaged)?;
    Resizer::new().resize_typed(&source, &mut target, None).map_err(|_| PictureError::Damaged)?;
    Ok(small)
}

/// When the picture was taken, by the clock of the camera.
fn taken_on(exif: Vec<u8>) -> Option<NaiveDateTime> {
    let mut reader = exif::Reader::new();
    reader.continue_on_error(true);
    let exif = reader.read_raw(exif).or_else(|error| error.distill_partial_result(|_| ())).ok()?;
    let Value::Ascii(lines) = &exif.get_field(Tag::DateTimeOriginal, In::PRIMARY)?.value else {
        return None;
    };
    let moment = exif::DateTime::from_ascii(lines.first()?).ok()?;
    NaiveDate::from_ymd_opt(i32::from(moment.year), moment.month.into(), moment.day.into())?.and_hms_opt(
        moment.hour.into(),
        moment.minute.into(),
        moment.second.into(),
    )
}

fn damaged(_: image::ImageError) -> PictureError {
    PictureError::Damaged
}
