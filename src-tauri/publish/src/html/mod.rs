//! A report as one web page that needs nothing else: photos, fonts and style are inside, and its own policy forbids it to
//! fetch or run anything.
//!
//! The body comes from typed blocks through templates that escape everything, so there is no markup to sanitise: no piece
//! of a report is ever read as HTML. Elements stand on lines of their own (`"\n"`) for those who read the source.

mod blocks;
mod head;
mod inlines;
mod photos;
mod quotes;
mod text;

use maud::{Markup, PreEscaped, html as template};

use crate::context::RenderContext;
use crate::publication::{Publication, Status};
use text::Text;

/// The report as one self-contained HTML file.
pub fn html(publication: &Publication) -> String {
    let context = RenderContext::new(publication);
    let page = template! {
        (PreEscaped("<!doctype html>")) "\n"
        html lang=(context.labels.lang) { "\n"
            (head::head(&context))
            body { "\n"
                article { "\n"
                    (header(&context)) "\n"
                    (blocks::blocks(&context, &context.body.content, 2))
                    (footer(&context)) "\n"
                } "\n"
            } "\n"
        } "\n"
    };
    page.into_string()
}

fn header(context: &RenderContext) -> Markup {
    let publication = context.publication;
    template! {
        header.opening { "\n"
            @if publication.status == Status::Draft { p.draft { (context.labels.draft) } "\n" }
            p.section-name { (Text(&context.prose(&publication.section_name))) } "\n"
            h1 { (Text(&context.prose(&publication.title))) } "\n"
            @if let Some(subtitle) = &publication.subtitle {
                p.subtitle { (Text(&context.prose(subtitle))) } "\n"
            }
            @if publication.held_on.is_some() || publication.place.is_some() || publication.author.is_some() {
                p.facts {
                    @if let (Some(first), Some(dates)) = (publication.held_on, context.event_dates()) {
                        span { time datetime=(first) { (dates) } }
                    }
                    @if let Some(place) = &publication.place { span { (Text(&context.prose(place))) } }
                    @if let Some(byline) = context.byline() { span { (Text(&byline)) } }
                } "\n"
            }
        }
    }
}

fn footer(context: &RenderContext) -> Markup {
    let publication = context.publication;
    template! {
        footer {
            p {
                span { (Text(&context.prose(&publication.section_name))) }
                @match (publication.status, publication.published_on) {
                    (Status::Published, Some(day)) => {
                        span {
                            (context.labels.published_on) " "
                            time datetime=(day) { (context.language().date(day)) }
                        }
                    }
                    (Status::Published, None) => {}
                    (Status::Draft, _) => { span { (context.labels.draft) } }
                }
            }
        }
    }
}
