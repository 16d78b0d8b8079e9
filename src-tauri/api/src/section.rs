//! Commands on the section itself: its name, its zone, who it belongs to.

use ruche_core::store::settings;
use ruche_core::time::{self, Tz};
use ruche_core::write::Kind;
use ruche_core::{Change, Code, Problem, Result, Workspace};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::command::{Nothing, commands};

commands! {
    /// The section's own particulars.
    query "section.read" ["section"] (Nothing) -> Section = |workspace, _: Nothing| read(workspace);
    /// Changes the section's particulars.
    change "section.change" (Section) -> Change<Section> = |workspace, section: Section| change(workspace, section);
}

const CHANGE: Kind = Kind::new("section.change");
const FOUND: Kind = Kind::irreversible("section.found");
const SETTING: &str = "section";

/// The section's particulars.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Section {
    /// Its name.
    pub name: String,
    /// The zone in which its moments are meant.
    pub zone: String,
    /// Where it meets and writes from.
    pub city: Option<String>,
    /// Its blog or site, printed under reports.
    pub site: Option<String>,
    /// Whether it is the fictional example.
    pub example: bool,
}

impl Default for Section {
    fn default() -> Self {
        Self { name: String::new(), zone: time::DEFAULT_ZONE.to_owned(), city: None, site: None, example: false }
    }
}

/// The section's particulars.
pub(crate) fn read(workspace: &Workspace) -> Result<Section> {
    workspace.read(|reader| settings::get(reader, SETTING))
}

/// The zone in which the section's moments are told.
pub(crate) fn zone(workspace: &Workspace) -> Result<Tz> {
    time::zone(&read(workspace)?.zone)
}

/// Says what a new section is.
pub(crate) fn found(workspace: &Workspace, section: &Section) -> Result<()> {
    workspace.transact(FOUND, |writer| settings::put(writer, SETTING, section))?;
    Ok(())
}

fn change(workspace: &Workspace, section: Section) -> Result<Change<Section>> {
    let section = Section { name: section.name.trim().to_owned(), ..section };
    if section.name.is_empty() {
        return Err(Problem::at(Code::Required, "name"));
    }
    time::zone(&section.zone)?;
    workspace.transact(CHANGE, |writer| {
        settings::put(writer, SETTING, &section)?;
        Ok(section)
    })
}
