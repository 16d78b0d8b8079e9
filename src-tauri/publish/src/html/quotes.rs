//! What somebody else said: a quote with its source, a post of a social network.

use maud::{Markup, html};
use ruche_document::{Href, Quote, QuoteAttributes, SocialPost};

use super::inlines::{link, paragraphs};
use super::photos;
use super::text::Text;
use crate::context::RenderContext;
use crate::quotation_marks::has_quotation_marks;

pub fn quote(context: &RenderContext, quote: &Quote) -> Markup {
    // The style sheet adds the quotation marks.
    let class = (!has_quotation_marks(&quote.content)).then_some("marked");
    html! {
        figure.quote {
            blockquote class=[class] cite=[address(quote.attrs.source_url.as_ref())] { "\n" (paragraphs(&quote.content)) }
            figcaption {
                @for (position, part) in attribution(context, &quote.attrs).iter().enumerate() {
                    @if position > 0 { ", " }
                    (part)
                }
            }
        }
    }
}

/// Who said it, as what, where and when, as far as it is known.
fn attribution(context: &RenderContext, attrs: &QuoteAttributes) -> Vec<Markup> {
    let author = (!attrs.author.trim().is_empty()).then(|| html! { span.author { (Text(&attrs.author)) } });
    let office = attrs.office.as_deref().map(|office| html! { (Text(office)) });
    let url = attrs.source_url.as_ref().map(Href::as_str);
    let source = attrs.source.as_deref().or(url).map(|source| {
        html! {
            cite {
                @if let Some(url) = url { (link(url, &html! { (Text(source)) })) } @else { (Text(source)) }
            }
        }
    });
    let date = attrs.date.map(|date| html! { time datetime=(date) { (context.language().date(date)) } });
    [author, office, source, date].into_iter().flatten().collect()
}

pub fn social_post(context: &RenderContext, post: &SocialPost) -> Markup {
    let attrs = &post.attrs;
    html! {
        figure.post { "\n"
            figcaption {
                span.author { (Text(&attrs.author)) } " "
                span.handle { (Text(&attrs.handle)) } " "
                span.network { (Text(&attrs.network)) }
            } "\n"
            blockquote cite=[address(attrs.url.as_ref())] { "\n" (paragraphs(&post.content)) } "\n"
            @if let Some(id) = attrs.photo_id { (photos::photo(context, id)) "\n" }
            p.when {
                time datetime=(attrs.date.format("%Y-%m-%dT%H:%M")) { (context.language().date_and_time(attrs.date)) }
                @if let Some(url) = &attrs.url {
                    " " (link(url.as_str(), &html! { (context.labels.original_post) }))
                }
            } "\n"
        }
    }
}

fn address(url: Option<&Href>) -> Option<Text<'_>> {
    url.map(|url| Text(url.as_str()))
}
