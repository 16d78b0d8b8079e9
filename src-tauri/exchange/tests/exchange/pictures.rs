use chrono::NaiveDate;
use image::{DynamicImage, ImageFormat, RgbImage};
use proptest::prelude::*;
use ruche_exchange::pictures::{MAX_STORED_SIDE, Picture, PictureError, resize, take_in};

use crate::photographs::{BLUE, GREEN, PLANTED, RED, WHITE, jpeg, quarters, transparent_png, written};

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

fn assert_bare(bytes: &[u8]) {
    for word in PLANTED {
        assert!(!contains(bytes, word.as_bytes()), "{word} came out");
    }
    for marker in ["Exif", "eXIf", "ICC_PROFILE", "iCCP", "tEXt", "iTXt", "http://ns.adobe.com"] {
        assert!(!contains(bytes, marker.as_bytes()), "{marker} came out");
    }
    let read = exif::Reader::new().read_from_container(&mut std::io::Cursor::new(bytes));
    assert!(read.is_err(), "no EXIF is left to read");
}

/// The colours of the four quarters, from the top left.
fn corners(image: &RgbImage) -> [[u8; 3]; 4] {
    let (right, bottom) = (image.width() * 3 / 4, image.height() * 3 / 4);
    let (left, top) = (image.width() / 4, image.height() / 4);
    [(left, top), (right, top), (left, bottom), (right, bottom)].map(|(x, y)| image.get_pixel(x, y).0)
}

fn looks_like(seen: [[u8; 3]; 4], expected: [[u8; 3]; 4]) -> bool {
    seen.as_flattened().iter().zip(expected.as_flattened()).all(|(one, other)| one.abs_diff(*other) < 25)
}

fn normalise(bytes: &[u8]) -> Result<Picture, PictureError> {
    take_in(bytes, 320).map(|(picture, _)| picture)
}

fn thumbnail(bytes: &[u8], side: u32) -> Result<Vec<u8>, PictureError> {
    take_in(bytes, side).map(|(_, thumbnail)| thumbnail)
}

#[test]
fn a_photograph_keeps_its_pixels_and_its_day_and_nothing_else() {
    let photograph = jpeg(&quarters(320, 160), 1);
    assert!(PLANTED.iter().all(|word| contains(&photograph, word.as_bytes())), "the test must plant what it looks for");
    let picture = normalise(&photograph).unwrap();
    assert_bare(&picture.bytes);
    assert_eq!(picture.mime, "image/jpeg");
    assert_eq!(picture.taken_on, NaiveDate::from_ymd_opt(2019, 2, 2).unwrap().and_hms_opt(15, 52, 7));
    assert_eq!(
        normalise(&picture.bytes).unwrap().taken_on,
        None,
        "the day is given to the caller, not kept in the file"
    );
}

#[test]
fn photographs_are_turned_the_right_way_up() {
    let expected = [
        (1, [RED, GREEN, BLUE, WHITE]),
        (2, [GREEN, RED, WHITE, BLUE]),
        (3, [WHITE, BLUE, GREEN, RED]),
        (4, [BLUE, WHITE, RED, GREEN]),
        (5, [RED, BLUE, GREEN, WHITE]),
        (6, [BLUE, RED, WHITE, GREEN]),
        (7, [WHITE, GREEN, BLUE, RED]),
        (8, [GREEN, WHITE, RED, BLUE]),
    ];
    for (orientation, colours) in expected {
        let picture = normalise(&jpeg(&quarters(320, 160), orientation)).unwrap();
        let size = if orientation < 5 { (320, 160) } else { (160, 320) };
        assert_eq!((picture.width, picture.height), size, "{orientation}");
        let shown = image::load_from_memory(&picture.bytes).unwrap().into_rgb8();
        assert_eq!(shown.dimensions(), size);
        assert!(looks_like(corners(&shown), colours), "{orientation}: {:?}", corners(&shown));
    }
}

#[test]
fn large_photographs_are_made_smaller_and_small_ones_left() {
    let picture = normalise(&jpeg(&quarters(4000, 1000), 6)).unwrap();
    assert_eq!((picture.width, picture.height), (640, MAX_STORED_SIDE));
    assert_eq!(normalise(&jpeg(&quarters(90, 60), 1)).unwrap().width, 90);
    assert_eq!(resize(&jpeg(&quarters(400, 200), 1), 100).unwrap().height, 50);
    let small = thumbnail(&jpeg(&quarters(400, 200), 8), 80).unwrap();
    let small = image::load_from_memory_with_format(&small, ImageFormat::Jpeg).unwrap().into_rgb8();
    assert_eq!(small.dimensions(), (40, 80));
    assert!(looks_like(corners(&small), [GREEN, WHITE, RED, BLUE]));
}

#[test]
fn what_is_transparent_stays_so_but_in_a_thumbnail() {
    let logo = transparent_png(200, 100);
    assert!(contains(&logo, b"Paule Castel"));
    let picture = normalise(&logo).unwrap();
    assert_bare(&picture.bytes);
    assert_eq!(picture.mime, "image/png");
    assert_eq!(image::load_from_memory(&picture.bytes).unwrap().into_rgba8().get_pixel(10, 10).0[3], 0);
    let small = thumbnail(&logo, 100).unwrap();
    let small = image::load_from_memory_with_format(&small, ImageFormat::Jpeg).unwrap().into_rgb8();
    assert!(small.get_pixel(10, 10).0.iter().all(|channel| *channel > 245), "transparent is white on paper");
    assert!(small.get_pixel(90, 10).0[0] > 200 && small.get_pixel(90, 10).0[1] < 60);
}

#[test]
fn every_common_format_is_read() {
    let image = DynamicImage::ImageRgb8(quarters(120, 80));
    for format in [ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif] {
        let bytes = written(&DynamicImage::ImageRgba8(image.to_rgba8()), format);
        let picture = normalise(&bytes).unwrap();
        assert_eq!((picture.mime, picture.width, picture.height), ("image/jpeg", 120, 80), "{format:?}");
    }
    let deep = written(&DynamicImage::ImageRgb16(image.to_rgb16()), ImageFormat::Png);
    assert_eq!(normalise(&deep).unwrap().width, 120);
    let grey = written(&DynamicImage::ImageLuma8(image.to_luma8()), ImageFormat::Jpeg);
    assert_eq!(normalise(&grey).unwrap().width, 120);
}

#[test]
fn refusals_say_why() {
    assert_eq!(normalise(b""), Err(PictureError::Unknown));
    assert_eq!(normalise(b"Bonjour"), Err(PictureError::Unknown));
    assert_eq!(normalise(b"%PDF-1.7"), Err(PictureError::Unknown));
    assert_eq!(normalise(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), Err(PictureError::Heic));
    let photograph = jpeg(&quarters(320, 160), 1);
    assert_eq!(normalise(&photograph[..400]), Err(PictureError::Damaged));
}

#[test]
fn a_picture_that_claims_to_be_immense_is_refused_before_it_is_decoded() {
    let mut photograph = jpeg(&quarters(16, 16), 1);
    let frame = photograph.windows(2).position(|bytes| bytes == [0xFF, 0xC0]).unwrap();
    photograph[frame + 5..frame + 9].copy_from_slice(&[0x7F, 0xFF, 0x7F, 0xFF]);
    assert_eq!(normalise(&photograph), Err(PictureError::TooLarge { width: 0x7FFF, height: 0x7FFF }));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn damaged_pictures_are_survived(wounds in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20), kind in 0..4_u8, cut in any::<prop::sample::Index>()) {
        let image = quarters(48, 32);
        let mut bytes = match kind {
            0 => jpeg(&image, 6),
            1 => transparent_png(48, 32),
            2 => written(&DynamicImage::ImageRgb8(image), ImageFormat::WebP),
            _ => written(&DynamicImage::ImageRgb8(image), ImageFormat::Gif),
        };
        for (place, byte) in wounds {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if cut.index(4) == 0 {
            bytes.truncate(cut.index(bytes.len()));
        }
        if let Ok(picture) = normalise(&bytes) {
            assert_bare(&picture.bytes);
        }
    }

    #[test]
    fn any_bytes_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..500)) {
        prop_assert!(normalise(&bytes).is_err());
    }
}
