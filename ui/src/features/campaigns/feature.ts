import { msg } from "@lingui/core/macro";
import { IconFlag } from "@tabler/icons-react";

import type { Feature } from "../../platform";
import { CampaignTitle } from "./components/CampaignTitle";
import { RunningCampaigns } from "./components/RunningCampaigns";
import { campaignDomains } from "./domains";

export const campaigns: Feature<"campaigns" | "goals" | "counts" | "actions", "campaign_id"> = {
  page: { path: "/campaigns", label: msg`Chantiers`, icon: IconFlag, letter: "c" },
  domains: campaignDomains,
  references: { campaign_id: CampaignTitle },
  home: { part: { Part: RunningCampaigns, order: 30, needsWeek: true } },
  palette: async () => (await import("./palette")).campaignPalette,
};
