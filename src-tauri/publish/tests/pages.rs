//! What a reader meets on a page: drafts, photos that may not be shown, the other language, reports without photos.

mod common;

use std::process::Command;

use ruche_document::{Document, parse};
use ruche_publish::{Language, Publication, Status, html, markdown, pdf};
use serde_json::json;

fn paper(publication: &Publication) -> (String, String) {
    let bytes = pdf(publication).expect("a PDF");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("page.pdf");
    std::fs::write(&path, &bytes).expect("written");
    let output = Command::new("pdftotext").args(["-layout", "-enc", "UTF-8"]).arg(&path).arg("-").output();
    let text = String::from_utf8(output.expect("pdftotext, of poppler-utils").stdout).expect("UTF-8");
    (text, String::from_utf8_lossy(&bytes).into_owned())
}

fn body(content: &serde_json::Value) -> Document {
    parse(&json!({ "type": "doc", "content": content }).to_string()).expect("a body")
}

#[test]
fn a_photo_that_may_not_be_shown_leaves_a_line_and_no_file() {
    let mut publication = common::report(60);
    publication.photos.clear();
    let line = "Cette photo n’est pas publiée.";
    assert_eq!(html(&publication).matches(line).count(), 6);
    let markdown = markdown(&publication);
    assert_eq!(markdown.text.matches(line).count(), 6);
    assert!(markdown.files.is_empty());
    assert_eq!(paper(&publication).0.matches(line).count(), 6);
}

#[test]
fn a_draft_says_so_everywhere_and_asks_not_to_be_found() {
    let publication = Publication { status: Status::Draft, published_on: None, ..common::report(60) };
    let page = html(&publication);
    assert!(page.contains("Brouillon, non publié") && page.contains("noindex"));
    assert!(markdown(&publication).text.contains("draft: true"));
    assert!(paper(&publication).0.contains("Brouillon, non publié"));
    let published = html(&common::report(60));
    assert!(!published.contains("Brouillon") && !published.contains("noindex"));
}

#[test]
fn an_english_page_has_english_words_and_dates() {
    let publication = Publication { language: Language::English, ..common::report(60) };
    let page = html(&publication);
    let text = markdown(&publication).text;
    assert!(text.contains("Thursday 14\u{A0}February 2019") && text.contains("**10 h 20 · Round table**"));
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (page_words, paper_words) = (one_line(&page), one_line(&paper(&publication).0));
    for words in [
        "Round table",
        "Saturday 2 February 2019",
        "Thursday 14 February 2019",
        "2 February 2019, 15:52",
        "See the full gallery",
    ] {
        assert!(page_words.contains(words), "{words}");
        assert!(paper_words.contains(words), "{words}");
    }
    assert!(
        page.contains("<html lang=\"en\">") && page.contains("d&#39;abord pour écouter"),
        "English leaves the words alone"
    );
}

#[test]
fn several_days_are_told_as_such() {
    let publication = Publication { held_until: Some(common::day(2019, 2, 3)), ..common::report(60) };
    assert!(html(&publication).contains("Du 2\u{A0}février 2019 au 3\u{A0}février 2019"));
}

#[test]
fn the_page_reaches_for_nothing_outside() {
    let page = html(&common::report(60));
    assert!(page.contains("default-src &#39;none&#39;"));
    for reach in ["src=\"http", "url(http", "@import", "<link", "<script", "<iframe", "<form", " srcset="] {
        assert!(!page.contains(reach), "{reach}");
    }
}

#[test]
fn records_of_people_are_not_published() {
    let id = "0197b7a0-0000-7000-8000-0000000000ee";
    let speaker = json!([{ "type": "speaker", "attrs": { "name": "A", "role": "speaker", "personId": id } }]);
    let publication = Publication { body: body(&speaker), photos: Vec::new(), ..common::report(60) };
    assert!(!html(&publication).contains(id));
    assert!(!markdown(&publication).text.contains(id));
}

#[test]
fn titles_go_down_one_level_at_a_time() {
    let small =
        json!([{ "type": "heading", "attrs": { "level": 4 }, "content": [{ "type": "text", "text": "Petit" }] }]);
    let publication = Publication { body: body(&small), photos: Vec::new(), ..common::report(60) };
    assert!(html(&publication).contains("<h2>Petit</h2>"));
    assert!(markdown(&publication).text.contains("\n## Petit"));
    assert!(paper(&publication).1.contains("pdfuaid:part"));
}

#[test]
fn a_sign_that_no_letter_can_draw_does_not_keep_a_report_from_being_printed() {
    let sign = json!([{ "type": "paragraph", "content": [{ "type": "text", "text": "avant \u{6f22} après" }] }]);
    let publication = Publication { body: body(&sign), photos: Vec::new(), ..common::report(60) };
    let (text, bytes) = paper(&publication);
    assert!(text.contains("avant") && text.contains("après"));
    assert!(!bytes.contains("pdfuaid:part"), "the standard is not claimed where it is not kept");
}

#[test]
fn what_was_begun_and_not_filled_in_is_not_shown() {
    let empty = json!({ "type": "paragraph" });
    let said = |words: &str| json!({ "type": "paragraph", "content": [{ "type": "text", "text": words }] });
    let content = json!([
        { "type": "session", "attrs": { "kind": "break", "title": "" }, "content": [empty] },
        { "type": "speaker", "attrs": { "name": "", "office": "une secrétaire", "role": "speaker" }, "content": [said("Oui.")] },
        { "type": "speaker", "attrs": { "name": "", "role": "speaker" }, "content": [said("Non.")] },
        { "type": "announcement", "content": [empty] },
        { "type": "quote", "attrs": { "author": "", "source": "un tract" }, "content": [said("Osons.")] },
        { "type": "acknowledgements", "content": [empty] },
        { "type": "signature", "attrs": { "name": "" } },
        empty, empty,
    ]);
    let publication = Publication { body: body(&content), photos: Vec::new(), ..common::report(60) };
    let page = html(&publication);
    let main = page.split_once("</header>").expect("an opening").1;
    assert!(main.contains("<h2>Pause</h2>") && main.contains("une secrétaire"));
    assert!(main.contains("<figcaption><cite>un tract</cite></figcaption>"));
    for box_of in ["class=\"announcement\"", "class=\"thanks\"", "class=\"signature\"", "<p></p>", "<h2></h2>"] {
        assert!(!main.contains(box_of), "{box_of}");
    }
    let text = markdown(&publication).text;
    assert!(text.contains("— un tract") && !text.contains("Annonce") && !text.contains("****"), "{text}");
    let (words, bytes) = paper(&publication);
    assert!(words.contains("— un tract") && words.contains("Non.") && !words.contains("Annonce"));
    assert!(bytes.contains("pdfuaid:part"), "an empty title would keep the page from the standard");
}

#[test]
fn a_box_longer_than_a_page_loses_nothing_on_paper() {
    let line = |number: usize| json!({ "type": "paragraph", "content": [{ "type": "text", "text": format!("Ligne {number}.") }] });
    let lines: Vec<_> = (0..90).map(line).collect();
    let id = "0197b7a0-0000-7000-8000-0000000000ee";
    for (kind, attrs) in [
        ("announcement", json!(null)),
        ("quote", json!({ "author": "A" })),
        ("decision", json!({ "id": id })),
        ("socialPost", json!({ "author": "A", "handle": "@a", "network": "N", "date": "2019-02-02T15:52:00" })),
    ] {
        let mut long = json!({ "type": kind, "content": lines });
        if !attrs.is_null() {
            long["attrs"] = attrs;
        }
        let publication = Publication { body: body(&json!([long])), photos: Vec::new(), ..common::report(60) };
        let bytes = pdf(&publication).expect("a PDF");
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("page.pdf");
        std::fs::write(&path, bytes).expect("written");
        // Only what lies on the pages is read.
        let area = ["-layout", "-W", "595", "-H", "842", "-r", "72"];
        let output = Command::new("pdftotext").args(area).arg(&path).arg("-").output();
        let output = output.expect("pdftotext, of poppler-utils");
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        assert!((0..90).all(|number| text.contains(&format!("Ligne {number}."))), "{kind}");
    }
}

#[test]
fn two_reports_written_into_one_folder_keep_their_own_photos() {
    let one = markdown(&common::report(60));
    let other = markdown(&Publication { held_on: Some(common::day(2019, 3, 7)), ..common::report(60) });
    assert!(one.files.iter().all(|(name, _)| other.files.iter().all(|(theirs, _)| name != theirs)));
}

#[test]
fn whose_a_photo_is_stands_apart_from_who_took_it() {
    let mut publication = common::report(60);
    publication.photos[1].ownership = Some("Photo : propriété du parti".into());
    let page = html(&publication);
    assert!(page.contains("prise le 2\u{A0}février 2019 · Photo\u{A0}: propriété du parti"), "{page}");
}

#[test]
fn an_empty_report_is_still_a_page() {
    let publication = Publication {
        subtitle: None,
        held_on: None,
        place: None,
        author: None,
        body: Document::default(),
        photos: Vec::new(),
        published_on: None,
        ..common::report(60)
    };
    assert!(html(&publication).contains("<h1>Osons"));
    assert!(paper(&publication).0.contains("Osons"));
}
