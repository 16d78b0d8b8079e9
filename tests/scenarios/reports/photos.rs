//! Photos of reports.

use std::fs;

use ruche_api::Code;
use ruche_scenarios::Section;
use serde_json::json;

use super::{PICTURE, add_photo, begin, describe, read, shown, write};

#[test]
fn a_photo_that_may_not_be_shown_is_named_and_nothing_leaves() {
    let section = Section::new();
    let report = begin(&section);
    let photo = add_photo(&section, &report);
    let page = section.file("rapport.html");
    // Not in the text yet: it stands in nobody's way.
    section.change("reports.publish", json!({ "report": report }));
    section.change("reports.unpublish", json!({ "report": report }));
    write(&section, &report, shown(&photo));

    let attempts = |code: Code| {
        for problem in [
            section.refused("reports.publish", json!({ "report": report })),
            section.refused("reports.export", json!({ "report": report, "format": "html", "path": page })),
        ] {
            assert_eq!((problem.code, problem.params["photo"].as_str()), (code, photo.as_str().unwrap()));
        }
    };
    attempts(Code::ConsentMissing);
    assert_eq!(
        read(&section, &report)["obstacles"],
        json!([{ "photo_id": photo, "lacks": ["consent", "alternative_text", "credit"] }])
    );
    describe(&section, &photo, "refused");
    attempts(Code::ConsentMissing);
    section.edit("photos.describe", &photo, json!({ "consent": "not_needed", "credit": "Paule", "alt": null }));
    attempts(Code::PhotoIncomplete);
    assert!(!page.exists());
    // A look at the page leaves the photo out and says so.
    let preview = section.ask("reports.preview", json!({ "report": report }));
    assert!(!preview.as_str().unwrap().contains("data:image/"));

    describe(&section, &photo, "not_needed");
    section.change("reports.publish", json!({ "report": report }));
    section.ask("reports.export", json!({ "report": report, "format": "html", "path": page }));
    let html = fs::read_to_string(&page).unwrap();
    assert!(html.contains("data:image/jpeg;base64,") && html.contains("Trois personnes à une table"));
}

#[test]
fn one_bad_picture_does_not_stop_the_others() {
    let section = Section::new();
    let report = begin(&section);
    let (good, bad) = (section.file("a.png"), section.file("b.png"));
    fs::write(&good, PICTURE).unwrap();
    fs::write(&bad, b"this is no picture").unwrap();
    let paths = json!([bad, good, section.file("nowhere.png")]);
    let result = section.change("photos.add", json!({ "report": report, "paths": paths }));
    assert_eq!(result["added"].as_array().unwrap().len(), 1);
    assert_eq!(
        result["refused"],
        json!([{ "name": "b.png", "code": "picture_unreadable" }, { "name": "nowhere.png", "code": "file_missing" }])
    );
    let photo = &read(&section, &report)["photos"][0];
    assert_eq!((&photo["width"], &photo["height"]), (&json!(8), &json!(6)));
    section.undo().unwrap();
    assert_eq!(read(&section, &report)["photos"], json!([]));
}

#[test]
fn the_bytes_of_a_photo_stay_as_long_as_its_removal_can_be_undone() {
    let section = Section::new();
    let report = begin(&section);
    let photo = add_photo(&section, &report);
    let bytes = |section: &Section| section.application.photo(photo.as_str().unwrap(), 480);
    assert!(bytes(&section).unwrap().1.starts_with(&[0xFF, 0xD8]));
    section.change("photos.remove", json!({ "photo": photo }));
    assert!(bytes(&section).is_err());
    let section = section.restart();
    section.undo().unwrap();
    assert_eq!(bytes(&section).unwrap().0, "image/jpeg");
}

#[test]
fn several_photos_are_described_at_once() {
    let section = Section::new();
    let report = begin(&section);
    let photos = [add_photo(&section, &report), add_photo(&section, &report)];
    describe(&section, &photos[0], "refused");
    let common = json!({ "credit": "Bernardin", "ownership": "Propriété du parti" });
    let changed = section.change("photos.describe_all", json!({ "photos": photos, "common": common }));
    assert_eq!(changed, 2);
    let description = |index: usize| read(&section, &report)["photos"][index]["description"].clone();
    assert_eq!((&description(0)["credit"], &description(0)["consent"]), (&json!("Bernardin"), &json!("refused")));
    assert_eq!((&description(0)["caption"], &description(1)["consent"]), (&json!("La tribune"), &json!("pending")));
}
