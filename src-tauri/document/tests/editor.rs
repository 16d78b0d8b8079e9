//! What the editor writes is read, and written back as it was.

use ruche_document::{Block, Document, DocumentError, Inline, Mark, parse};
use serde_json::{Value, json};

const PHOTO: &str = "0197b7a0-0000-7000-8000-000000000001";
const DECISION: &str = "0197b7a0-0000-7000-8000-000000000002";

fn doc(content: &Value) -> Value {
    json!({ "type": "doc", "content": content })
}

fn paragraph(text: &str) -> Value {
    json!({ "type": "paragraph", "content": [{ "type": "text", "text": text }] })
}

fn read(content: &Value) -> Result<Document, DocumentError> {
    parse(&doc(content).to_string())
}

/// One of every block.
fn everything() -> Value {
    json!([
        { "type": "heading", "attrs": { "level": 2 }, "content": [{ "type": "text", "text": "La journée" }] },
        { "type": "paragraph" },
        { "type": "paragraph", "content": [
            { "type": "text", "text": "Lire " },
            { "type": "text", "text": "ici", "marks": [
                { "type": "link", "attrs": { "href": "https://exemple.fr" } }, { "type": "bold" }, { "type": "italic" }
            ] },
            { "type": "hardBreak", "marks": [{ "type": "bold" }] },
        ] },
        { "type": "bulletList", "content": [{ "type": "listItem", "content": [paragraph("un")] }] },
        { "type": "orderedList", "attrs": { "start": 3, "type": "a" },
          "content": [{ "type": "listItem", "content": [paragraph("trois")] }] },
        { "type": "horizontalRule" },
        { "type": "session",
          "attrs": { "sessionId": PHOTO, "kind": "round_table", "time": "10 h 20", "title": "Écouter", "place": "Salle A" },
          "content": [{ "type": "speaker",
            "attrs": { "name": "Irène Saint-Loup", "office": "adjointe", "role": "moderator", "personId": PHOTO },
            "content": [
              { "type": "quote",
                "attrs": { "author": "Hector Lanoux", "office": "sénateur", "source": "discours",
                           "sourceUrl": "https://exemple.fr/d", "date": "2019-02-02" },
                "content": [paragraph("D'abord écouter.")] },
              { "type": "decision",
                "attrs": { "id": DECISION, "taskId": PHOTO, "owner": "Paule", "due": "2019-02-14" },
                "content": [paragraph("Mettre à l'ordre du jour.")] },
            ] }] },
        { "type": "socialPost",
          "attrs": { "author": "Camille", "handle": "@CamilleBEU", "network": "Twitter", "date": "2019-02-02T15:52:00",
                     "url": "https://exemple.fr/1", "photoId": PHOTO },
          "content": [paragraph("We need a strong party #CombatsCommuns")] },
        { "type": "announcement", "content": [paragraph("L'université d'été revient.")] },
        { "type": "photo", "attrs": { "photoId": PHOTO } },
        { "type": "gallery", "attrs": { "photoIds": [DECISION, PHOTO], "ownership": "Propriété du parti",
                                        "link": "https://exemple.fr/galerie" } },
        { "type": "acknowledgements", "content": [paragraph("Merci.")] },
        { "type": "signature", "attrs": { "name": "Mireille" } },
    ])
}

#[test]
fn every_block_comes_back_as_it_was() {
    let json = doc(&everything());
    let document = parse(&json.to_string()).expect("every block");
    assert_eq!(serde_json::to_value(&document).expect("JSON"), json);
    assert_eq!(serde_json::from_value::<Document>(json).expect("the same by another way"), document);
}

#[test]
fn the_editor_s_nulls_and_its_link_targets_are_read() {
    let document = read(&json!([
        { "type": "session", "attrs": { "sessionId": null, "kind": "break", "time": null, "title": "Déjeuner", "place": null } },
        { "type": "orderedList", "attrs": { "start": 1, "type": null },
          "content": [{ "type": "listItem", "content": [paragraph("un")] }] },
        { "type": "paragraph", "content": [{ "type": "text", "text": "ici", "marks": [{ "type": "link", "attrs": {
            "href": "https://exemple.fr", "target": "_blank", "rel": "noopener noreferrer nofollow", "class": null } }] }] },
        { "type": "socialPost", "attrs": { "author": "C", "handle": "@c", "network": "X", "date": "2019-02-02T15:52" },
          "content": [paragraph("post")] },
    ]))
    .expect("as the editor writes it");
    let Some(Block::Paragraph(paragraph)) = document.content.get(2) else { panic!("a paragraph") };
    let Some(Inline::Text { marks, .. }) = paragraph.content.first() else { panic!("a text") };
    assert!(matches!(&marks[..], [Mark::Link { attrs }] if attrs.href.as_str() == "https://exemple.fr"));
}

#[test]
fn unknown_nodes_marks_and_attributes_are_refused_by_name() {
    assert_eq!(read(&json!([{ "type": "iframe" }])), Err(DocumentError::UnknownNode("iframe".into())));
    assert_eq!(
        read(
            &json!([{ "type": "paragraph", "content": [{ "type": "text", "text": "a", "marks": [{ "type": "code" }] }] }])
        ),
        Err(DocumentError::UnknownMark("code".into()))
    );
    let error = read(&json!([{ "type": "paragraph", "attrs": { "onclick": "x" } }])).expect_err("an attribute");
    assert!(error.to_string().contains("\"paragraph\"") && error.to_string().contains("attrs"), "{error}");
    let rule = read(&json!([{ "type": "horizontalRule", "attrs": { "style": "x" } }]));
    assert!(matches!(rule, Err(DocumentError::Node { node, .. }) if node == "horizontalRule"));
}

#[test]
fn a_node_out_of_its_place_is_refused() {
    for content in [
        json!([{ "type": "text", "text": "nu" }]),
        json!([{ "type": "listItem", "content": [] }]),
        json!([{ "type": "doc", "content": [] }]),
        json!([{ "type": "quote", "attrs": { "author": "A" }, "content": [{ "type": "horizontalRule" }] }]),
        json!([{ "type": "heading", "attrs": { "level": 1 } }]),
        json!([{ "type": "paragraph", "content": [{ "type": "paragraph" }] }]),
        json!([{ "type": "paragraph", "content": [{ "type": "text", "text": "" }] }]),
        json!([{ "type": "photo", "attrs": { "photoId": "../../etc/passwd" } }]),
        json!({}),
        json!("text"),
    ] {
        assert!(read(&content).is_err(), "{content}");
    }
    assert_eq!(parse("{}"), Err(DocumentError::NotADocument));
    assert_eq!(parse("<p>"), Err(DocumentError::NotJson));
}

#[test]
fn a_link_that_could_run_is_refused_and_the_node_is_named() {
    let error = read(&json!([{ "type": "speaker", "attrs": { "name": "A", "role": "speaker" }, "content": [
        { "type": "paragraph", "content": [
            { "type": "text", "text": "ici", "marks": [{ "type": "link", "attrs": { "href": "javascript:alert(1)" } }] }
        ] }
    ] }]))
    .expect_err("a hostile link");
    assert!(error.to_string().contains("\"text\"") && error.to_string().contains("https://"), "{error}");
}

#[test]
fn an_error_never_repeats_the_words_of_the_report() {
    let error = read(&json!([{ "type": "photo", "attrs": { "photoId": "Paule Courtois" } }])).expect_err("no id");
    assert!(!error.to_string().contains("Paule"), "{error}");
}

#[test]
fn hostile_sizes_are_refused() {
    let deep = (0..40).fold(
        paragraph("x"),
        |inside, _| json!({ "type": "bulletList", "content": [{ "type": "listItem", "content": [inside] }] }),
    );
    assert_eq!(read(&json!([deep])), Err(DocumentError::TooDeep));
    let abyss = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(parse(&abyss), Err(DocumentError::TooDeep));
    assert_eq!(read(&vec![json!({ "type": "paragraph" }); 50_001].into()), Err(DocumentError::TooLarge));
    assert_eq!(read(&json!([paragraph(&"x".repeat(2 * 1024 * 1024 + 1))])), Err(DocumentError::TooLarge));
}

#[test]
fn the_report_can_be_walked_and_searched() {
    let mut document = parse(&doc(&everything()).to_string()).expect("every block");
    let photos: Vec<String> = document.photos().iter().map(ToString::to_string).collect();
    assert_eq!(photos, [PHOTO, DECISION]);
    assert_eq!(document.sessions().count(), 1);
    assert_eq!(document.speakers().next().map(|speaker| speaker.attrs.name.as_str()), Some("Irène Saint-Loup"));
    assert_eq!(document.quotes().next().map(|quote| quote.attrs.author.as_str()), Some("Hector Lanoux"));

    let id = document.decisions().next().expect("a decision").attrs.id;
    document.decision_mut(id).expect("the same").attrs.task_id = None;
    assert_eq!(document.decisions().next().expect("a decision").attrs.task_id, None);

    let text = document.plain_text();
    for words in
        ["10 h 20 Écouter Salle A", "Lire ici", "D'abord écouter.", "Hector Lanoux sénateur discours", "Mireille"]
    {
        assert!(text.contains(words), "{words} in {text}");
    }
    assert_eq!(Document::default().plain_text(), "");
}

#[test]
fn typography_reaches_the_prose_but_not_the_quoted_post() {
    let document = parse(&doc(&everything()).to_string()).expect("every block");
    let changed = document.map_prose(&str::to_uppercase);
    let text = changed.plain_text();
    assert!(text.contains("D'ABORD ÉCOUTER.") && text.contains("#CombatsCommuns") && text.contains("MIREILLE"));
}

#[test]
fn the_schema_names_every_node() {
    let schema = serde_json::to_string(&schemars::schema_for!(Document)).expect("a schema");
    for node in everything().as_array().expect("blocks") {
        let name = node["type"].as_str().expect("a type");
        assert!(schema.contains(&format!("\"const\":\"{name}\"")), "{name}");
    }
}

/// The report of a day with one of every node. The editor's own test reads the same file.
#[test]
fn the_golden_report_of_the_editor_is_read_and_written_back_as_it_was() {
    let json = std::fs::read_to_string("../../tests/golden/report/every-node.json").expect("the golden report");
    let document = parse(&json).expect("every node is known");
    let golden: Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(serde_json::to_value(&document).expect("JSON"), golden);
}
