//! Words of somebody: a quote with its source, a post of a social network.

use ruche_document::{Href, Quote, SocialPost};

use super::blocks::end;
use super::inlines::paragraphs;
use super::photos;
use super::writer::Writer;
use crate::edition::Edition;
use crate::quotation::already_quoted;

pub fn quotation(page: &mut Writer, edition: &Edition, quote: &Quote) {
    let attrs = &quote.attrs;
    page.open("figure", &[("class", "quote")]);
    let mut attributes = Vec::new();
    if !already_quoted(&quote.content) {
        attributes.push(("class", "marked"));
    }
    attributes.extend(attrs.source_url.as_ref().map(|url| ("cite", url.as_str())));
    page.open("blockquote", &attributes);
    page.line();
    paragraphs(page, &quote.content);
    page.close("blockquote");
    page.open("figcaption", &[]);
    let mut first = true;
    let mut part = |page: &mut Writer| {
        if !std::mem::take(&mut first) {
            page.text(", ");
        }
    };
    if !attrs.author.trim().is_empty() {
        part(page);
        page.element("span", &[("class", "author")], &attrs.author);
    }
    if let Some(office) = &attrs.office {
        part(page);
        page.text(office);
    }
    if attrs.source.is_some() || attrs.source_url.is_some() {
        part(page);
        page.open("cite", &[]);
        let source = attrs.source.as_deref().or(attrs.source_url.as_ref().map(Href::as_str)).unwrap_or_default();
        match &attrs.source_url {
            Some(url) => page.element("a", &[("href", url.as_str()), ("rel", "noopener noreferrer")], source),
            None => page.text(source),
        }
        page.close("cite");
    }
    if let Some(date) = attrs.date {
        part(page);
        page.element("time", &[("datetime", &date.to_string())], &edition.language().day(date));
    }
    page.close("figcaption");
    end(page, "figure");
}

pub fn social_post(page: &mut Writer, edition: &Edition, post: &SocialPost) {
    let attrs = &post.attrs;
    page.open("figure", &[("class", "post")]);
    page.line();
    page.open("figcaption", &[]);
    page.element("span", &[("class", "author")], &attrs.author);
    page.text(" ");
    page.element("span", &[("class", "handle")], &attrs.handle);
    page.text(" ");
    page.element("span", &[("class", "network")], &attrs.network);
    end(page, "figcaption");
    page.open("blockquote", &attrs.url.as_ref().map(|url| ("cite", url.as_str())).into_iter().collect::<Vec<_>>());
    page.line();
    paragraphs(page, &post.content);
    end(page, "blockquote");
    if let Some(id) = attrs.photo_id {
        photos::photo(page, edition, id);
    }
    page.open("p", &[("class", "when")]);
    let moment = attrs.date.format("%Y-%m-%dT%H:%M").to_string();
    page.element("time", &[("datetime", &moment)], &edition.language().moment(attrs.date));
    if let Some(url) = &attrs.url {
        page.text(" ");
        let link = [("href", url.as_str()), ("rel", "noopener noreferrer")];
        page.element("a", &link, edition.words.original_post);
    }
    page.close("p");
    page.line();
    end(page, "figure");
}
