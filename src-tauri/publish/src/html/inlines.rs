//! Text with its marks.

use ruche_document::{Inline, Mark, Paragraph};

use super::writer::Writer;

pub fn inlines(page: &mut Writer, content: &[Inline]) {
    for inline in content {
        match inline {
            Inline::HardBreak { .. } => page.open("br", &[]),
            Inline::Text { text, marks } => {
                let opened: Vec<&'static str> = marks.iter().map(|mark| open(page, mark)).collect();
                page.text(text);
                for element in opened.into_iter().rev() {
                    page.close(element);
                }
            }
        }
    }
}

fn open(page: &mut Writer, mark: &Mark) -> &'static str {
    match mark {
        Mark::Bold {} => page.open("strong", &[]),
        Mark::Italic {} => page.open("em", &[]),
        Mark::Link { attrs } => page.open("a", &[("href", attrs.href.as_str()), ("rel", "noopener noreferrer")]),
    }
    match mark {
        Mark::Bold {} => "strong",
        Mark::Italic {} => "em",
        Mark::Link { .. } => "a",
    }
}

pub fn paragraphs(page: &mut Writer, list: &[Paragraph]) {
    for paragraph in list {
        page.open("p", &[]);
        inlines(page, &paragraph.content);
        page.close("p");
        page.line();
    }
}
