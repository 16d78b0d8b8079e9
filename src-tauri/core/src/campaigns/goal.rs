//! A goal and its stages.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::fields::{line, optional_line};
use crate::ids::StageId;
use crate::problem::{Code, Problem, Result};

/// The most that can be a target, or counted at once.
pub(crate) const MOST: i64 = 1_000_000_000;
/// The most stages that a goal has.
const STAGES_MOST: usize = 12;

/// What a form gives of a goal: "103 of 185 members of parliament, then 4.7 million citizens" is one goal of two stages.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct GoalDraft {
    /// Its name, where the units do not say enough.
    pub title: Option<String>,
    /// What is reached one after the other; at least one.
    pub stages: Vec<StageDraft>,
}

/// What a form gives of a stage.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct StageDraft {
    /// The stage, when it is there already.
    pub id: Option<StageId>,
    /// Its name: "Saisine".
    pub label: Option<String>,
    /// What is counted: "parlementaires".
    pub unit: String,
    /// How many are to be reached.
    pub target: i64,
}

impl GoalDraft {
    /// The draft without stray spaces, or the field that stands in its way: `title`, `stages`, `stages.0.unit`...
    pub fn check(self) -> Result<Self> {
        if self.stages.is_empty() {
            return Err(Problem::at(Code::Required, "stages"));
        }
        if self.stages.len() > STAGES_MOST {
            return Err(Problem::at(Code::OutOfRange, "stages").with("least", 1).with("most", STAGES_MOST));
        }
        let title = optional_line(self.title.as_deref(), "title")?;
        let stages =
            self.stages.into_iter().enumerate().map(|(place, stage)| stage.check(place)).collect::<Result<_>>()?;
        Ok(Self { title, stages })
    }
}

impl StageDraft {
    fn check(self, place: usize) -> Result<Self> {
        let field = |name: &str| format!("stages.{place}.{name}");
        if !(1..=MOST).contains(&self.target) {
            return Err(Problem::at(Code::OutOfRange, field("target")).with("least", 1).with("most", MOST));
        }
        Ok(Self {
            label: optional_line(self.label.as_deref(), &field("label"))?,
            unit: line(&self.unit, &field("unit"))?,
            ..self
        })
    }
}
