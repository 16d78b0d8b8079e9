//! Words that would be markup, if anything read them as such.

mod common;

use std::collections::BTreeSet;
use std::process::Command;

use comrak::nodes::NodeValue;
use proptest::prelude::*;
use ruche_document::{Document, parse};
use ruche_publish::{Language, PhotoFormat, Publication, PublishedPhoto, Scene, Status, draw, html, markdown, pdf};
use scraper::Html;
use serde_json::json;

const PHOTO: &str = "0197b7a0-0000-7000-8000-000000000001";

/// The same words in every place where a person can type. English, so that typography leaves them as they are.
fn everywhere(words: &str) -> Publication {
    let paragraph = json!({ "type": "paragraph", "content": [{ "type": "text", "text": words }] });
    let bold = json!({ "type": "paragraph", "content": [
        { "type": "text", "text": words, "marks": [{ "type": "bold" }, { "type": "italic" }] }] });
    let body = json!({ "type": "doc", "content": [
        { "type": "heading", "attrs": { "level": 4 }, "content": [{ "type": "text", "text": words }] },
        { "type": "session", "attrs": { "kind": "workshop", "time": words, "title": words, "place": words }, "content": [
            { "type": "speaker", "attrs": { "name": words, "office": words, "role": "moderator" }, "content": [paragraph] }] },
        { "type": "quote", "content": [paragraph], "attrs": { "author": words, "office": words, "source": words,
            "sourceUrl": "https://exemple.fr/\"><script>alert(1)</script>" } },
        { "type": "socialPost", "content": [bold], "attrs": { "author": words, "handle": words, "network": words,
            "date": "2019-02-02T15:52:00", "url": "https://exemple.fr/'onclick='x" } },
        { "type": "decision", "content": [paragraph], "attrs": { "id": PHOTO, "owner": words, "due": "2019-02-14" } },
        { "type": "announcement", "content": [bold] },
        { "type": "bulletList", "content": [{ "type": "listItem", "content": [paragraph] }] },
        { "type": "gallery", "attrs": { "photoIds": [PHOTO], "ownership": words } },
        { "type": "acknowledgements", "content": [paragraph] },
        { "type": "signature", "attrs": { "name": words } },
    ] });
    let photo = PublishedPhoto {
        id: PHOTO.parse().expect("an id"),
        bytes: draw(Scene::Door, 30).expect("a picture"),
        format: PhotoFormat::Png,
        width: 30,
        height: 20,
        caption: words.into(),
        alt: words.into(),
        credit: Some(words.into()),
        ownership: Some(words.into()),
        taken_on: None,
    };
    Publication {
        title: words.into(),
        subtitle: Some(words.into()),
        section_name: words.into(),
        held_on: Some(common::day(2019, 2, 2)),
        held_until: None,
        place: Some(words.into()),
        author: Some(words.into()),
        body: parse(&body.to_string()).expect("a body"),
        photos: vec![photo],
        language: Language::English,
        status: Status::Draft,
        published_on: None,
    }
}

fn only(words: &str, marks: &[&str]) -> Document {
    let marks: Vec<_> = marks.iter().map(|mark| json!({ "type": mark })).collect();
    let text = |text: &str| json!({ "type": "text", "text": text });
    let body = json!({ "type": "doc", "content": [{ "type": "paragraph", "content": [
        text("a"), { "type": "text", "text": words, "marks": marks }, text("b"),
    ] }, { "type": "paragraph", "content": [text(words)] }] });
    parse(&body.to_string()).expect("a body")
}

const ELEMENTS: &str = "html head meta title style body article header footer section aside figure figcaption blockquote \
    cite p h1 h2 h3 h4 h5 h6 ul ol li dl div dt dd span small strong em a time img br hr";
const ATTRIBUTES: &str = "lang charset http-equiv content name property class id style href rel cite datetime src width \
    height alt aria-label start type";

fn check_page(page: &str, words: &str) {
    let elements: BTreeSet<&str> = ELEMENTS.split_whitespace().collect();
    let attributes: BTreeSet<&str> = ATTRIBUTES.split_whitespace().collect();
    let parsed = Html::parse_document(page);
    for element in parsed.tree.values().filter_map(|node| node.as_element()) {
        assert!(elements.contains(element.name()), "<{}>", element.name());
        for (name, value) in element.attrs() {
            assert!(attributes.contains(name), "{name}=");
            let safe = match name {
                "href" => value.starts_with("https://exemple.fr/"),
                "src" => value.starts_with("data:image/png;base64,"),
                "style" => value == "--ratio:1.500",
                _ => true,
            };
            assert!(safe, "{name}={value}");
        }
    }
    let shown = words.replace('\r', "\n");
    let shown: String = shown.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    let texts: String = parsed.root_element().text().collect();
    assert!(texts.matches(&shown).count() >= 20, "{words:?} is shown as it was typed");
    assert!(parsed.errors.is_empty(), "{:?}", parsed.errors);
}

#[test]
fn known_attacks_are_only_words() {
    for words in [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</style><script>",
        "<!-- ",
        "]]>",
        "&lt;b&gt;",
        "' onmouseover='x",
        "javascript:alert(1)",
        "<svg/onload=x>",
        "</title><script>",
    ] {
        check_page(&html(&everywhere(words)), words);
    }
}

fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-c<>&\"'/=!\\-\\[\\]#*_`~|.)0-9 \\\\:;{}$@+]{1,24}",
        "(<script>|</p>|<!--|on[a-z]+=|\"|'|&#[0-9]{1,3};|javascript:|\u{0}|\r|\u{1b}| |x){1,8}",
        "\\PC{1,24}",
    ]
}

/// The words of a Markdown text, as a reader of it finds them.
fn read_markdown(text: &str) -> Vec<(String, bool, bool)> {
    let arena = comrak::Arena::new();
    let mut options = comrak::Options::default();
    options.extension.front_matter_delimiter = Some("---".into());
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.extension.tasklist = true;
    let root = comrak::parse_document(&arena, text, &options);
    root.descendants()
        .filter(|node| matches!(node.data.borrow().value, NodeValue::Paragraph))
        .map(|paragraph| {
            let (mut words, mut bold, mut italic) = (String::new(), false, false);
            for node in paragraph.descendants() {
                match &node.data.borrow().value {
                    NodeValue::Text(text) => words.push_str(text),
                    NodeValue::HtmlInline(tag) => match tag.as_str() {
                        "<strong>" => bold = true,
                        "<em>" => italic = true,
                        "</strong>" | "</em>" => {}
                        other => panic!("{other}"),
                    },
                    NodeValue::Strong => bold = true,
                    NodeValue::Emph => italic = true,
                    NodeValue::Paragraph => {}
                    other => panic!("{other:?} in {text}"),
                }
            }
            (words, bold, italic)
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_words_become_elements(words in hostile()) {
        check_page(&html(&everywhere(&words)), &words);
    }

    #[test]
    fn markdown_reads_back_the_words_and_their_marks(words in hostile(), marks in 0..4_usize) {
        let shown: String = words.chars()
            .map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c })
            .filter(|c| !c.is_control())
            .collect();
        prop_assume!(!shown.trim().is_empty());
        let publication = Publication { title: "x".into(), subtitle: None, body: only(&words, [&[][..], &["bold"], &["italic"], &["bold", "italic"]][marks]), ..everywhere("x") };
        let text = markdown(&publication).text;
        let body = read_markdown(&text);
        let packed = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        // First the day, the place and who wrote it; then the text.
        prop_assert_eq!(body.len(), 3, "{}", text);
        prop_assert_eq!(packed(&body[1].0), packed(&format!("a{shown}b")), "{}", text);
        prop_assert_eq!((body[1].1, body[1].2), (marks & 1 == 1, marks & 2 == 2), "{}", text);
        prop_assert_eq!(packed(&body[2].0), packed(&shown), "{}", text);
    }
}

/// Words as they come out of the PDF, without the spaces that a line's end may have changed.
fn words_of_pdf(publication: &Publication) -> String {
    let bytes = pdf(publication).expect("a PDF");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("hostile.pdf");
    std::fs::write(&path, bytes).expect("written");
    let output = Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(&path).arg("-").output();
    let text = String::from_utf8(output.expect("pdftotext, of poppler-utils").stdout).expect("UTF-8");
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn the_typesetter_s_own_language_is_only_words() {
    for words in [
        "#import \"theme.typ\": *",
        "#panic(1)",
        "\\ * _ $x^2$ <label> @ref",
        "= Title",
        "#{1+1} [x] `raw`",
        "// gone",
        "/* gone */",
        "#sys.inputs",
        "https://exemple.fr",
        "- a + b / c: d",
        "~---...'\"",
    ] {
        let text = words_of_pdf(&everywhere(words));
        let packed: String = words.chars().filter(|c| !c.is_whitespace()).collect();
        assert!(text.matches(&packed).count() >= 15, "{words}: {text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn any_signs_are_set_as_they_are(words in "[a-z#\\\\*$<>@_`{}()/\"~=+\\[\\] -]{1,30}[a-z]") {
        let text = words_of_pdf(&everywhere(&words));
        let packed: String = words.chars().filter(|c| !c.is_whitespace()).collect();
        prop_assert!(text.contains(&packed), "{}: {}", words, text);
    }

    #[test]
    fn no_text_keeps_a_report_from_being_printed(words in "\\PC{1,30}") {
        let bytes = pdf(&everywhere(&words)).expect("a PDF");
        prop_assert!(bytes.starts_with(b"%PDF"));
    }
}
