import type { GoalCounter, GoalDraft } from "../../../bindings";
import { numberOrNull } from "./numberOrNull";

interface StageValues {
  id: string | null;
  label: string;
  unit: string;
  target: number | string;
}

/** What the form of a goal holds while it is typed. */
export interface GoalValues {
  title: string;
  stages: StageValues[];
}

/** A stage that is not filled in yet. */
export const emptyStage: StageValues = { id: null, label: "", unit: "", target: "" };

/** The form of a new goal. */
export const emptyGoal: GoalValues = { title: "", stages: [emptyStage] };

/** The form of a goal as it is. */
export function goalValues(goal: GoalCounter): GoalValues {
  return {
    title: goal.title ?? "",
    stages: goal.stages.map(({ id, label, unit, target }) => ({ id, label: label ?? "", unit, target })),
  };
}

/** The fields of a goal that its form holds. */
export function goalFields({ title, stages }: GoalValues): GoalDraft {
  return { title, stages: stages.map((stage) => ({ ...stage, target: numberOrNull(stage.target) ?? 0 })) };
}
