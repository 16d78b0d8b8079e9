import { t } from "@lingui/core/macro";
import { IconFlagPlus, IconUsersGroup } from "@tabler/icons-react";

import type { CampaignHit } from "../../bindings";
import {
  paletteDetail,
  PaletteIcon,
  type PaletteContext,
  type PaletteEntry,
  type PalettePart,
} from "../../platform";
import { ColourSwatch } from "./components/ColourSwatch";
import { NewCampaignDialog } from "./index";

export const campaignPalette: PalettePart = {
  groups: ({ campaigns }, context) => {
    const entries = (wanted: CampaignHit["kind"]["is"]) =>
      campaigns.filter(({ kind }) => kind.is === wanted).map((hit) => entry(hit, context));
    return [
      { key: "campaigns", label: t`Chantiers`, entries: entries("campaign") },
      { key: "actions", label: t`Actions`, entries: entries("action") },
    ];
  },
  commands: ({ go }) => [
    {
      key: "campaign",
      label: t`Nouveau chantier`,
      icon: <PaletteIcon icon={IconFlagPlus} />,
      Dialog: NewCampaignDialog,
    },
    {
      key: "workload",
      label: t`Qui est sollicité ?`,
      icon: <PaletteIcon icon={IconUsersGroup} />,
      run: go({ to: "/campaigns/workload" }),
    },
  ],
};

/** A campaign, or one of its actions, which stands beside it. */
function entry({ id, title, colour, kind }: CampaignHit, { go, format }: PaletteContext): PaletteEntry {
  const icon = <ColourSwatch colour={colour} />;
  if (kind.is === "campaign")
    return { key: id, label: title, icon, run: go({ to: "/campaigns/$id", params: { id } }) };
  return {
    key: kind.action_id,
    label: kind.action_title,
    detail: paletteDetail(format.moment(kind.starts), kind.place, title),
    icon,
    run: go({ to: "/campaigns/$id", params: { id }, search: { record: kind.action_id } }),
  };
}
