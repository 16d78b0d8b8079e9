//! The blocks of a report in `CommonMark`, which has fewer of them: boxes and posts become block quotes with a bold label.

use ruche_document::{Block, Decision, Gallery, ListItem, Numbering, OrderedList, Paragraph, Session, Speaker};
use uuid::Uuid;

use super::escape;
use super::inlines::inlines;
use super::photo_files::PhotoFiles;
use crate::context::RenderContext;

pub struct BlockWriter<'a> {
    pub context: &'a RenderContext<'a>,
    photo_files: &'a PhotoFiles,
}

pub fn body(context: &RenderContext, photo_files: &PhotoFiles) -> String {
    let mut text = BlockWriter { context, photo_files }.blocks(&context.body.content, 2).join("\n\n");
    text.push('\n');
    text
}

impl BlockWriter<'_> {
    /// One text a block, to be separated by blank lines. `level` is the first heading level that may be used.
    fn blocks(&self, content: &[Block], level: u8) -> Vec<String> {
        content.iter().flat_map(|block| self.block(block, level)).filter(|text| !text.is_empty()).collect()
    }

    fn block(&self, block: &Block, level: u8) -> Vec<String> {
        match block {
            Block::Paragraph(paragraph) => paragraphs(std::slice::from_ref(paragraph)),
            Block::Heading(title) => {
                vec![heading(u8::from(title.attrs.level).max(level), &inlines(&title.content, " "))]
            }
            Block::BulletList(list) => vec![self.items(&list.content, level, &|_| "- ".to_owned())],
            Block::OrderedList(list) => vec![self.ordered(list, level)],
            Block::HorizontalRule {} => vec!["* * *".to_owned()],
            Block::Session(session) => self.session(session, level),
            Block::Speaker(speaker) => self.speaker(speaker, level),
            Block::Quote(quote) => vec![block_quote(&self.quote(quote))],
            Block::SocialPost(post) => vec![block_quote(&self.social_post(post))],
            Block::Announcement(announcement) => {
                vec![block_quote(&labelled(self.context.labels.announcement, &announcement.content))]
            }
            Block::Decision(decision) => vec![block_quote(&self.decision(decision))],
            Block::Photo(photo) => vec![self.photo(photo.attrs.photo_id)],
            Block::Gallery(gallery) => self.gallery(gallery),
            Block::Acknowledgements(thanks) => {
                let mut parts = vec!["* * *".to_owned()];
                parts.extend(paragraphs(&thanks.content));
                parts
            }
            Block::Signature(signature) => {
                vec![format!("**{}**", escape::line(&signature.attrs.name))]
            }
        }
    }

    fn items(&self, list: &[ListItem], level: u8, marker: &dyn Fn(usize) -> String) -> String {
        let items: Vec<String> = list
            .iter()
            .enumerate()
            .map(|(index, item)| {
                let marker = marker(index);
                let content = self.blocks(&item.content, level).join("\n\n");
                let indented = indent(&content, &" ".repeat(marker.len()));
                format!("{marker}{}", indented.trim_start()).trim_end().to_owned()
            })
            .collect();
        items.join("\n")
    }

    /// `CommonMark` numbers with digits only; other numberings are kept by writing the digits.
    fn ordered(&self, list: &OrderedList, level: u8) -> String {
        let first = list.attrs.start as usize;
        let close = if list.attrs.numbering.unwrap_or(Numbering::Decimal) == Numbering::Decimal { '.' } else { ')' };
        self.items(&list.content, level, &|index| format!("{}{close} ", first + index))
    }

    fn session(&self, session: &Session, level: u8) -> Vec<String> {
        let attrs = &session.attrs;
        let kind = self.context.labels.session(attrs.kind);
        let time = attrs.time.as_deref().map(escape::line);
        let kicker: Vec<String> = time.into_iter().chain([kind.to_owned()]).collect();
        let place = attrs.place.as_deref().map(|place| format!(", {}", escape::line(place)));
        let mut parts = vec![
            heading(level, &escape::line(&attrs.title)),
            format!("**{}**{}", kicker.join(" · "), place.unwrap_or_default()),
        ];
        parts.extend(self.blocks(&session.content, level + 1));
        parts
    }

    fn speaker(&self, speaker: &Speaker, level: u8) -> Vec<String> {
        let attrs = &speaker.attrs;
        let office = attrs.office.as_deref().map(escape::line);
        let role = self.context.labels.role(attrs.role).map(|role| format!("({role})"));
        let name = [Some(escape::line(&attrs.name)), office].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let line = [Some(name), role].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let mut parts = vec![heading(level, &line)];
        parts.extend(self.blocks(&speaker.content, level + 1));
        parts
    }

    fn decision(&self, decision: &Decision) -> String {
        let attrs = &decision.attrs;
        let labels = self.context.labels;
        let owner =
            attrs.owner.as_deref().map(|owner| format!("{}{}{}", labels.owner, labels.colon, escape::line(owner)));
        let due =
            attrs.due.map(|due| format!("{}{}{}", labels.due, labels.colon, self.context.language().long_date(due)));
        let followed = attrs.task_id.map(|_| labels.followed.to_owned());
        let lines: Vec<String> = [owner, due, followed].into_iter().flatten().collect();
        join_parts([labelled(labels.decision, &decision.content)], (!lines.is_empty()).then(|| lines.join("\\\n")))
    }

    pub fn photo(&self, id: Uuid) -> String {
        let (Some(photo), Some(name)) = (self.context.photo(id), self.photo_files.name(id)) else {
            return format!("*{}*", self.context.labels.missing_photo);
        };
        let picture = format!("![{}]({name})", escape::line(&self.context.alternative_text(photo)));
        let caption = Some(escape::line(&self.context.prose(&photo.caption))).filter(|caption| !caption.is_empty());
        let provenance = self.context.provenance(photo).map(|line| escape::line(&line));
        [Some(picture), caption, provenance].into_iter().flatten().collect::<Vec<_>>().join("\\\n")
    }

    fn gallery(&self, gallery: &Gallery) -> Vec<String> {
        let attrs = &gallery.attrs;
        let mut parts: Vec<String> = attrs.photo_ids.iter().map(|id| self.photo(*id)).collect();
        let ownership = attrs.ownership.as_deref().map(escape::line);
        let link = attrs.link.as_ref().map(|href| link(self.context.labels.full_gallery, href.as_str()));
        let closing: Vec<String> = [ownership, link].into_iter().flatten().collect();
        parts.push(closing.join(" · "));
        parts
    }
}

pub fn paragraphs(list: &[Paragraph]) -> Vec<String> {
    list.iter().map(|paragraph| inlines(&paragraph.content, "\\\n")).filter(|text| !text.is_empty()).collect()
}

fn labelled(label: &str, content: &[Paragraph]) -> String {
    join_parts([format!("**{label}**")], paragraphs(content))
}

pub fn join_parts(first: impl IntoIterator<Item = String>, then: impl IntoIterator<Item = String>) -> String {
    first.into_iter().chain(then).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

fn heading(level: u8, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    // A closing # would be left out as part of the heading's markup.
    let text = text.strip_suffix('#').map_or_else(|| text.to_owned(), |rest| format!("{rest}\\#"));
    format!("{} {text}", "#".repeat(usize::from(level.min(6))))
}

pub fn link(text: &str, url: &str) -> String {
    format!("[{}]({})", escape::line(text), escape::url(url))
}

fn block_quote(text: &str) -> String {
    let lines: Vec<String> =
        text.lines().map(|line| if line.is_empty() { ">".to_owned() } else { format!("> {line}") }).collect();
    lines.join("\n")
}

fn indent(text: &str, by: &str) -> String {
    let lines: Vec<String> =
        text.lines().map(|line| if line.is_empty() { String::new() } else { format!("{by}{line}") }).collect();
    lines.join("\n")
}
