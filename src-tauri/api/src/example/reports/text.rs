//! The text of a report that was begun from its event, while it is written on.

use chrono::NaiveDate;
use ruche_core::ids::{PersonId, ReportId};
use ruche_core::reports::{self, FollowUp, ReportOperation};
use ruche_core::tasks::{self, TaskOperation};
use ruche_core::write::revision::Revision;
use ruche_core::{Code, Problem, Result, Workspace};
use ruche_document::{Block, Document, inline_text};

/// A text in the making.
pub(super) struct Text {
    report: ReportId,
    revision: Revision,
    body: Document,
}

impl Text {
    /// The text that a report has.
    pub fn of(workspace: &Workspace, report: ReportId) -> Result<Self> {
        let stored = workspace.read(|reader| reports::get(reader, report))?;
        Ok(Self { report, revision: stored.text_revision, body: stored.body })
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

    /// Adds `blocks` to a session.
    pub fn add_to_session(&mut self, title: &str, blocks: Vec<Block>) -> Result<()> {
        let mut sessions = self.body.content.iter_mut().filter_map(|block| match block {
            Block::Session(session) => Some(session),
            _ => None,
        });
        let session = sessions.find(|session| session.attrs.title == title);
        session.ok_or_else(|| Problem::new(Code::NotFound).with("example", title))?.content.extend(blocks);
        Ok(())
    }

    /// Adds a block to what somebody said, before what was noted of it.
    pub fn add_to_speaker(&mut self, speaker: &str, block: Block) -> Result<()> {
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
    pub fn write(self, workspace: &Workspace) -> Result<()> {
        let Self { report, revision, body } = self;
        workspace.transact(ReportOperation::Write, |writer| reports::write(writer, report, revision, &body))?;
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
    let request = FollowUp {
        report,
        decision: id,
        title: title.trim_end_matches('.').to_owned(),
        assignee_id: Some(who),
        due_on: Some(due),
    };
    let task = workspace.transact(ReportOperation::FollowUp, |writer| reports::follow_up(writer, request))?.value;
    if done {
        workspace.transact(TaskOperation::Done, |writer| tasks::set_done(writer, task, true))?;
    }
    Ok(())
}
