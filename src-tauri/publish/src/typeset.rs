//! The typesetter, built once: fonts and templates are inside the program, and it can read nothing else.

use std::sync::OnceLock;

use typst::foundations::Dict;
use typst_as_lib::{TypstAsLibError, TypstEngine};
use typst_layout::PagedDocument;

/// Why a document could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PublishError {
    /// The typesetter's messages: about the template or a picture that cannot be read, never with text of the report.
    #[error("the page could not be set: {0}")]
    Typesetting(String),
    /// No QR code can hold it.
    #[error("the code is too long to be drawn")]
    CodeTooLong,
}

const FONTS: [&[u8]; 8] = [
    include_bytes!("../fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
    include_bytes!("../fonts/AtkinsonHyperlegibleNext-SemiBold.ttf"),
    include_bytes!("../fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
    include_bytes!("../fonts/AtkinsonHyperlegibleNext-Italic.ttf"),
    include_bytes!("../fonts/AtkinsonHyperlegibleNext-BoldItalic.ttf"),
    include_bytes!("../fonts/AtkinsonHyperlegibleMono-SemiBold.ttf"),
    include_bytes!("../fonts/DejaVuSans.ttf"),
    include_bytes!("../fonts/NotoEmoji-Regular.ttf"),
];

const TEMPLATES: [(&str, &str); 10] = [
    ("theme.typ", include_str!("../template/theme.typ")),
    ("report.typ", include_str!("../template/report.typ")),
    ("recovery.typ", include_str!("../template/recovery.typ")),
    ("scenes/drawing.typ", include_str!("../template/scenes/drawing.typ")),
    ("scenes/market.typ", include_str!("../template/scenes/market.typ")),
    ("scenes/round-table.typ", include_str!("../template/scenes/round-table.typ")),
    ("scenes/hall.typ", include_str!("../template/scenes/hall.typ")),
    ("scenes/leaflets.typ", include_str!("../template/scenes/leaflets.typ")),
    ("scenes/seaside.typ", include_str!("../template/scenes/seaside.typ")),
    ("scenes/door.typ", include_str!("../template/scenes/door.typ")),
];

fn engine() -> &'static TypstEngine {
    static ENGINE: OnceLock<TypstEngine> = OnceLock::new();
    ENGINE.get_or_init(|| TypstEngine::builder().fonts(FONTS).with_static_source_file_resolver(TEMPLATES).build())
}

/// Lays out a template with its data, and makes a file of the pages.
pub fn typeset<File>(
    template: &'static str,
    inputs: Dict,
    write: impl FnOnce(&PagedDocument) -> Result<File, PublishError>,
) -> Result<File, PublishError> {
    let pages: Result<PagedDocument, _> = engine().compile_with_input(template, inputs).output;
    let file = pages
        .map_err(|error| match error {
            TypstAsLibError::TypstSource(diagnostics) => PublishError::Typesetting(join_messages(&diagnostics)),
            other => PublishError::Typesetting(other.to_string()),
        })
        .and_then(|pages| write(&pages));
    // What the typesetter remembers for the next time would stay in memory, with every photo of the report.
    typst::comemo::evict(0);
    file
}

pub fn join_messages(diagnostics: &[typst::diag::SourceDiagnostic]) -> String {
    let messages: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    messages.join("; ")
}
