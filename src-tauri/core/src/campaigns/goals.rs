//! Goals of a campaign: added, edited, removed.

use crate::campaigns::sql::goal as sql;
use crate::campaigns::{GOAL, GOAL_STAGE, GoalChanges, GoalDraft};
use crate::ids::{CampaignId, GoalId};
use crate::problem::Result;
use crate::record::{self, Edit, merge};
use crate::write::Writer;

/// Sets a further goal.
pub fn add_goal(writer: &Writer<'_>, campaign: CampaignId, draft: GoalDraft) -> Result<GoalId> {
    sql::insert(writer, campaign, &draft.check()?)
}

/// Edits a goal's name and stages. A stage that the edit leaves out goes, unless something was counted for it: then the edit is
/// refused.
pub fn edit_goal(writer: &Writer<'_>, edit: &Edit<GoalId, GoalChanges>) -> Result<GoalId> {
    let present = sql::draft(writer, edit.id)?;
    let wanted = merge(writer, edit, &present, &[GOAL, GOAL_STAGE], GoalDraft::check)?;
    record::update(writer, &edit.id, &present, &wanted, &[])?;
    if wanted.stages != present.stages {
        sql::put_stages(writer, edit.id, &present.stages, &wanted.stages)?;
    }
    Ok(edit.id)
}

/// Removes a goal, its stages and what was counted for them.
pub fn remove_goal(writer: &Writer<'_>, id: GoalId) -> Result<GoalId> {
    sql::delete(writer, id)?;
    Ok(id)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::campaigns::testing::Section;
    use crate::campaigns::{
        CampaignOperation, CountChanges, CountDraft, CountsQuery, DOMAIN, GoalCounter, StageDraft, add_count, counts,
        edit_count, read,
    };
    use crate::ids::LineId;
    use crate::problem::{Code, Problem};
    use crate::write::revision::Revision;

    const DAY: NaiveDate = NaiveDate::from_ymd_opt(2019, 2, 28).unwrap();

    fn goal(section: &Section, campaign: CampaignId) -> GoalCounter {
        section.workspace.read(|reader| read(reader, campaign, DAY)).unwrap().goals.remove(0)
    }

    fn stage(unit: &str, target: i64) -> StageDraft {
        StageDraft { unit: unit.into(), target, ..StageDraft::default() }
    }

    fn edit(section: &Section, id: GoalId, revision: Revision, changes: GoalChanges) -> Result<()> {
        let edit = Edit { id, revision, changes };
        section.workspace.transact(CampaignOperation::EditGoal, |writer| edit_goal(writer, &edit))?;
        Ok(())
    }

    fn count(section: &Section, goal: &GoalCounter) -> LineId {
        let draft = CountDraft { value: 3, counted_on: None, note: Some("Compteur".into()) };
        let stage = goal.stages[0].id;
        section.workspace.transact(CampaignOperation::AddCount, |writer| add_count(writer, stage, draft)).unwrap().value
    }

    #[test]
    fn the_name_and_the_stages_are_edited_apart_and_a_stage_that_was_counted_stays() {
        let section = Section::new();
        let campaign = section.campaign("Rétablissons l’ISF");
        let base = goal(&section, campaign);
        let present = StageDraft { id: Some(base.stages[0].id), ..stage("élus", 185) };
        let stages = vec![stage("lettres", 30), present.clone()];
        let changes = GoalChanges { stages: stages.into(), ..GoalChanges::default() };
        edit(&section, base.id, base.revision, changes).unwrap();
        let changes = GoalChanges { title: Some("Référendum".to_owned()).into(), ..GoalChanges::default() };
        edit(&section, base.id, base.revision, changes).unwrap();
        let edited = goal(&section, campaign);
        let units: Vec<&str> = edited.stages.iter().map(|stage| stage.unit.as_str()).collect();
        assert_eq!((edited.title.as_deref(), units.as_slice()), (Some("Référendum"), &["lettres", "élus"][..]));
        assert_eq!(edited.stages[1].id, base.stages[0].id);

        // Stages that changed meanwhile are not replaced by those of an older form.
        let only = |stage: StageDraft| GoalChanges { stages: vec![stage].into(), ..GoalChanges::default() };
        let refused = edit(&section, base.id, base.revision, only(present)).unwrap_err();
        assert_eq!((refused.code, refused.field.as_deref()), (Code::Conflict, Some("stages")));

        count(&section, &edited);
        let refused = edit(&section, base.id, edited.revision, only(stage("citoyens", 9))).unwrap_err();
        assert_eq!(refused, Problem::at(Code::StageCounted, "stages").with("unit", "lettres"));
        assert_eq!(goal(&section, campaign).stages.len(), 2);
    }

    #[test]
    fn a_result_is_corrected_by_field_and_touches_its_campaign_but_not_the_goal() {
        let section = Section::new();
        let campaign = section.campaign("Rétablissons l’ISF");
        let goal_before = goal(&section, campaign);
        let id = count(&section, &goal_before);
        let entry = || {
            let query = CountsQuery { goal_id: goal_before.id, offset: 0, limit: 5 };
            section.workspace.read(|reader| counts(reader, &query)).unwrap().rows.remove(0)
        };
        let before = entry();
        let changes = CountChanges { value: 9.into(), counted_on: None.into(), ..CountChanges::default() };
        let edit = Edit { id, revision: before.revision, changes };
        let committed = section
            .workspace
            .transact(CampaignOperation::EditCount, |writer| edit_count(writer, &edit))
            .unwrap()
            .committed
            .unwrap();
        let after = entry();
        assert_eq!((after.value, after.counted_on, &after.note), (9, before.counted_on, &before.note));
        assert!(committed.records.contains(&campaign.0) && committed.records.contains(&id.0));
        assert_eq!(goal(&section, campaign).revision, goal_before.revision);
    }

    #[test]
    fn a_goal_bears_the_name_of_its_campaign_in_the_history() {
        let section = Section::new();
        let campaign = section.campaign("Rétablissons l’ISF");
        let goal = goal(&section, campaign).id;
        let title = section.workspace.read(|reader| (DOMAIN.title)(reader, goal.0)).unwrap();
        assert_eq!(title.as_deref(), Some("Rétablissons l’ISF"));
    }

    #[test]
    fn a_goal_is_set_for_a_campaign_that_is_there() {
        let section = Section::new();
        let draft = GoalDraft { title: None, stages: vec![stage("voix", 5)] };
        let refused = section
            .workspace
            .transact(CampaignOperation::AddGoal, |writer| add_goal(writer, CampaignId::new(), draft))
            .unwrap_err();
        assert_eq!(refused, Problem::at(Code::NotFound, "campaign_id"));
    }
}
