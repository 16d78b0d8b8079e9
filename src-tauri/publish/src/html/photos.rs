//! Photos, alone or in a gallery, with their captions and credits.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{Markup, PreEscaped, html};
use ruche_document::Gallery;
use uuid::Uuid;

use super::inlines::link;
use super::text::Text;
use crate::context::RenderContext;
use crate::gallery::rows;
use crate::publication::PublishedPhoto;

pub fn photo(context: &RenderContext, id: Uuid) -> Markup {
    match context.photo(id) {
        Some(photo) => html! { figure.photo { (figure_content(context, photo)) } },
        None => missing(context),
    }
}

/// Photos in rows, each filled to its full width without cropping: a photo takes the width that its shape asks for.
pub fn gallery(context: &RenderContext, gallery: &Gallery) -> Markup {
    let attrs = &gallery.attrs;
    html! {
        section.gallery aria-label=(context.labels.gallery) { "\n"
            @for row in rows(&attrs.photo_ids) {
                div.row { "\n"
                    @for id in row { (gallery_photo(context, *id)) "\n" }
                } "\n"
            }
            @if attrs.ownership.is_some() || attrs.link.is_some() {
                p.ownership {
                    @if let Some(ownership) = &attrs.ownership { span { (Text(ownership)) } }
                    @if let Some(address) = &attrs.link {
                        span { (link(address.as_str(), &html! { (context.labels.full_gallery) })) }
                    }
                } "\n"
            }
        }
    }
}

fn gallery_photo(context: &RenderContext, id: Uuid) -> Markup {
    let Some(photo) = context.photo(id) else { return missing(context) };
    let ratio = f64::from(photo.width.max(1)) / f64::from(photo.height.max(1));
    html! { figure style=(format!("--ratio:{ratio:.3}")) { (figure_content(context, photo)) } }
}

fn missing(context: &RenderContext) -> Markup {
    html! { p.missing { (context.labels.missing_photo) } }
}

fn figure_content(context: &RenderContext, photo: &PublishedPhoto) -> Markup {
    let caption = context.prose(&photo.caption);
    let provenance = context.provenance(photo);
    html! {
        (image(context, photo))
        @if !caption.is_empty() || provenance.is_some() {
            figcaption {
                (Text(&caption))
                @if let Some(provenance) = &provenance {
                    @if !caption.is_empty() { " " }
                    small { (Text(provenance)) }
                }
            }
        }
    }
}

fn image(context: &RenderContext, photo: &PublishedPhoto) -> Markup {
    let data = STANDARD.encode(&photo.bytes);
    html! {
        img src={ "data:" (photo.format.mime()) ";base64," (PreEscaped(data)) }
            width=(photo.width) height=(photo.height) alt=(Text(&context.alternative_text(photo)));
    }
}
