import { msg } from "@lingui/core/macro";
import { IconBuildingCommunity } from "@tabler/icons-react";
import { lazy } from "react";

import type { Feature } from "../../platform";
import { OrganisationName } from "./components/OrganisationName";
import { SilentPartners } from "./components/SilentPartners";
import { partnerDomains } from "./domains";

const EraseRemovedContact = lazy(() =>
  import("./components/EraseRemovedContact").then((module) => ({ default: module.EraseRemovedContact })),
);

export const partners: Feature<"partners", "organisation_id"> = {
  page: { path: "/partners", label: msg`Partenaires`, icon: IconBuildingCommunity, letter: "o" },
  domains: partnerDomains,
  references: { organisation_id: OrganisationName },
  home: { part: { Part: SilentPartners, order: 50, needsWeek: true } },
  historyActions: { "partners.remove_contact": EraseRemovedContact },
  palette: async () => (await import("./palette")).partnerPalette,
};
