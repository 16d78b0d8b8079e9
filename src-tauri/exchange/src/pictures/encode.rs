use std::io::Cursor;

use image::{DynamicImage, ImageFormat, RgbImage, RgbaImage};
use jpeg_encoder::{ColorType, Encoder};

use super::PictureError;

/// JPEG quality, of 100. Below it skies begin to show blocks, above it files grow faster than they improve.
const QUALITY: u8 = 85;

/// The picture as a file, and its media type: JPEG, or PNG where JPEG would lose what is transparent.
pub(super) fn encode(image: DynamicImage) -> Result<(Vec<u8>, &'static str), PictureError> {
    if image.color().has_alpha() {
        let image = image.into_rgba8();
        if image.pixels().any(|pixel| pixel.0[3] < u8::MAX) {
            return Ok((png(image)?, "image/png"));
        }
        return Ok((jpeg(&DynamicImage::ImageRgba8(image).into_rgb8())?, "image/jpeg"));
    }
    Ok((jpeg(&image.into_rgb8())?, "image/jpeg"))
}

fn jpeg(image: &RgbImage) -> Result<Vec<u8>, PictureError> {
    let (width, height) = image.dimensions();
    // No picture that is kept comes near the most that the format has.
    let side = |pixels| u16::try_from(pixels).map_err(|_| PictureError::TooLarge { width, height });
    let mut bytes = Vec::new();
    Encoder::new(&mut bytes, QUALITY)
        .encode(image.as_raw(), side(width)?, side(height)?, ColorType::Rgb)
        .map_err(|_| PictureError::Damaged)?;
    Ok(bytes)
}

fn png(image: RgbaImage) -> Result<Vec<u8>, PictureError> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgba8(image).write_to(&mut bytes, ImageFormat::Png).map_err(|_| PictureError::Damaged)?;
    Ok(bytes.into_inner())
}

/// A JPEG of the picture, with its transparent parts on white.
pub(super) fn thumbnail(image: DynamicImage) -> Result<Vec<u8>, PictureError> {
    jpeg(&flatten_on_white(image))
}

/// The picture with its transparent parts on white.
fn flatten_on_white(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let image = image.into_rgba8();
    RgbImage::from_fn(image.width(), image.height(), |x, y| {
        let [red, green, blue, alpha] = image.get_pixel(x, y).0;
        let over_white = |channel: u8| {
            let (channel, alpha) = (u16::from(channel), u16::from(alpha));
            u8::try_from((channel * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
        };
        image::Rgb([over_white(red), over_white(green), over_white(blue)])
    })
}
