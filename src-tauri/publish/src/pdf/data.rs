//! What the template of a report is given: the body as the editor's own JSON, and the words, dates and photos around it.

use ruche_document::{
    Announcement, Block, Decision, Document, Paragraph, Quote, Role, SessionKind, SocialPost, inline_text,
};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use typst::foundations::{Bytes, Dict, IntoValue, Value};

use crate::edition::Edition;
use crate::gallery::rows;
use crate::publication::{PublishedPhoto, Status};
use crate::quotation::already_quoted;
use crate::typeset::PublishError;

pub fn inputs(edition: &Edition) -> Result<Dict, PublishError> {
    let mut photos = Dict::new();
    for id in edition.body.photos() {
        if let Some(photo) = edition.photo(id) {
            photos.insert(id.to_string().as_str().into(), Value::Dict(picture(edition, photo)));
        }
    }
    let mut inputs = Dict::new();
    inputs.insert("report".into(), value(report(edition))?);
    inputs.insert("words".into(), value(json!(edition.words))?);
    inputs.insert("dates".into(), value(dates(edition))?);
    inputs.insert("body".into(), value(body(&edition.body))?);
    inputs.insert("photos".into(), Value::Dict(photos));
    Ok(inputs)
}

fn value(mut json: Json) -> Result<Value, PublishError> {
    clean(&mut json);
    Value::deserialize(json).map_err(|error| PublishError::Typesetting(error.to_string()))
}

/// A line of the source is not a line of the text, and control characters have nothing to show.
fn clean(json: &mut Json) {
    match json {
        Json::String(text) if text.contains(char::is_control) => {
            *text = text
                .chars()
                .map(|char| if matches!(char, '\n' | '\r' | '\t') { ' ' } else { char })
                .filter(|char| !char.is_control())
                .collect();
        }
        Json::Array(list) => list.iter_mut().for_each(clean),
        Json::Object(fields) => fields.values_mut().for_each(clean),
        Json::String(_) | Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

fn report(edition: &Edition) -> Json {
    let publication = edition.publication;
    let words = edition.words;
    let said = |text: &Option<String>| text.as_deref().map(|text| edition.say(text).into_owned());
    let author = said(&publication.author);
    let section = edition.say(&publication.section_name);
    let published = match (publication.status, publication.published_on) {
        (Status::Draft, _) => Some(words.draft.to_owned()),
        (Status::Published, day) => day.map(|day| format!("{} {}", words.published_on, edition.language().day(day))),
    };
    let imprint: Vec<String> = [section.clone().into_owned()].into_iter().chain(published).collect();
    json!({
        "title": edition.say(&publication.title),
        "subtitle": said(&publication.subtitle),
        "section": section,
        "held": edition.held(),
        "place": said(&publication.place),
        "byline": edition.byline(),
        "author": author,
        "draft": publication.status == Status::Draft,
        "imprint": imprint.join(" · "),
    })
}

fn picture(edition: &Edition, photo: &PublishedPhoto) -> Dict {
    let mut picture = Dict::new();
    let ratio = f64::from(photo.width.max(1)) / f64::from(photo.height.max(1));
    picture.insert("bytes".into(), Bytes::new(photo.bytes.clone()).into_value());
    picture.insert("ratio".into(), ratio.into_value());
    picture.insert("alt".into(), edition.alternative(photo).into_value());
    picture.insert("caption".into(), edition.say(&photo.caption).into_owned().into_value());
    picture.insert("provenance".into(), edition.provenance(photo).into_value());
    picture
}

/// Each date of the body, as the JSON writes it, with the words for it.
fn dates(edition: &Edition) -> Json {
    let language = edition.language();
    let mut dates = serde_json::Map::new();
    for block in edition.body.blocks() {
        let (written, said) = match block {
            Block::Quote(quote) => match quote.attrs.date {
                Some(date) => (json!(date), language.day(date)),
                None => continue,
            },
            Block::Decision(decision) => match decision.attrs.due {
                Some(date) => (json!(date), language.date(date)),
                None => continue,
            },
            Block::SocialPost(post) => (json!(post.attrs.date), language.moment(post.attrs.date)),
            _ => continue,
        };
        if let Json::String(written) = written {
            dates.insert(written, said.into());
        }
    }
    Json::Object(dates)
}

/// The body as the editor writes it, with what the template would otherwise have to know: the names of kinds and roles,
/// how galleries share their rows, and whether a quote still needs its marks.
fn body(document: &Document) -> Json {
    blocks(&document.content)
}

fn blocks(content: &[Block]) -> Json {
    content.iter().map(node).collect()
}

fn node(block: &Block) -> Json {
    let mut json = json!(block);
    match block {
        Block::Session(session) => {
            json["kind"] = kind(session.attrs.kind).into();
            json["content"] = blocks(&session.content);
        }
        Block::Speaker(speaker) => {
            json["role"] = (speaker.attrs.role == Role::Moderator).then_some("moderator").into();
            json["content"] = blocks(&speaker.content);
        }
        Block::BulletList(list) => {
            items(&mut json, list.content.iter().map(|item| &item.content[..]));
        }
        Block::OrderedList(list) => {
            items(&mut json, list.content.iter().map(|item| &item.content[..]));
        }
        Block::Gallery(gallery) => json["rows"] = json!(rows(&gallery.attrs.photo_ids)),
        Block::Quote(Quote { content, .. }) => {
            json["marked"] = (!already_quoted(content)).into();
            json["long"] = long(content).into();
        }
        Block::SocialPost(SocialPost { content, .. })
        | Block::Announcement(Announcement { content })
        | Block::Decision(Decision { content, .. }) => json["long"] = long(content).into(),
        _ => {}
    }
    json
}

/// Whether a box must be allowed to go on over the page: one that is kept together and does not fit is cut.
fn long(content: &[Paragraph]) -> bool {
    const TOGETHER: usize = 1_200;
    content.iter().map(|one| inline_text(&one.content).chars().count() + 80).sum::<usize>() > TOGETHER
}

fn items<'a>(json: &mut Json, list: impl Iterator<Item = &'a [Block]>) {
    json["content"] = list.map(|content| json!({ "content": blocks(content) })).collect();
}

/// The name of a kind of session among the words.
fn kind(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Plenary => "plenary",
        SessionKind::RoundTable => "round-table",
        SessionKind::Workshop => "workshop",
        SessionKind::Address => "address",
        SessionKind::Break => "pause",
    }
}
