import { screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";

import type { Programme, Session } from "../bindings";
import { BeginDialog } from "../features/reports/components/BeginDialog";
import { RenameDialog } from "../features/reports/components/RenameDialog";
import { emptyParticulars } from "../features/reports/actions/particulars";
import { report, script as reports } from "../features/reports/testing/example";
import { actionValues } from "../features/campaigns/actions/actionForm";
import { campaignValues } from "../features/campaigns/actions/campaignForm";
import { goalValues } from "../features/campaigns/actions/goalForm";
import { EditActionDialog } from "../features/campaigns/components/EditActionDialog";
import { EditCampaignDialog } from "../features/campaigns/components/EditCampaignDialog";
import { EditGoalDialog } from "../features/campaigns/components/EditGoalDialog";
import { actionSheet, campaign, goal, script as campaigns } from "../features/campaigns/testing/example";
import { PaymentForm } from "../features/dues/components/PaymentForm";
import { eventValues } from "../features/events/actions/eventForm";
import { sessionDetailsFields } from "../features/events/actions/sessionDraft";
import { EditEventDialog } from "../features/events/components/EditEventDialog";
import { SessionDetails } from "../features/events/components/SessionDetails";
import day from "../features/events/testing/day.json";
import { gathering, script as events } from "../features/events/testing/example";
import { taskValues } from "../features/tasks/actions/taskForm";
import { TaskDialog } from "../features/tasks/components/TaskDialog";
import { task } from "../features/tasks/testing/example";
import { renderFeature } from "../platform/testing";

const [session] = (day.programme as Programme).sessions as [Session, ...Session[]];
const isf = campaign("isf", "Rétablissons l’ISF");
const nothing = () => undefined;

/** The form of each record, what it holds, and one of its fields typed before. */
const forms: [string, ReactNode, object, object][] = [
  ["task", <TaskDialog task={task} title="Tâche" onClose={nothing} />, taskValues(task), { title: "Plier" }],
  [
    "action",
    <EditActionDialog sheet={actionSheet} onClose={nothing} />,
    actionValues(actionSheet),
    { title: "Plier" },
  ],
  ["goal", <EditGoalDialog goal={goal} onClose={nothing} />, goalValues(goal), { title: "Plier" }],
  [
    "campaign",
    <EditCampaignDialog campaign={isf} onClose={nothing} />,
    campaignValues(isf),
    { title: "Plier" },
  ],
  [
    "event",
    <EditEventDialog event={gathering} onClose={nothing} onSaved={nothing} />,
    eventValues(gathering),
    { title: "Plier" },
  ],
  [
    "session",
    <SessionDetails session={session} onClose={nothing} />,
    sessionDetailsFields(session),
    { place: "Plier" },
  ],
  ["report", <RenameDialog report={report} onClose={nothing} />, report.particulars, { title: "Plier" }],
];

async function expectRestored(form: ReactNode, stored: unknown) {
  const { user, platform } = renderFeature(form, {
    ...campaigns,
    ...events,
    ...reports,
    "drafts.read": () => JSON.stringify(stored),
  });
  expect(await screen.findByText(/Ce que vous aviez commencé à écrire est revenu/)).toBeVisible();
  expect(screen.getByDisplayValue("Plier")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Ne pas le garder" }));
  expect(screen.queryByDisplayValue("Plier")).toBeNull();
  expect(screen.queryByText(/Ce que vous aviez commencé à écrire/)).toBeNull();
  await waitFor(() =>
    expect(platform.calls.filter(({ command }) => command === "drafts.save").at(-1)?.payload).toMatchObject({
      value: null,
    }),
  );
}

describe("a form that opens with what was typed before", () => {
  it.each(forms)("says so, and can begin again: %s", async (_, form, values, typed) => {
    await expectRestored(form, { base: { revision: "before", values }, values: { ...values, ...typed } });
  });

  it("says so where something new was begun", async () => {
    await expectRestored(<BeginDialog onClose={nothing} />, { ...emptyParticulars, title: "Plier" });
  });

  it("says so where a payment was begun", async () => {
    await expectRestored(<PaymentForm person="odile" year={2019} today="2019-02-02" onDone={nothing} />, {
      amount_cents: 2000,
      means: "cheque",
      received_on: "2019-02-02",
      year: 2019,
      note: "Plier",
    });
  });
});

it("is said by every form that keeps drafts", () => {
  const sources = import.meta.glob<string>(["../features/**/components/*.tsx", "!**/*.test.tsx"], {
    query: "?raw",
    import: "default",
    eager: true,
  });
  const silent = Object.entries(sources)
    .filter(
      ([, source]) =>
        /\buse(EditForm|Draft|FormDraft)[<(]/.test(source) && !/<RestoredNotice|onRestart/.test(source),
    )
    .map(([path]) => path);
  // These are a line or a number that stands open on its page, with what is typed in it; what could not be sent of a photo is saved when
  // it is shown again.
  expect(silent).toEqual([
    "../features/campaigns/components/GoalCard.tsx",
    "../features/events/components/NextSession.tsx",
    "../features/reports/components/AllPhotosForm.tsx",
    "../features/reports/components/PhotoForm.tsx",
    "../features/tasks/components/TaskList.tsx",
  ]);
});
