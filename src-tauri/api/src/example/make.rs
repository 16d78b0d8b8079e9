//! Making the example, theme by theme.

use std::path::Path;

use ruche_core::ids::DeviceId;
use ruche_core::store::key::RawKey;
use ruche_core::{Result, Workspace, time};

use crate::example::calendar::Calendar;
use crate::example::{PASSPHRASE, campaigns, dues, people, tasks};
use crate::section::{self, Section};

/// The fictional officer who uses Ruche in the example.
const OFFICER: &str = "Odile Marchandeau";

/// Makes a file with the example, closed.
pub(super) fn make(path: &Path, device: DeviceId) -> Result<()> {
    let derive = |salt: &_| RawKey::derive(&PASSPHRASE.into(), salt);
    let workspace = Workspace::create(path, device, OFFICER, derive, |_| {})?;
    section::found(
        &workspace,
        &Section {
            name: "Section des Trois-Vallées".to_owned(),
            city: Some("Orvelle".to_owned()),
            site: Some("https://trois-vallees.exemple.fr".to_owned()),
            example: true,
            ..Section::default()
        },
    )?;
    workspace.in_one_go(fill)
}

fn fill(workspace: &Workspace) -> Result<()> {
    let calendar = Calendar { today: workspace.read(|reader| time::today(reader))? };
    let people = people::make(workspace, calendar)?;
    dues::make(workspace, calendar, &people)?;
    let campaigns = campaigns::make(workspace, calendar, &people)?;
    tasks::make(workspace, calendar, &people, &campaigns)
}
