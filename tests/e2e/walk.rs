//! Walks the pages of the example section, in both languages and themes, and leaves their pictures: `walk FOLDER`.

use std::path::PathBuf;

use anyhow::Context as _;
use ruche_journeys::{Machine, routes};
use serde_json::json;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let folder = PathBuf::from(std::env::args().nth(1).context("walk FOLDER")?);
    let machine = Machine::new()?;
    let run = machine.start().await?;
    let page = &run.page;
    page.resize(1280, 800).await?;
    page.drawn().await?;
    machine.picture(1280, 800, &folder.join("welcome.png"))?;
    page.call("workspace.example", json!({})).await?;
    let routes = routes(page).await?;
    for (language, theme) in [("fr", "light"), ("fr", "dark"), ("en", "light"), ("en", "dark")] {
        page.call("machine.change", json!({ "language": language, "theme": theme })).await?;
        // Settings of the machine are read at the start: this is one.
        page.reload().await?;
        for (size, width, height) in [("small", 1280, 800), ("large", 1920, 1080)] {
            page.resize(width, height).await?;
            for (name, route) in &routes {
                page.go(route).await?;
                page.wait_for("//main").await?;
                page.drawn().await?;
                let path = folder.join(format!("{name}-{language}-{theme}-{size}.png"));
                machine.picture(width, height, &path)?;
                println!("{}", path.display());
            }
        }
    }
    run.close().await
}
