//! Photos, alone or in a gallery, with everything that is known of them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ruche_document::Gallery;
use uuid::Uuid;

use super::writer::Writer;
use crate::edition::Edition;
use crate::gallery::rows;
use crate::publication::PublishedPhoto;

pub fn photo(page: &mut Writer, edition: &Edition, id: Uuid) {
    match edition.photo(id) {
        Some(photo) => figure(page, edition, photo, &[("class", "photo")]),
        None => page.element("p", &[("class", "missing")], edition.words.missing_photo),
    }
    page.line();
}

/// Photos beside each other, each row filled to its full width without cutting anybody's head: a photo takes the width
/// that its shape asks for.
pub fn gallery(page: &mut Writer, edition: &Edition, gallery: &Gallery) {
    page.open("section", &[("class", "gallery"), ("aria-label", edition.words.gallery)]);
    page.line();
    for row in rows(&gallery.attrs.photo_ids) {
        page.open("div", &[("class", "row")]);
        page.line();
        for id in row {
            match edition.photo(*id) {
                Some(photo) => {
                    let ratio = f64::from(photo.width.max(1)) / f64::from(photo.height.max(1));
                    figure(page, edition, photo, &[("style", &format!("--ratio:{ratio:.3}"))]);
                }
                None => page.element("p", &[("class", "missing")], edition.words.missing_photo),
            }
            page.line();
        }
        page.close("div");
        page.line();
    }
    let attrs = &gallery.attrs;
    if attrs.ownership.is_some() || attrs.link.is_some() {
        page.open("p", &[("class", "ownership")]);
        if let Some(ownership) = &attrs.ownership {
            page.element("span", &[], ownership);
        }
        if let Some(link) = &attrs.link {
            let link = [("href", link.as_str()), ("rel", "noopener noreferrer")];
            page.open("span", &[]);
            page.element("a", &link, edition.words.full_gallery);
            page.close("span");
        }
        page.close("p");
        page.line();
    }
    page.close("section");
    page.line();
}

fn figure(page: &mut Writer, edition: &Edition, photo: &PublishedPhoto, attributes: &[(&'static str, &str)]) {
    page.open("figure", attributes);
    picture(page, edition, photo);
    let caption = edition.say(&photo.caption);
    let provenance = edition.provenance(photo);
    if !caption.is_empty() || provenance.is_some() {
        page.open("figcaption", &[]);
        page.text(&caption);
        if let Some(provenance) = provenance {
            page.text(if caption.is_empty() { "" } else { " " });
            page.element("small", &[], &provenance);
        }
        page.close("figcaption");
    }
    page.close("figure");
}

pub fn picture(page: &mut Writer, edition: &Edition, photo: &PublishedPhoto) {
    let mut source = format!("data:{};base64,", photo.format.mime());
    STANDARD.encode_string(&photo.bytes, &mut source);
    page.open(
        "img",
        &[
            ("src", &source),
            ("width", &photo.width.to_string()),
            ("height", &photo.height.to_string()),
            ("alt", &edition.alternative(photo)),
        ],
    );
}
