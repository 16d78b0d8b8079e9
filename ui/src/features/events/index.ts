import { lazy } from "react";

export { AgendaLink } from "./components/AgendaLink";
export { eventKindLabels } from "./labels";

/** The form of a new event, which brings its fields with it only when it is asked for. */
export const NewEventDialog = lazy(() =>
  import("./components/NewEventDialog").then((module) => ({ default: module.NewEventDialog })),
);
