//! A goal and its stages.

use crate::ids::StageId;
use crate::problem::{Code, Problem, Result};
use crate::record::{Part as _, Record as _, part, record};

/// The most that can be a target, or counted at once.
pub(crate) const MAX_NUMBER: i64 = 1_000_000_000;
/// The most stages that a goal has.
const MAX_STAGES: usize = 12;

record! {
    /// What a form gives of a goal: "103 of 185 members of parliament, then 4.7 million citizens" is one goal of two stages.
    #[derive(Default)]
    #[serde(default)]
    pub struct GoalDraft, changes GoalChanges, table "goal" {
        /// Its name, where the units do not say enough.
        title: Option<String> = line,
        /// What is reached one after the other; at least one.
        stages: Vec<StageDraft> = part,
    }
}

part! {
    /// What a form gives of a stage.
    pub struct StageDraft, id StageId, table "goal_stage" {
        /// Its name: "Saisine".
        label: Option<String> = line,
        /// What is counted: "parlementaires".
        unit: String = line,
        /// How many are to be reached.
        target: i64,
    }
}

impl GoalDraft {
    /// The draft without stray spaces, or the field that stands in its way: `title`, `stages`, `stages.0.unit`...
    pub fn check(self) -> Result<Self> {
        if self.stages.is_empty() {
            return Err(Problem::at(Code::Required, "stages"));
        }
        if self.stages.len() > MAX_STAGES {
            return Err(Problem::at(Code::OutOfRange, "stages").with("least", 1).with("most", MAX_STAGES));
        }
        let mut draft = self.tidy()?;
        draft.stages =
            draft.stages.into_iter().enumerate().map(|(place, stage)| stage.check(place)).collect::<Result<_>>()?;
        Ok(draft)
    }
}

impl StageDraft {
    fn check(self, place: usize) -> Result<Self> {
        let field = |name: &str| format!("stages.{place}.{name}");
        if !(1..=MAX_NUMBER).contains(&self.target) {
            return Err(Problem::at(Code::OutOfRange, field("target")).with("least", 1).with("most", MAX_NUMBER));
        }
        self.tidy(field)
    }
}
