import { lazy } from "react";

export { ActionStatus } from "./components/ActionLine";
export { ColourMark } from "./components/ColourSwatch";
export { GoalGauge } from "./components/GoalGauge";
export { taskPlace } from "../tasks/components/taskLink";

/** The form of a new campaign, which brings its fields with it only when it is asked for. */
export const NewCampaignDialog = lazy(() =>
  import("./components/NewCampaignDialog").then((module) => ({ default: module.NewCampaignDialog })),
);
