//! The blocks of a report as HTML elements.

use maud::{Markup, Render, html};
use ruche_document::{Block, Decision, ListItem, Numbering, OrderedList, Session, Speaker};

use super::inlines::{inlines, paragraph, paragraphs};
use super::text::Text;
use super::{photos, quotes};
use crate::context::RenderContext;

/// `level` is the first heading level that may be used here, so that headings nest as their blocks do.
pub fn blocks(context: &RenderContext, list: &[Block], level: u8) -> Markup {
    html! {
        @for one in list { (block(context, one, level)) "\n" }
    }
}

fn block(context: &RenderContext, block: &Block, level: u8) -> Markup {
    match block {
        Block::Paragraph(text) => paragraph(text),
        Block::Heading(title) => heading(u8::from(title.attrs.level).max(level), &inlines(&title.content)),
        Block::BulletList(list) => html! { ul { (items(context, &list.content, level)) } },
        Block::OrderedList(list) => ordered_list(context, list, level),
        Block::HorizontalRule {} => html! { hr; },
        Block::Session(one) => session(context, one, level),
        Block::Speaker(one) => speaker(context, one, level),
        Block::Quote(quote) => quotes::quote(context, quote),
        Block::SocialPost(post) => quotes::social_post(context, post),
        Block::Announcement(announcement) => html! {
            aside.announcement aria-label=(context.labels.announcement) { "\n"
                p.label { (context.labels.announcement) } "\n"
                (paragraphs(&announcement.content))
            }
        },
        Block::Decision(one) => decision(context, one),
        Block::Photo(photo) => photos::photo(context, photo.attrs.photo_id),
        Block::Gallery(gallery) => photos::gallery(context, gallery),
        Block::Acknowledgements(thanks) => html! {
            section.thanks aria-label=(context.labels.acknowledgements) { "\n" (paragraphs(&thanks.content)) }
        },
        Block::Signature(signature) => html! { p.signature { (Text(&signature.attrs.name)) } },
    }
}

fn heading(level: u8, content: &dyn Render) -> Markup {
    match level {
        ..=2 => html! { h2 { (content) } },
        3 => html! { h3 { (content) } },
        4 => html! { h4 { (content) } },
        5 => html! { h5 { (content) } },
        6.. => html! { h6 { (content) } },
    }
}

fn items(context: &RenderContext, list: &[ListItem], level: u8) -> Markup {
    html! {
        "\n"
        @for item in list { li { (blocks(context, &item.content, level)) } "\n" }
    }
}

fn ordered_list(context: &RenderContext, list: &OrderedList, level: u8) -> Markup {
    let numbering = match list.attrs.numbering {
        None | Some(Numbering::Decimal) => "1",
        Some(Numbering::LowerLetters) => "a",
        Some(Numbering::UpperLetters) => "A",
        Some(Numbering::LowerRoman) => "i",
        Some(Numbering::UpperRoman) => "I",
    };
    html! { ol start=(list.attrs.start) type=(numbering) { (items(context, &list.content, level)) } }
}

/// The id of the session's record is the anchor, which stays when the title is changed.
fn session(context: &RenderContext, session: &Session, level: u8) -> Markup {
    let attrs = &session.attrs;
    html! {
        section.session id=[attrs.session_id.map(|id| format!("session-{id}"))] { "\n"
            header {
                @if let Some(time) = &attrs.time { p.time { (Text(time)) } }
                p.kind { (context.labels.session(attrs.kind)) }
                (heading(level, &Text(&attrs.title)))
                @if let Some(place) = &attrs.place { p.place { (Text(place)) } }
            } "\n"
            (blocks(context, &session.content, level + 1))
        }
    }
}

/// The id of the person's record is not published: it is a matter of the section.
fn speaker(context: &RenderContext, speaker: &Speaker, level: u8) -> Markup {
    let attrs = &speaker.attrs;
    let title = html! {
        (Text(&attrs.name))
        @if let Some(office) = &attrs.office { " " span.office { (Text(office)) } }
        @if let Some(role) = context.labels.role(attrs.role) { " " span.role { (role) } }
    };
    html! {
        section.speaker { "\n"
            (heading(level, &title)) "\n"
            (blocks(context, &speaker.content, level + 1))
        }
    }
}

fn decision(context: &RenderContext, decision: &Decision) -> Markup {
    let (attrs, labels) = (&decision.attrs, context.labels);
    html! {
        aside.decision aria-label=(labels.decision) id=(format!("decision-{}", attrs.id)) { "\n"
            p.label { (labels.decision) } "\n"
            (paragraphs(&decision.content))
            @if attrs.owner.is_some() || attrs.due.is_some() {
                dl {
                    @if let Some(owner) = &attrs.owner {
                        div { dt { (labels.owner) } dd { (Text(owner)) } }
                    }
                    @if let Some(due) = attrs.due {
                        div { dt { (labels.due) } dd { time datetime=(due) { (context.language().long_date(due)) } } }
                    }
                } "\n"
            }
            @if attrs.task_id.is_some() { p.followed { (labels.followed) } "\n" }
        }
    }
}
