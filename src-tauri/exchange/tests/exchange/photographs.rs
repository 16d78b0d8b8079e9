//! Makers of photographs as telephones write them.

use std::io::Cursor;

use exif::experimental::Writer;
use exif::{Field, In, Rational, Tag, Value};
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

/// Words planted in every place where a file keeps words; none may come out.
pub const PLANTED: [&str; 5] = ["Paule Castel", "Maison de Paule", "commentaire", "profil de couleur", "xmpmeta"];

pub const RED: [u8; 3] = [220, 20, 20];
pub const GREEN: [u8; 3] = [20, 200, 20];
pub const BLUE: [u8; 3] = [20, 20, 220];
pub const WHITE: [u8; 3] = [240, 240, 240];

/// Four colours: red and green above, blue and white below.
pub fn quarters(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        Rgb(match (x < width / 2, y < height / 2) {
            (true, true) => RED,
            (false, true) => GREEN,
            (true, false) => BLUE,
            (false, false) => WHITE,
        })
    })
}

/// A photograph with everything that a telephone adds, held so that it must be turned.
pub fn jpeg(image: &RgbImage, orientation: u16) -> Vec<u8> {
    let mut plain = Vec::new();
    JpegEncoder::new_with_quality(&mut plain, 95).encode_image(image).unwrap();
    let mut out = plain[..2].to_vec();
    out.extend(segment(0xE1, &[b"Exif\0\0".as_slice(), &exif(orientation)].concat()));
    out.extend(segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Maison de Paule</x:xmpmeta>"));
    out.extend(segment(0xE2, b"ICC_PROFILE\0\x01\x01profil de couleur"));
    out.extend(segment(0xFE, b"commentaire"));
    out.extend(&plain[2..]);
    out
}

fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&[0xFF, marker], length.as_slice(), content].concat()
}

/// A PNG that is half transparent, with metadata of its own kinds.
pub fn transparent_png(width: u32, height: u32) -> Vec<u8> {
    let image = RgbaImage::from_fn(width, height, |x, _| Rgba([220, 20, 20, if x < width / 2 { 0 } else { 255 }]));
    let plain = written(&DynamicImage::ImageRgba8(image), ImageFormat::Png);
    let header = 8 + 25;
    let mut out = plain[..header].to_vec();
    out.extend(chunk(b"eXIf", &exif(1)));
    out.extend(chunk(b"tEXt", b"Author\0Paule Castel"));
    out.extend(&plain[header..]);
    out
}

pub fn written(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    image.write_to(&mut out, format).unwrap();
    out.into_inner()
}

fn chunk(kind: &[u8], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).unwrap().to_be_bytes();
    let body = [kind, content].concat();
    [length.as_slice(), &body, &crc(&body).to_be_bytes()].concat()
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ if sum & 1 == 1 { 0xEDB8_8320 } else { 0 })
    })
}

fn exif(orientation: u16) -> Vec<u8> {
    let degrees = |degrees| Value::Rational(vec![Rational { num: degrees, denom: 1 }; 3]);
    let ascii = |text: &str| Value::Ascii(vec![text.as_bytes().to_vec()]);
    let fields = [
        (Tag::Orientation, Value::Short(vec![orientation])),
        (Tag::Artist, ascii("Paule Castel")),
        (Tag::DateTimeOriginal, ascii("2019:02:02 15:52:07")),
        (Tag::GPSLatitudeRef, ascii("N")),
        (Tag::GPSLatitude, degrees(48)),
        (Tag::GPSLongitude, degrees(2)),
    ]
    .map(|(tag, value)| Field { tag, ifd_num: In::PRIMARY, value });
    let mut writer = Writer::new();
    for field in &fields {
        writer.push_field(field);
    }
    let mut out = Cursor::new(Vec::new());
    writer.write(&mut out, false).unwrap();
    out.into_inner()
}
