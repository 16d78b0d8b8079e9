import { screen, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";

import type { Status } from "../../../bindings";
import { renderFeature } from "../../../platform/testing";
import { ChangePassphraseDialog } from "./ChangePassphraseDialog";

it("stays open while the passphrase is being changed, and keeps nothing of what is typed", async () => {
  const onClose = vi.fn();
  let answer: (status: Status) => void = () => undefined;
  const { user, platform } = renderFeature(<ChangePassphraseDialog onClose={onClose} />, {
    "workspace.change_passphrase": () => new Promise((resolve) => (answer = resolve)),
  });
  await user.type(await screen.findByLabelText(/^Phrase de passe actuelle/), "abeille");
  await user.type(screen.getByLabelText(/^Nouvelle phrase/), "quatre mots au hasard");
  await user.type(screen.getByLabelText(/^La même/), "quatre mots au hasard");
  await user.click(screen.getByRole("button", { name: "Changer la phrase de passe" }));
  await waitFor(() => expect(screen.getByRole("button", { name: "Ne rien changer" })).toBeDisabled());
  await user.keyboard("{Escape}");
  expect(onClose).not.toHaveBeenCalled();
  answer({ path: null, section_name: null, example: false });
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(platform.calls.filter(({ command }) => command.startsWith("drafts."))).toEqual([]);
});
