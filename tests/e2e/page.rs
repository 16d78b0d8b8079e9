//! What is on the page, found by what a person sees: roles, names and labels. Waits are on the page, never on a clock.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

/// How long something may take to appear on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// The page in the program's window.
pub struct Page {
    client: Client,
}

impl Page {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// The driver, for what the words below do not say.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Waits for the element that `xpath` names, in view and usable.
    pub async fn wait_for(&self, xpath: &str) -> anyhow::Result<Element> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            for element in self.client.find_all(Locator::XPath(xpath)).await? {
                if element.is_displayed().await.unwrap_or(false) {
                    return Ok(element);
                }
            }
            if Instant::now() > deadline {
                let text = self.text().await.unwrap_or_default();
                bail!("not on the page: {xpath}\nThe page says:\n{text}");
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until the page says `text` somewhere.
    pub async fn sees(&self, text: &str) -> anyhow::Result<Element> {
        self.wait_for(&format!(
            "//body//*[not(self::script) and not(self::style) and text()[contains(normalize-space(.), {})]]",
            quoted(text)
        ))
        .await
    }

    /// Waits until the page no longer says `text`.
    pub async fn no_longer_sees(&self, text: &str) -> anyhow::Result<()> {
        let deadline = Instant::now() + PATIENCE;
        while self.text().await?.contains(text) {
            if Instant::now() > deadline {
                bail!("still on the page: {text}");
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// Presses the button or link of this name.
    pub async fn press(&self, name: &str) -> anyhow::Result<()> {
        let name = quoted(name);
        let named = format!("[normalize-space(.) = {name} or @aria-label = {name}]");
        let xpath = format!(
            "//button{named} | //a{named} | //*[@role='button' or @role='menuitem' or @role='tab' or @role='option']{named}"
        );
        self.wait_for(&xpath).await?.click().await?;
        Ok(())
    }

    /// Writes into the field with this label, in place of what it holds.
    pub async fn fill(&self, label: &str, text: &str) -> anyhow::Result<()> {
        let field = self.field(label).await?;
        field.clear().await.ok();
        field.send_keys(text).await.with_context(|| format!("typing into {label}"))?;
        Ok(())
    }

    /// The field with this label.
    pub async fn field(&self, label: &str) -> anyhow::Result<Element> {
        let label = quoted(label);
        let xpath = format!(
            "//*[self::input or self::textarea or self::select or @contenteditable='true'][@aria-label = {label} or \
             @id = //label[starts-with(normalize-space(.), {label})]/@for or \
             contains(concat(' ', @aria-labelledby, ' '), concat(' ', //label[starts-with(normalize-space(.), {label})]/@id, ' '))]"
        );
        self.wait_for(&xpath).await
    }

    /// Presses keys on whatever has the focus, such as `"\u{e009}k"` for Ctrl-K.
    pub async fn keys(&self, keys: &str) -> anyhow::Result<()> {
        self.client.active_element().await?.send_keys(keys).await?;
        Ok(())
    }

    /// Ctrl and a key.
    pub async fn ctrl(&self, key: &str) -> anyhow::Result<()> {
        self.keys(&format!("{}{key}{}", char::from(Key::Control), char::from(Key::Null))).await
    }

    /// Everything that the page says.
    pub async fn text(&self) -> anyhow::Result<String> {
        let text = self.client.execute("return document.body.innerText", vec![]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Asks the contract directly, through the page, as its own code does.
    pub async fn call(&self, command: &str, payload: Value) -> anyhow::Result<Value> {
        let script = "const [command, payload, done] = arguments;
            window.__TAURI_INTERNALS__.invoke('call', { command, payload, job: null })
              .then((value) => done({ value }), (problem) => done({ problem }));";
        let answer = self.client.execute_async(script, vec![json!(command), payload]).await?;
        match answer.get("problem") {
            Some(problem) => bail!("{command}: {problem}"),
            None => Ok(answer["value"].clone()),
        }
    }

    /// Goes to a page by its route, such as `/people`.
    pub async fn go(&self, route: &str) -> anyhow::Result<()> {
        self.client.execute("window.location.hash = arguments[0]", vec![json!(route)]).await?;
        Ok(())
    }

    /// Waits until nothing moves or loads any more: no skeleton, no transition, fonts there.
    pub async fn settled(&self) -> anyhow::Result<()> {
        let script = "const done = arguments[0];
            document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() =>
              done(document.querySelector('[aria-busy=true]') === null
                && document.getAnimations().every((one) => one.playState !== 'running')))));";
        let deadline = Instant::now() + PATIENCE;
        while self.client.execute_async(script, vec![]).await? != json!(true) {
            if Instant::now() > deadline {
                bail!("the page does not come to rest");
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// Makes the window's page so large.
    pub async fn resize(&self, width: u32, height: u32) -> anyhow::Result<()> {
        self.client.set_window_rect(0, 0, width, height).await?;
        Ok(())
    }

    /// Leaves a picture of the page at `path`.
    pub async fn picture(&self, path: &Path) -> anyhow::Result<()> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, self.client.screenshot().await?)?;
        Ok(())
    }

    pub(crate) async fn close(self) -> anyhow::Result<()> {
        // Closing the last window ends the program, and with it the session.
        let _ = self.client.close_window().await;
        let _ = self.client.close().await;
        Ok(())
    }
}

/// A text as an XPath literal, which has no escapes.
fn quoted(text: &str) -> String {
    if text.contains('\'') {
        let parts: Vec<String> = text.split('\'').map(|part| format!("'{part}'")).collect();
        format!("concat({})", parts.join(", \"'\", "))
    } else {
        format!("'{text}'")
    }
}
