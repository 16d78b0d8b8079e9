import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";

import { expectAccessible } from "../../../kit/testing/axe";
import { renderFeature } from "../../../platform/testing";
import { exampleMachine, PASSPHRASE } from "../testing/example";
import { LockedPage } from "./LockedPage";

const VALLEE = "/home/odile/Documents/Section/Vallée.ruche";

describe("the locked page", () => {
  it("shows the name of the file and nothing else, and opens it by its passphrase", async () => {
    const onOther = vi.fn();
    const { user, platform, container } = renderFeature(
      <LockedPage path={VALLEE} locked onOther={onOther} />,
      exampleMachine().script,
    );
    expect(screen.getByRole("heading", { level: 1, name: "La section est verrouillée" })).toBeVisible();
    expect(screen.getByText("Vallée")).toBeVisible();
    expect(container).not.toHaveTextContent("Documents");
    expect(screen.getByLabelText("Phrase de passe")).toHaveFocus();
    await screen.findByRole("button", { name: "Ouvrir avec le trousseau" });
    await expectAccessible(container);
    await user.keyboard(`${PASSPHRASE}{Enter}`);
    await waitFor(() =>
      expect(platform.calls).toContainEqual({
        command: "workspace.open",
        payload: { path: VALLEE, key: { with: "passphrase", secret: PASSPHRASE } },
      }),
    );
    await user.click(screen.getByRole("button", { name: "Ouvrir un autre fichier" }));
    expect(onOther).toHaveBeenCalledOnce();
  });

  it("opens by the key that the system keeps", async () => {
    const { user, platform } = renderFeature(
      <LockedPage path={VALLEE} locked onOther={vi.fn()} />,
      exampleMachine().script,
    );
    await user.click(await screen.findByRole("button", { name: "Ouvrir avec le trousseau" }));
    expect(platform.calls).toContainEqual({
      command: "workspace.open",
      payload: { path: VALLEE, key: { with: "keychain" } },
    });
  });
});
