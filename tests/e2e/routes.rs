//! Every page of the program, on the example section.

use anyhow::{Context as _, ensure};
use serde_json::{Value, json};

use crate::Page;

/// The pages to which the navigation does not lead by itself, by a name for their picture.
const PAGES: &[(&str, &str)] = &[
    ("import", "/people/import"),
    ("workload", "/campaigns/workload"),
    ("partners-silent", "/partners?silent=true"),
    ("events-list", "/events?view=list"),
    ("settings-computer", "/settings?part=computer"),
    ("settings-file", "/settings?part=file"),
    ("settings-about", "/settings?part=about"),
];

/// The pages of the navigation, those above, and those of one record each: its name and its route.
pub async fn routes(page: &Page) -> anyhow::Result<Vec<(String, String)>> {
    let first = async |command, request, place: &str| -> anyhow::Result<String> {
        let list: Value = page.call(command, request).await?;
        Ok(list.pointer(place).and_then(Value::as_str).with_context(|| format!("{command} gives none"))?.to_owned())
    };
    let person = first("people.list", json!({ "limit": 1 }), "/rows/0/id").await?;
    let campaign = first("campaigns.board", json!({}), "/0/campaign/id").await?;
    let event = first("events.find", json!({ "typed": "réunion" }), "/0/id").await?;
    // The one with contacts, an exchange and promises of both sides.
    let partner = first("partners.find", json!({ "typed": "mairie" }), "/0/id").await?;
    let report = first("reports.list", json!({ "status": "published", "limit": 1 }), "/rows/0/id").await?;
    let mut routes: Vec<(String, String)> = Vec::new();
    for route in navigation(page).await? {
        let name = route.trim_start_matches('/');
        routes.push((if name.is_empty() { "home" } else { name }.to_owned(), route));
    }
    routes.extend(PAGES.iter().map(|(name, route)| ((*name).to_owned(), (*route).to_owned())));
    let records = [
        ("person", format!("/people?record=%22{person}%22")),
        ("campaign", format!("/campaigns/{campaign}")),
        ("event", format!("/events/{event}")),
        ("attendance", format!("/events/{event}?part=%22attendance%22")),
        ("partner", format!("/partners/{partner}")),
        ("report", format!("/reports/{report}")),
    ];
    routes.extend(records.map(|(name, route)| (name.to_owned(), route)));
    Ok(routes)
}

/// The routes of the navigation, in its order.
async fn navigation(page: &Page) -> anyhow::Result<Vec<String>> {
    page.wait_for("//nav//a").await?;
    let links = "return [...document.querySelectorAll('nav a')].map((link) => link.hash.slice(1));";
    let routes: Vec<String> = serde_json::from_value(page.client().execute(links, Vec::new()).await?)?;
    ensure!(routes.len() > 1, "the navigation leads nowhere");
    Ok(routes)
}
