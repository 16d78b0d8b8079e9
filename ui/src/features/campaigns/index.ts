import { lazy } from "react";

export { ColourSwatch } from "./components/ColourSwatch";
export { GoalGauge } from "./components/GoalGauge";

/** The form of a new campaign, which brings its fields with it only when it is asked for. */
export const NewCampaignDialog = lazy(() =>
  import("./components/NewCampaignDialog").then((module) => ({ default: module.NewCampaignDialog })),
);
