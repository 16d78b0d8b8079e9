import { screen, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";

import { committedBy } from "../../../platform/fake";
import { keepDrafts, renderFeature } from "../../../platform/testing";
import { report } from "../testing/example";
import { AllPhotosForm } from "./AllPhotosForm";
import { FollowUpDialog } from "./FollowUpDialog";

it("keeps what is typed of the task that a decision becomes, until it is one", async () => {
  const { drafts, script } = keepDrafts();
  const onClose = vi.fn();
  const decision = { id: "d1", text: "Écrire au maire", due: null };
  const show = () =>
    renderFeature(<FollowUpDialog report="r1" decision={decision} onClose={onClose} />, {
      ...script,
      "reports.follow_up": () => ({ value: "task", committed: committedBy({ kind: "reports.follow_up" }) }),
    });
  const first = show();
  await first.user.type(await screen.findByRole("textbox", { name: "À faire" }), " avant jeudi");
  first.unmount();
  await waitFor(() => expect(drafts.size).toBe(1));

  const { user, platform } = show();
  expect(await screen.findByDisplayValue("Écrire au maire avant jeudi")).toBeVisible();
  expect(screen.getByText(/Ce que vous aviez commencé à écrire est revenu/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Créer la tâche" }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(platform.calls).toContainEqual({
    command: "reports.follow_up",
    payload: expect.objectContaining({ decision: "d1", title: "Écrire au maire avant jeudi" }) as unknown,
  });
  await waitFor(() => expect(drafts).toEqual(new Map()));
});

it("keeps what is typed of all photos of a report, until it is applied", async () => {
  const { drafts, script } = keepDrafts();
  const show = () =>
    renderFeature(<AllPhotosForm report={report.id} photos={report.photos} />, {
      ...script,
      "photos.describe_all": () => ({ value: 2, committed: committedBy({ kind: "photos.describe" }) }),
    });
  const credit = () => screen.getByRole("textbox", { name: "Crédit de toutes les photos" });
  const first = show();
  await first.user.type(credit(), "Mireille");
  first.unmount();
  await waitFor(() => expect(drafts.size).toBe(1));

  const { user } = show();
  await waitFor(() => expect(credit()).toHaveValue("Mireille"));
  await user.click(screen.getByRole("button", { name: "Appliquer à toutes" }));
  await waitFor(() => expect(credit()).toHaveValue(""));
  await waitFor(() => expect(drafts).toEqual(new Map()));
});
