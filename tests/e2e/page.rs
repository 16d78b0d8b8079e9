//! What is on the page, found by what a person sees: roles, names and labels. Waits are on the page, never on a clock.

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
                if self.shows(&element).await {
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

    /// Presses the element that `xpath` names, as soon as it stands still and nothing lies over it: a window that opens, a message
    /// that passes.
    pub async fn click(&self, xpath: &str) -> anyhow::Result<()> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let element = self.wait_for(xpath).await?;
            if !self.stands_still(&element).await && Instant::now() < deadline {
                continue;
            }
            match element.click().await {
                Ok(()) => return Ok(()),
                Err(error) if Instant::now() > deadline => bail!("cannot be pressed: {xpath}: {error:?}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }

    /// Whether an element is drawn. The driver's own answer takes some texts that are cut at their end for hidden ones.
    async fn shows(&self, element: &Element) -> bool {
        let script = "return arguments[0].checkVisibility({ visibilityProperty: true })
            && arguments[0].getClientRects().length > 0";
        let Ok(element) = serde_json::to_value(element) else { return false };
        self.client.execute(script, vec![element]).await.is_ok_and(|shown| shown == json!(true))
    }

    /// Whether an element is in the same place from one drawing to the next. What is pressed while it moves is missed.
    async fn stands_still(&self, element: &Element) -> bool {
        let script = "const [element, done] = arguments;
            const place = () => { const { x, y } = element.getBoundingClientRect(); return x + ' ' + y; };
            const before = place();
            requestAnimationFrame(() => requestAnimationFrame(() => done(place() === before)));";
        let Ok(element) = serde_json::to_value(element) else { return false };
        self.client.execute_async(script, vec![element]).await.is_ok_and(|still| still == json!(true))
    }

    /// Waits until the page says `text` somewhere.
    pub async fn sees(&self, text: &str) -> anyhow::Result<()> {
        let deadline = Instant::now() + PATIENCE;
        while !self.says(text).await? {
            if Instant::now() > deadline {
                bail!("the page does not say: {text}\nIt says:\n{}", self.text().await.unwrap_or_default());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// Waits until the page no longer says `text`.
    pub async fn no_longer_sees(&self, text: &str) -> anyhow::Result<()> {
        let deadline = Instant::now() + PATIENCE;
        while self.says(text).await? {
            if Instant::now() > deadline {
                bail!("still on the page: {text}");
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// Whether the page says `text` now, spaces of any width being equal.
    pub async fn says(&self, text: &str) -> anyhow::Result<bool> {
        Ok(self.text().await?.replace(['\u{202f}', '\u{a0}'], " ").contains(text))
    }

    /// Presses the button or link of this name.
    pub async fn press(&self, name: &str) -> anyhow::Result<()> {
        let name = quoted(name);
        let named = format!("[{} = {name} or {} = {name}]", plain("."), plain("@aria-label"));
        let xpath = format!(
            "//button{named} | //a{named} | //*[@role='button' or @role='menuitem' or @role='tab' or @role='option']{named}"
        );
        self.click(&xpath).await
    }

    /// Presses whichever of these buttons the page has: an empty page offers another one than a full one.
    pub async fn press_first(&self, names: &[&str]) -> anyhow::Result<()> {
        let (said, shown) = (plain("@aria-label"), plain("."));
        let either = names.iter().map(|name| format!("{shown} = {0} or {said} = {0}", quoted(name)));
        let either = either.collect::<Vec<_>>().join(" or ");
        self.click(&format!("//button[{either}] | //a[{either}]")).await
    }

    /// Presses the button or link whose name contains `words`.
    pub async fn press_containing(&self, words: &str) -> anyhow::Result<()> {
        let (words, shown) = (quoted(words), plain("."));
        let enabled = "not(@disabled) and not(@data-disabled)";
        let xpath = format!("//button[contains({shown}, {words}) and {enabled}] | //a[contains({shown}, {words})]");
        self.click(&xpath).await
    }

    /// Writes into the field with this label, in place of what it holds.
    pub async fn fill(&self, label: &str, text: &str) -> anyhow::Result<()> {
        self.settled().await?;
        let field = self.field(label).await?;
        // All of it is chosen, and gives way to what is typed.
        self.client
            .execute("arguments[0].focus(); arguments[0].select?.()", vec![serde_json::to_value(&field)?])
            .await?;
        // The driver takes a line break for nothing, and the Enter key for one.
        let text = text.replace('\n', &char::from(Key::Enter).to_string());
        field.send_keys(&text).await.with_context(|| format!("typing into {label}"))?;
        Ok(())
    }

    /// The field with this label.
    pub async fn field(&self, label: &str) -> anyhow::Result<Element> {
        let (shown, said) = (plain("."), plain("@aria-label"));
        // A field that must be filled has a star behind its label.
        let labels = format!("//label[{shown} = {0} or {shown} = {1}]", quoted(label), quoted(&format!("{label} *")));
        let label = quoted(label);
        let xpath = format!(
            "//*[self::input or self::textarea or self::select or @contenteditable='true'][{said} = {label} or \
             @id = {labels}/@for or \
             ({labels}/@id and contains(concat(' ', @aria-labelledby, ' '), concat(' ', {labels}/@id, ' ')))]"
        );
        self.wait_for(&xpath).await
    }

    /// Waits until the field with this label holds `value`.
    pub async fn shows_value(&self, label: &str, value: &str) -> anyhow::Result<()> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let shown = self.field(label).await?.prop("value").await?.unwrap_or_default();
            if shown == value {
                return Ok(());
            }
            if Instant::now() > deadline {
                bail!("{label} has {shown:?}, not {value:?}");
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until what was typed is among the drafts that the section keeps.
    pub async fn draft_saved(&self, words: &str) -> anyhow::Result<()> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let draft = self.call("drafts.read", json!({ "form": "people.create" })).await?;
            if draft.as_str().is_some_and(|draft| draft.contains(words)) {
                return Ok(());
            }
            if Instant::now() > deadline {
                bail!("no draft has: {words}");
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Whether the page holds `words` anywhere, in its fields too.
    pub async fn contains(&self, words: &str) -> anyhow::Result<bool> {
        let script = "return document.body.innerText + '\\n' +
            [...document.querySelectorAll('input, textarea')].map((field) => field.value).join('\\n')";
        let text = self.client.execute(script, vec![]).await?;
        Ok(text.as_str().unwrap_or_default().replace(['\u{202f}', '\u{a0}'], " ").contains(words))
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
        self.invoke("call", json!({ "command": command, "payload": payload, "job": null })).await
    }

    /// Runs a command of the shell, through the page.
    pub async fn invoke(&self, command: &str, arguments: Value) -> anyhow::Result<Value> {
        let script = "const [command, given, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(command, given)
              .then((value) => done({ value }), (problem) => done({ problem }));";
        let answer = self.client.execute_async(script, vec![json!(command), arguments]).await?;
        match answer.get("problem") {
            Some(problem) => bail!("{command}: {problem}"),
            None => Ok(answer["value"].clone()),
        }
    }

    /// Goes to a page by its route, such as `/people`, and waits until its title stands where the one before did.
    pub async fn go(&self, route: &str) -> anyhow::Result<()> {
        let script = "const path = (address) => address.replace(/^#/, '').split('?')[0] || '/';
            if (path(window.location.hash) !== path(arguments[0]))
              document.querySelectorAll('h1').forEach((title) => title.setAttribute('data-left', ''));
            window.location.hash = arguments[0];";
        self.client.execute(script, vec![json!(route)]).await?;
        self.wait_for("//h1[not(@data-left)]").await?;
        Ok(())
    }

    /// Loads the page anew, and waits until it has drawn: an address that changes before is not followed.
    pub async fn reload(&self) -> anyhow::Result<()> {
        self.client.refresh().await?;
        self.wait_for("//h1").await?;
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

    /// Waits until what has come to rest is on the screen too: a few drawings more, on a machine that does other things besides.
    pub async fn drawn(&self) -> anyhow::Result<()> {
        self.settled().await?;
        let script = "const done = arguments[0]; let left = 10;
            const next = () => (left -= 1) > 0 ? requestAnimationFrame(next) : done();
            next();";
        self.client.execute_async(script, vec![]).await?;
        Ok(())
    }

    /// What axe finds against the rules of WCAG 2.2 AA on the page as it stands; empty when it finds nothing.
    pub async fn faults(&self) -> anyhow::Result<Vec<String>> {
        let axe = std::fs::read_to_string("../../ui/node_modules/axe-core/axe.min.js")?;
        self.client.execute(&axe, vec![]).await?;
        let script = "const done = arguments[0];
            axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => done(violations.map(
              ({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(' ; '))));";
        let faults = self.client.execute_async(script, vec![]).await?;
        Ok(serde_json::from_value(faults)?)
    }

    /// Makes the window's page so large.
    pub async fn resize(&self, width: u32, height: u32) -> anyhow::Result<()> {
        self.client.set_window_rect(0, 0, width, height).await?;
        Ok(())
    }

    /// Ends the driver's session.
    pub(crate) async fn close(self) {
        let _ = self.client.close().await;
    }
}

/// A text of the page with plain spaces: French typography sets narrow ones.
fn plain(of: &str) -> String {
    format!("normalize-space(translate({of}, '\u{202f}\u{a0}', '  '))")
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
