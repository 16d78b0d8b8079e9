//! What somebody else said: a quote with its source, a post of a social network.

use ruche_document::{Href, Quote, SocialPost};

use super::blocks::{BlockWriter, join_parts, link, paragraphs};
use super::escape;

impl BlockWriter<'_> {
    pub fn quote(&self, quote: &Quote) -> String {
        let attrs = &quote.attrs;
        let url = attrs.source_url.as_ref().map(Href::as_str);
        let source = match (attrs.source.as_deref(), url) {
            (Some(source), Some(url)) => Some(link(source, url)),
            (None, Some(url)) => Some(link(url, url)),
            (source, None) => source.map(escape::line),
        };
        let date = attrs.date.map(|date| self.context.language().date(date));
        let author = (!attrs.author.trim().is_empty()).then(|| escape::line(&attrs.author));
        let parts = [author, attrs.office.as_deref().map(escape::line), source, date];
        let parts = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
        join_parts(paragraphs(&quote.content), (!parts.is_empty()).then(|| format!("— {parts}")))
    }

    pub fn social_post(&self, post: &SocialPost) -> String {
        let attrs = &post.attrs;
        let author = format!(
            "**{}** {} · {}",
            escape::line(&attrs.author),
            escape::line(&attrs.handle),
            escape::line(&attrs.network)
        );
        let mut when = self.context.language().date_and_time(attrs.date);
        if let Some(url) = &attrs.url {
            when = format!("{when} · {}", link(self.context.labels.original_post, url.as_str()));
        }
        let photo = attrs.photo_id.map(|id| self.photo(id));
        let end: Vec<String> = photo.into_iter().chain([when]).collect();
        join_parts([author].into_iter().chain(paragraphs(&post.content)), end)
    }
}
