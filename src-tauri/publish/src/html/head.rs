//! The head of the page: its policy, what search engines and social networks show, its style.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{Markup, PreEscaped, html};

use super::text::Text;
use crate::context::RenderContext;
use crate::publication::{Language, Status};

const POLICY: &str =
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";
const STYLE: &str = include_str!("style.css");

/// Weight, style and file of each font. Compressed, they weigh less than one photo, and the page looks the same everywhere.
const FONTS: [(&str, &str, &[u8]); 3] = [
    ("400", "normal", include_bytes!("../../fonts/web/AtkinsonHyperlegibleNext-Regular.woff2")),
    ("700", "normal", include_bytes!("../../fonts/web/AtkinsonHyperlegibleNext-Bold.woff2")),
    ("400", "italic", include_bytes!("../../fonts/web/AtkinsonHyperlegibleNext-Italic.woff2")),
];

pub fn head(context: &RenderContext) -> Markup {
    let publication = context.publication;
    let title = context.prose(&publication.title);
    let summary = context.summary();
    let locale = match publication.language {
        Language::French => "fr_FR",
        Language::English => "en_GB",
    };
    html! {
        head { "\n"
            meta charset="utf-8"; "\n"
            meta http-equiv="Content-Security-Policy" content=(Text(POLICY)); "\n"
            meta name="viewport" content="width=device-width, initial-scale=1"; "\n"
            meta name="color-scheme" content="light dark"; "\n"
            meta name="referrer" content="no-referrer"; "\n"
            @if publication.status == Status::Draft { meta name="robots" content="noindex"; "\n" }
            title { (Text(&title)) " · " (Text(&publication.section_name)) } "\n"
            meta name="description" content=(Text(&summary)); "\n"
            @if let Some(author) = &publication.author { meta name="author" content=(Text(author)); "\n" }
            meta property="og:type" content="article"; "\n"
            meta property="og:title" content=(Text(&title)); "\n"
            meta property="og:description" content=(Text(&summary)); "\n"
            meta property="og:site_name" content=(Text(&publication.section_name)); "\n"
            meta property="og:locale" content=(locale); "\n"
            @if let Some(day) = publication.published_on { meta property="article:published_time" content=(day); "\n" }
            style { "\n" (PreEscaped(font_faces())) (PreEscaped(STYLE)) } "\n"
        } "\n"
    }
}

fn font_faces() -> String {
    let faces = FONTS.map(|(weight, style, bytes)| {
        let data = STANDARD.encode(bytes);
        format!(
            "@font-face{{font-family:\"Atkinson Hyperlegible Next\";font-display:swap;font-weight:{weight};\
             font-style:{style};src:url(data:font/woff2;base64,{data}) format(\"woff2\")}}\n"
        )
    });
    faces.concat()
}
