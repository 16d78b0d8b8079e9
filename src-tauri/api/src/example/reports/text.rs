//! The text of a report that was begun from its event, while it is written on.

use chrono::NaiveDate;
use ruche_core::ids::{PersonId, ReportId};
use ruche_core::reports::follow_up::{self, FollowUp};
use ruche_core::reports::{list, write};
use ruche_core::{Code, Problem, Result, Workspace, tasks};
use ruche_document::{Block, Document, inline_text};
use serde_json::to_value;

/// A text in the making.
pub(super) struct Text {
    report: ReportId,
    body: Document,
}

impl Text {
    /// The text that a report has.
    pub fn of(workspace: &Workspace, report: ReportId) -> Result<Self> {
        Ok(Self { report, body: list::get(workspace, report)?.body })
    }

    /// Puts `blocks` in the place of what stands before the first session.
    pub fn begin_with(&mut self, blocks: Vec<Block>) {
        let first = self.body.content.iter().position(|block| matches!(block, Block::Session(_))).unwrap_or(0);
        self.body.content.splice(..first, blocks);
    }

    /// Puts `blocks` in the place of what stands behind the last session.
    pub fn end_with(&mut self, blocks: Vec<Block>) {
        let last = self.body.content.iter().rposition(|block| matches!(block, Block::Session(_)));
        self.body.content.truncate(last.map_or(0, |last| last + 1));
        self.body.content.extend(blocks);
    }

    /// Tells more of a session.
    pub fn in_session(&mut self, title: &str, blocks: Vec<Block>) -> Result<()> {
        let mut sessions = self.body.content.iter_mut().filter_map(|block| match block {
            Block::Session(session) => Some(session),
            _ => None,
        });
        let session = sessions.find(|session| session.attrs.title == title);
        session.ok_or_else(|| Problem::new(Code::NotFound).with("example", title))?.content.extend(blocks);
        Ok(())
    }

    /// Tells more of what somebody said, before what was noted of it.
    pub fn under(&mut self, speaker: &str, block: Block) -> Result<()> {
        let mut inside = self.body.content.iter_mut().filter_map(|block| match block {
            Block::Session(session) => Some(&mut session.content),
            _ => None,
        });
        let found = inside.find_map(|content| {
            content.iter_mut().find_map(|block| match block {
                Block::Speaker(one) if one.attrs.name == speaker => Some(one),
                _ => None,
            })
        });
        let speaker = found.ok_or_else(|| Problem::new(Code::NotFound).with("example", speaker))?;
        let at = speaker.content.iter().take_while(|block| matches!(block, Block::Paragraph(_))).count();
        speaker.content.insert(at, block);
        Ok(())
    }

    /// Keeps the text.
    pub fn write(&self, workspace: &Workspace) -> Result<()> {
        let body = to_value(&self.body).map_err(|error| Problem::internal("a text of the example", &error))?;
        write::write(workspace, self.report, body)?;
        Ok(())
    }
}

/// Makes a task of the decision that begins so, for somebody, until a day; one that is `done` is ticked off.
pub(super) fn follow_up(
    workspace: &Workspace,
    report: ReportId,
    decision: &str,
    (who, due, done): (PersonId, NaiveDate, bool),
) -> Result<()> {
    let mut text = Text::of(workspace, report)?;
    let words = |decision: &ruche_document::Decision| {
        decision.content.iter().map(|line| inline_text(&line.content)).collect::<Vec<_>>().join(" ")
    };
    let found =
        text.body.decisions().map(|one| (one.attrs.id, words(one))).find(|(_, words)| words.starts_with(decision));
    let (id, title) = found.ok_or_else(|| Problem::new(Code::NotFound).with("example", decision))?;
    if let Some(decision) = text.body.decision_mut(id) {
        decision.attrs.due = Some(due);
    }
    text.write(workspace)?;
    let task = follow_up::follow_up(
        workspace,
        FollowUp {
            report,
            decision: id,
            title: title.trim_end_matches('.').to_owned(),
            assignee_id: Some(who),
            due_on: Some(due),
        },
    )?;
    if done {
        tasks::set_done(workspace, task.value, true)?;
    }
    Ok(())
}
