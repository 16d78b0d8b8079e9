import { screen } from "@testing-library/react";
import { expect, it } from "vitest";

import { renderFeature } from "../../../platform/testing";
import { script } from "../testing/example";
import { CampaignPartners } from "./CampaignPartners";

it("proposes no partner that is part of the campaign already", async () => {
  const link = { id: "link", revision: "1", organisation_id: "ldh", role: null, since: "2019-02-02" };
  const { user } = renderFeature(<CampaignPartners campaign="isf" />, {
    ...script,
    "partners.of_campaign": () => [{ ...link, name: "Ligue des droits de l’homme", kind: "association" }],
  });
  await screen.findByRole("link", { name: "Ligue des droits de l’homme" });
  const field = screen.getByLabelText("Ajouter un partenaire");
  await user.click(field);
  expect(await screen.findByRole("option", { name: /Union locale CGT/ })).toBeVisible();
  expect(screen.queryByRole("option", { name: /Ligue des droits/ })).toBeNull();
});
