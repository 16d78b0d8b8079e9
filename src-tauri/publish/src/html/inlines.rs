//! Text with its marks.

use maud::{Markup, html};
use ruche_document::{Inline, Mark, Paragraph};

use super::text::Text;

pub fn inlines(content: &[Inline]) -> Markup {
    html! {
        @for inline in content {
            @match inline {
                Inline::HardBreak { .. } => { br; }
                Inline::Text { text, marks } => { (marked(text, marks)) }
            }
        }
    }
}

/// The first mark is the outermost element.
fn marked(text: &str, marks: &[Mark]) -> Markup {
    marks.iter().rfold(html! { (Text(text)) }, |content, mark| match mark {
        Mark::Bold {} => html! { strong { (content) } },
        Mark::Italic {} => html! { em { (content) } },
        Mark::Link { attrs } => link(attrs.href.as_str(), &content),
    })
}

pub fn link(address: &str, content: &Markup) -> Markup {
    html! { a href=(Text(address)) rel="noopener noreferrer" { (content) } }
}

pub fn paragraph(paragraph: &Paragraph) -> Markup {
    html! { p { (inlines(&paragraph.content)) } }
}

pub fn paragraphs(list: &[Paragraph]) -> Markup {
    html! {
        @for one in list { (paragraph(one)) "\n" }
    }
}
