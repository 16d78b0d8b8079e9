//! The published pages of one complete report, compared with those that were looked at and found good.
//! After an intended change: `RUCHE_BLESS=1 cargo test -p ruche-publish --test golden`, then read the difference.

mod common;

use std::path::Path;

use ruche_publish::{html, markdown};

/// Bytes of letters and photos say nothing to a reader of the difference.
fn without_data(page: &str) -> String {
    let mut parts = page.split("base64,");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str("base64,…");
        out.push_str(part.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "+/=".contains(c)));
    }
    out
}

fn compare(name: &str, now: &str) {
    let path = common::golden(name);
    if std::env::var_os("RUCHE_BLESS").is_some() {
        std::fs::write(&path, now).expect("the golden file can be written");
    }
    let then = std::fs::read_to_string(&path).expect("the golden file");
    if let Some((line, (then, now))) = then.lines().zip(now.lines()).enumerate().find(|(_, (then, now))| then != now) {
        panic!("{name} differs at line {}:\nthen: {then}\n now: {now}", line + 1);
    }
    assert_eq!(then.lines().count(), now.lines().count(), "{name} has another length");
}

#[test]
fn the_web_page() {
    let page = html(&common::report(800));
    std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join("report.html"), &page).expect("written");
    compare("report.html", &without_data(&page));
}

#[test]
fn the_markdown() {
    let markdown = markdown(&common::report(90));
    compare("report.md", &markdown.text);
    let names: Vec<&str> = markdown.files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names.len(), 6);
    assert!(names.iter().all(|name| markdown.text.contains(&format!("]({name})"))), "{names:?}");
}
