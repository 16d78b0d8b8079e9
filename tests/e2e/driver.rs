//! `WebKitWebDriver` and the program it starts, on a machine that is a temporary folder.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use fantoccini::ClientBuilder;
use fantoccini::wd::Capabilities;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tempfile::TempDir;

use crate::display::Display;
use crate::page::Page;

/// The passphrase of every section of the journeys.
pub const PASSPHRASE: &str = "cerise trombone averse gilet";

/// Large enough for every size of the window that is pictured.
const SCREEN: (u32, u32) = (1920, 1200);

/// A machine without history: its settings, its files and its display. Several runs of the program share them.
pub struct Machine {
    folder: TempDir,
    display: Display,
}

/// One run of the program.
pub struct Run {
    /// The page in its window.
    pub page: Page,
    driver: Driver,
}

/// `WebKitWebDriver`, which ends with all that it started when dropped: a journey that fails leaves nothing behind.
struct Driver(Child);

impl Driver {
    /// Ends them as a power cut does: without notice.
    fn cut(&mut self) {
        for program in children(self.0.id()) {
            let _ = Command::new("kill").args(["-9", &program.to_string()]).status();
        }
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.cut();
    }
}

impl Machine {
    /// A machine on which Ruche was never started.
    pub fn new() -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        std::fs::write(folder.path().join("choices"), "")?;
        // Whatever languages this machine has, journeys run in French.
        let settings = folder.path().join("config/org.ruche.desktop");
        std::fs::create_dir_all(&settings)?;
        std::fs::write(settings.join("settings.json"), r#"{ "language": "fr" }"#)?;
        Ok(Self { folder, display: Display::start(SCREEN.0, SCREEN.1)? })
    }

    /// A file of this machine.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What the next file window answers; each is used once, in order.
    pub fn will_choose(&self, file: &Path) -> anyhow::Result<()> {
        let choices = self.file("choices");
        let before = std::fs::read_to_string(&choices)?;
        std::fs::write(choices, format!("{before}{}\n", file.display()))?;
        Ok(())
    }

    /// A file of the project's samples, put on this machine.
    pub fn sample(&self, name: &str) -> anyhow::Result<PathBuf> {
        let sample = Path::new("../samples").join(name);
        let path = self.file(name);
        std::fs::copy(sample, &path)?;
        Ok(path)
    }

    /// Leaves a picture of the window as it is on the screen, of so many pixels, at `path`. Not by the driver: it waits for ever for a
    /// web view that draws without the graphics driver.
    pub fn picture(&self, width: u32, height: u32, path: &Path) -> anyhow::Result<()> {
        self.display.picture(width, height, path)
    }

    /// Starts the program with a new section open, made beneath the pages: for journeys that begin later.
    pub async fn start_with_section(&self) -> anyhow::Result<Run> {
        let run = self.start().await?;
        let path = self.file("section.ruche");
        self.will_choose(&path)?;
        run.page
            .invoke("choose_save", json!({ "title": "", "defaultName": "section.ruche", "extensions": ["ruche"] }))
            .await?;
        let request = json!({
            "path": path, "passphrase": PASSPHRASE, "section_name": "Section de Vence", "officer": "Odile Marchal",
        });
        run.page.call("workspace.create", request).await?;
        run.page.sees("Section de Vence").await?;
        Ok(run)
    }

    /// Starts the program with the fictional section open.
    pub async fn start_with_example(&self) -> anyhow::Result<Run> {
        let run = self.start().await?;
        run.page.call("workspace.example", json!({})).await?;
        run.page.sees("Section des Trois-Vallées").await?;
        Ok(run)
    }

    /// Starts the program and waits until its page has drawn.
    pub async fn start(&self) -> anyhow::Result<Run> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let home = self.folder.path();
        let driver = Command::new("WebKitWebDriver")
            .args(["--host=127.0.0.1", &format!("--port={port}")])
            .env("DISPLAY", self.display.name())
            .env("HOME", home)
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("RUCHE_JOURNEY_CHOICES", home.join("choices"))
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("GDK_BACKEND", "x11")
            .env("TZ", "Europe/Paris")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .env_remove("WAYLAND_DISPLAY")
            .stdout(Stdio::null())
            .spawn()
            .context("WebKitWebDriver cannot be started")?;
        let driver = Driver(driver);
        let page = Page::new(connect(port).await?);
        page.wait_for("//h1").await?;
        Ok(Run { page, driver })
    }
}

async fn connect(port: u16) -> anyhow::Result<fantoccini::Client> {
    let mut capabilities = Capabilities::new();
    capabilities.insert("webkitgtk:browserOptions".to_owned(), json!({ "binary": program()?, "args": [] }));
    let address = format!("http://127.0.0.1:{port}");
    let deadline = Instant::now() + Duration::from_mins(1);
    loop {
        let builder = ClientBuilder::new(HttpConnector::new());
        match builder.clone().capabilities(capabilities.clone()).connect(&address).await {
            Ok(client) => return Ok(client),
            // The driver listens a moment after it was started.
            Err(error) if Instant::now() > deadline => bail!("no session: {error}"),
            Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
        }
    }
}

/// The program that was built beside this one.
fn program() -> anyhow::Result<PathBuf> {
    if let Some(program) = std::env::var_os("RUCHE_PROGRAM") {
        return Ok(PathBuf::from(program));
    }
    let own = std::env::current_exe()?;
    let folder = own.ancestors().find(|folder| folder.join("ruche").is_file()).context("build the program first")?;
    Ok(folder.join("ruche"))
}

impl Run {
    /// Ends the program as the end of a session does, and waits until it has ended. The driver's own way to close a window kills
    /// the program, which then closes nothing.
    pub async fn close(self) -> anyhow::Result<()> {
        let Self { page, driver } = self;
        for program in children(driver.0.id()) {
            Command::new("kill").arg(program.to_string()).status()?;
        }
        let deadline = Instant::now() + Duration::from_secs(20);
        while !children(driver.0.id()).is_empty() {
            if Instant::now() > deadline {
                bail!("the program does not end");
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        page.close().await;
        Ok(())
    }

    /// Ends the program as a power cut does: without notice.
    pub fn cut(mut self) {
        self.driver.cut();
    }
}

/// The processes that a process has started and that have not ended.
fn children(process: u32) -> Vec<u32> {
    let listed = std::fs::read_to_string(format!("/proc/{process}/task/{process}/children")).unwrap_or_default();
    listed.split_whitespace().filter_map(|id| id.parse().ok()).collect()
}
