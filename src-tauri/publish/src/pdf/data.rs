//! What the template of a report is given: the body as the editor's own JSON, and the labels, dates and photos around it.

use ruche_document::{
    Announcement, Block, Decision, Document, Paragraph, Quote, Role, SessionKind, SocialPost, inline_text,
};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use typst::foundations::{Bytes, Dict, IntoValue, Value};

use crate::context::RenderContext;
use crate::gallery::rows;
use crate::publication::{PublishedPhoto, Status};
use crate::quotation_marks::has_quotation_marks;
use crate::typeset::PublishError;

pub fn inputs(context: &RenderContext) -> Result<Dict, PublishError> {
    let mut photos = Dict::new();
    for id in context.body.photos() {
        if let Some(photo) = context.photo(id) {
            photos.insert(id.to_string().as_str().into(), Value::Dict(picture(context, photo)));
        }
    }
    let mut inputs = Dict::new();
    inputs.insert("report".into(), value(report(context))?);
    inputs.insert("labels".into(), value(json!(context.labels))?);
    inputs.insert("dates".into(), value(dates(context))?);
    inputs.insert("body".into(), value(body(&context.body))?);
    inputs.insert("photos".into(), Value::Dict(photos));
    Ok(inputs)
}

fn value(mut json: Json) -> Result<Value, PublishError> {
    clean(&mut json);
    Value::deserialize(json).map_err(|error| PublishError::Typesetting(error.to_string()))
}

/// A line break in the source is none in the text, and control characters have nothing to show.
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

fn report(context: &RenderContext) -> Json {
    let publication = context.publication;
    let labels = context.labels;
    let prose = |text: &Option<String>| text.as_deref().map(|text| context.prose(text).into_owned());
    let author = prose(&publication.author);
    let section = context.prose(&publication.section_name);
    let published = match (publication.status, publication.published_on) {
        (Status::Draft, _) => Some(labels.draft.to_owned()),
        (Status::Published, day) => day.map(|day| format!("{} {}", labels.published_on, context.language().date(day))),
    };
    let imprint: Vec<String> = [section.clone().into_owned()].into_iter().chain(published).collect();
    json!({
        "title": context.prose(&publication.title),
        "subtitle": prose(&publication.subtitle),
        "section": section,
        "dates": context.event_dates(),
        "place": prose(&publication.place),
        "byline": context.byline(),
        "author": author,
        "draft": publication.status == Status::Draft,
        "imprint": imprint.join(" · "),
    })
}

fn picture(context: &RenderContext, photo: &PublishedPhoto) -> Dict {
    let mut picture = Dict::new();
    let ratio = f64::from(photo.width.max(1)) / f64::from(photo.height.max(1));
    picture.insert("bytes".into(), Bytes::new(photo.bytes.clone()).into_value());
    picture.insert("ratio".into(), ratio.into_value());
    picture.insert("alt".into(), context.alternative_text(photo).into_value());
    picture.insert("caption".into(), context.prose(&photo.caption).into_owned().into_value());
    picture.insert("provenance".into(), context.provenance(photo).into_value());
    picture
}

/// Each date of the body as it stands in the JSON, with its text.
fn dates(context: &RenderContext) -> Json {
    let language = context.language();
    let mut dates = serde_json::Map::new();
    for block in context.body.blocks() {
        let (key, text) = match block {
            Block::Quote(quote) => match quote.attrs.date {
                Some(date) => (json!(date), language.date(date)),
                None => continue,
            },
            Block::Decision(decision) => match decision.attrs.due {
                Some(date) => (json!(date), language.long_date(date)),
                None => continue,
            },
            Block::SocialPost(post) => (json!(post.attrs.date), language.date_and_time(post.attrs.date)),
            _ => continue,
        };
        if let Json::String(key) = key {
            dates.insert(key, text.into());
        }
    }
    Json::Object(dates)
}

/// The body as the editor writes it, with what the template would otherwise have to compute: the labels of kinds and roles,
/// the rows of galleries, whether a quote needs quotation marks, and which boxes may be split over two pages.
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
            json["needs-quotation-marks"] = (!has_quotation_marks(content)).into();
            json["breakable"] = is_breakable(content).into();
        }
        Block::SocialPost(SocialPost { content, .. })
        | Block::Announcement(Announcement { content })
        | Block::Decision(Decision { content, .. }) => json["breakable"] = is_breakable(content).into(),
        _ => {}
    }
    json
}

/// Whether a box may be split over two pages. A short one is kept together; a long one would be cut off.
fn is_breakable(content: &[Paragraph]) -> bool {
    const MAX_CHARS_KEPT_TOGETHER: usize = 1_200;
    content.iter().map(|one| inline_text(&one.content).chars().count() + 80).sum::<usize>() > MAX_CHARS_KEPT_TOGETHER
}

fn items<'a>(json: &mut Json, list: impl Iterator<Item = &'a [Block]>) {
    json["content"] = list.map(|content| json!({ "content": blocks(content) })).collect();
}

/// The name of the label of a kind of session.
fn kind(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Plenary => "plenary",
        SessionKind::RoundTable => "round-table",
        SessionKind::Workshop => "workshop",
        SessionKind::Address => "address",
        SessionKind::Break => "pause",
    }
}
