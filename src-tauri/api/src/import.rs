//! Commands on bringing in a file of people: look at it, preview, decide, import.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use ruche_core::people::PersonOperation;
use ruche_core::people::import::{
    self, DoubtfulRows, ImportCounts, ImportOptions, ImportPage, Mapping, Plan, RowChoice, Verdict,
};
use ruche_core::{Change, Result, section};
use ruche_exchange::table::{self, Format, Layout, Recognised, Source};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::application::Application;
use crate::command::{Context, commands};
use crate::prepared_import::{FileTable, PreparedImport, problem};

mod refused;

use refused::SaveRefused;

commands! {
    /// What a chosen file most probably is: how its table lies in it, its first rows, and what its columns mean.
    program "import.look" (LookAtFile) -> FileLook = |application, request: LookAtFile| look(application, &request);
    /// What bringing the file in would do. Nothing is changed.
    job "import.preview" (PreviewImport) -> ImportPreview = |application, request: PreviewImport, context| {
        Ok(answer(&*preview_file(application, context, request)?))
    };
    /// The same preview with other choices for its doubtful rows.
    job "import.choose" (ChooseDoubtful) -> ImportPreview = |application, request: ChooseDoubtful, context| {
        let prepared = application.preview(request.preview)?;
        let options = ImportOptions {
            doubtful: request.doubtful,
            choices: request.choices,
            ..prepared.plan.options.clone()
        };
        let again = preview(application, context, prepared.path.clone(), prepared.layout.clone(), &prepared.plan.mapping, &options)?;
        Ok(answer(&again))
    };
    /// The rows of a preview with one verdict, through a window.
    program "import.rows" (PreviewRows) -> ImportPage = |application, request: PreviewRows| {
        let prepared = application.preview(request.preview)?;
        Ok(prepared.plan.rows(request.verdict, request.offset as usize, request.limit.min(MAX_WINDOW) as usize))
    };
    /// Does what a preview said, as one change, or nothing when the file or the section is no longer as it was.
    job "import.run" (OnePreview) -> Change<ImportCounts> = |application, request: OnePreview, context| {
        run(application, context, &*application.preview(request.preview)?)
    };
    /// Brings a file in at one go, for scripts: what is doubtful is left aside, what is unreadable is refused.
    job "import.file" (PreviewImport) -> Change<ImportCounts> = |application, request: PreviewImport, context| {
        run(application, context, &*preview_file(application, context, request)?)
    };
    /// Saves the rows that are not brought in as a CSV file, with the reason in a column of its own.
    program "import.save_refused" (SaveRefused) -> SavedRows = |application, request: SaveRefused| {
        application.check_chosen(&request.path)?;
        refused::save(&*application.preview(request.preview)?, &request)
    };
}

/// The most rows of one window.
const MAX_WINDOW: u32 = 500;

/// A file to look at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LookAtFile {
    /// The file.
    pub path: PathBuf,
    /// How it is to be read, when a person corrected that: the row of the column names is looked for again.
    #[serde(default)]
    pub format: Option<Format>,
    /// How its table lies in it, when a person corrected that too.
    #[serde(default)]
    pub layout: Option<Layout>,
}

/// A file as it looks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FileLook {
    /// The file's name, without its folder.
    pub name: String,
    /// How the table lies in it, with the names of its columns and its first rows.
    pub table: Recognised,
    /// What the columns most probably mean.
    pub mapping: Mapping,
}

/// A file to preview.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PreviewImport {
    /// The file.
    pub path: PathBuf,
    /// How its table lies in it; as it most probably does, when left out.
    #[serde(default)]
    pub layout: Option<Layout>,
    /// What its columns mean; what they most probably do, when left out.
    #[serde(default)]
    pub mapping: Option<Mapping>,
    /// Whether rows with an unreadable cell are brought in without it, its text kept in the note.
    #[serde(default)]
    pub unreadable_to_note: bool,
}

/// What an import would do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ImportPreview {
    /// What to name for seeing its rows and for importing. It holds until the section is locked or the next preview is made.
    pub preview: Uuid,
    /// How many rows of each kind.
    pub counts: ImportCounts,
}

/// Choices for doubtful rows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ChooseDoubtful {
    /// The preview.
    pub preview: Uuid,
    /// What becomes of doubtful rows without a choice of their own.
    #[serde(default)]
    pub doubtful: DoubtfulRows,
    /// All choices for single rows.
    #[serde(default)]
    pub choices: Vec<RowChoice>,
}

/// Which rows of a preview.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PreviewRows {
    /// The preview.
    pub preview: Uuid,
    /// Those with this verdict.
    pub verdict: Verdict,
    /// The first row of the window, from 0.
    pub offset: u32,
    /// How many rows, at most 500.
    pub limit: u32,
}

/// Which preview.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OnePreview {
    /// The preview.
    pub preview: Uuid,
}

/// How many rows were saved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SavedRows {
    /// How many.
    pub rows: u64,
}

fn look(application: &Application, request: &LookAtFile) -> Result<FileLook> {
    application.check_chosen(&request.path)?;
    let source = Source::from(request.path.as_path());
    let recognised = match (&request.layout, &request.format) {
        (Some(layout), _) => table::preview(&source, layout),
        (None, Some(format)) => table::recognise_as(&source, format.clone()),
        (None, None) => table::recognise(&source),
    };
    let table = recognised.map_err(problem)?;
    let today = application.workspace()?.read(|reader| section::today(reader))?;
    let samples: Vec<Vec<String>> = table.samples.iter().map(|sample| sample.cells.clone()).collect();
    let mapping = import::guess(&table.columns, &samples, today);
    Ok(FileLook { name: file_name(&request.path), table, mapping })
}

fn preview_file(
    application: &Application,
    context: &Context<'_>,
    request: PreviewImport,
) -> Result<Arc<PreparedImport>> {
    let look = look(application, &LookAtFile { path: request.path.clone(), format: None, layout: request.layout })?;
    let options =
        ImportOptions { unreadable_to_note: request.unreadable_to_note, source: look.name, ..ImportOptions::default() };
    let mapping = request.mapping.unwrap_or(look.mapping);
    preview(application, context, request.path, look.table.layout, &mapping, &options)
}

fn preview(
    application: &Application,
    context: &Context<'_>,
    path: PathBuf,
    layout: Layout,
    mapping: &Mapping,
    options: &ImportOptions,
) -> Result<Arc<PreparedImport>> {
    let workspace = application.workspace()?;
    let source = Source::from(path.as_path());
    let names = table::preview(&source, &layout).map_err(problem)?.columns;
    let file = FileTable { source, layout };
    let plan = workspace
        .read(|reader| Plan::make(reader, &file, &names, mapping, options, &mut |part| report(context, part)))?;
    Ok(application.keep_preview(PreparedImport { id: Uuid::now_v7(), path, layout: file.layout, plan }))
}

fn run(application: &Application, context: &Context<'_>, prepared: &PreparedImport) -> Result<Change<ImportCounts>> {
    let workspace = application.workspace()?;
    workspace.transact(PersonOperation::Import, |writer| {
        prepared.plan.run(writer, &prepared.table(), &mut |part| report(context, part))
    })
}

fn answer(prepared: &PreparedImport) -> ImportPreview {
    ImportPreview { preview: prepared.id, counts: prepared.plan.counts().clone() }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().chars().take(150).collect()
}

/// Progress in thousandths.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a progress bar")]
fn report(context: &Context<'_>, part: f32) -> Result<()> {
    context.progress((part.clamp(0.0, 1.0) * 1000.0) as u64, 1000)
}
