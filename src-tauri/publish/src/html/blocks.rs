//! The blocks of a report as elements of the page.

use ruche_document::{Block, Decision, ListItem, Numbering, OrderedList, Paragraph, Session, Speaker};

use super::inlines::{inlines, paragraphs};
use super::writer::Writer;
use super::{photos, voices};
use crate::edition::Edition;

pub fn body(page: &mut Writer, edition: &Edition) {
    blocks(page, edition, &edition.body.content, 2);
}

/// `level` is the first heading level that may be used here, so that titles nest as their blocks do.
fn blocks(page: &mut Writer, edition: &Edition, content: &[Block], level: u8) {
    for block in content {
        one(page, edition, block, level);
    }
}

fn one(page: &mut Writer, edition: &Edition, block: &Block, level: u8) {
    match block {
        Block::Paragraph(paragraph) => paragraphs(page, std::slice::from_ref(paragraph)),
        Block::Heading(heading) => {
            let element = title(u8::from(heading.attrs.level).max(level));
            page.open(element, &[]);
            inlines(page, &heading.content);
            page.close(element);
            page.line();
        }
        Block::BulletList(list) => {
            page.open("ul", &[]);
            items(page, edition, &list.content, level);
            page.close("ul");
            page.line();
        }
        Block::OrderedList(list) => ordered(page, edition, list, level),
        Block::HorizontalRule {} => {
            page.open("hr", &[]);
            page.line();
        }
        Block::Session(session) => programme_session(page, edition, session, level),
        Block::Speaker(speaker) => floor(page, edition, speaker, level),
        Block::Quote(quote) => voices::quotation(page, edition, quote),
        Block::SocialPost(post) => voices::social_post(page, edition, post),
        Block::Announcement(announcement) => {
            boxed(page, ("announcement", edition.words.announcement), &[], &announcement.content);
            end(page, "aside");
        }
        Block::Decision(decision) => decided(page, edition, decision),
        Block::Photo(photo) => photos::photo(page, edition, photo.attrs.photo_id),
        Block::Gallery(gallery) => photos::gallery(page, edition, gallery),
        Block::Acknowledgements(thanks) => {
            page.open("section", &[("class", "thanks"), ("aria-label", edition.words.acknowledgements)]);
            page.line();
            paragraphs(page, &thanks.content);
            end(page, "section");
        }
        Block::Signature(signature) => {
            page.element("p", &[("class", "signature")], &signature.attrs.name);
            page.line();
        }
    }
}

fn title(level: u8) -> &'static str {
    match level {
        ..=2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        6.. => "h6",
    }
}

pub fn end(page: &mut Writer, element: &'static str) {
    page.close(element);
    page.line();
}

fn items(page: &mut Writer, edition: &Edition, list: &[ListItem], level: u8) {
    page.line();
    for item in list {
        page.open("li", &[]);
        blocks(page, edition, &item.content, level);
        end(page, "li");
    }
}

fn ordered(page: &mut Writer, edition: &Edition, list: &OrderedList, level: u8) {
    let start = list.attrs.start.to_string();
    let numbering = match list.attrs.numbering {
        None | Some(Numbering::Decimal) => "1",
        Some(Numbering::LowerLetters) => "a",
        Some(Numbering::UpperLetters) => "A",
        Some(Numbering::LowerRoman) => "i",
        Some(Numbering::UpperRoman) => "I",
    };
    page.open("ol", &[("start", &start), ("type", numbering)]);
    items(page, edition, &list.content, level);
    end(page, "ol");
}

/// The session's record gives the section its anchor, which stays when the title is changed.
fn programme_session(page: &mut Writer, edition: &Edition, session: &Session, level: u8) {
    let attrs = &session.attrs;
    let anchor = attrs.session_id.map(|id| format!("session-{id}"));
    let mut attributes = vec![("class", "session")];
    attributes.extend(anchor.as_deref().map(|anchor| ("id", anchor)));
    page.open("section", &attributes);
    page.line();
    page.open("header", &[]);
    if let Some(time) = &attrs.time {
        page.element("p", &[("class", "time")], time);
    }
    page.element("p", &[("class", "kind")], edition.words.session(attrs.kind));
    page.element(title(level), &[], &attrs.title);
    if let Some(place) = &attrs.place {
        page.element("p", &[("class", "place")], place);
    }
    end(page, "header");
    blocks(page, edition, &session.content, level + 1);
    end(page, "section");
}

/// The person's record is a matter of the section: its id is not published.
fn floor(page: &mut Writer, edition: &Edition, speaker: &Speaker, level: u8) {
    page.open("section", &[("class", "speaker")]);
    page.line();
    let element = title(level);
    page.open(element, &[]);
    page.text(&speaker.attrs.name);
    if let Some(office) = &speaker.attrs.office {
        page.text(" ");
        page.element("span", &[("class", "office")], office);
    }
    if let Some(role) = edition.words.role(speaker.attrs.role) {
        page.text(" ");
        page.element("span", &[("class", "role")], role);
    }
    end(page, element);
    blocks(page, edition, &speaker.content, level + 1);
    end(page, "section");
}

/// Opens a box with its label and its paragraphs; the caller closes it.
fn boxed(page: &mut Writer, (class, label): (&str, &str), attributes: &[(&'static str, &str)], content: &[Paragraph]) {
    let mut all = vec![("class", class), ("aria-label", label)];
    all.extend(attributes);
    page.open("aside", &all);
    page.line();
    page.element("p", &[("class", "label")], label);
    page.line();
    paragraphs(page, content);
}

fn decided(page: &mut Writer, edition: &Edition, decision: &Decision) {
    let attrs = &decision.attrs;
    let words = edition.words;
    let anchor = format!("decision-{}", attrs.id);
    boxed(page, ("decision", words.decision), &[("id", &anchor)], &decision.content);
    if attrs.owner.is_some() || attrs.due.is_some() {
        page.open("dl", &[]);
        if let Some(owner) = &attrs.owner {
            page.open("div", &[]);
            page.element("dt", &[], words.owner);
            page.element("dd", &[], owner);
            page.close("div");
        }
        if let Some(due) = attrs.due {
            page.open("div", &[]);
            page.element("dt", &[], words.due);
            page.open("dd", &[]);
            page.element("time", &[("datetime", &due.to_string())], &edition.language().date(due));
            page.close("dd");
            page.close("div");
        }
        end(page, "dl");
    }
    if attrs.task_id.is_some() {
        page.element("p", &[("class", "followed")], words.followed);
        page.line();
    }
    end(page, "aside");
}
