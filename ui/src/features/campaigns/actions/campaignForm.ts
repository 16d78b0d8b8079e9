import type { Campaign, CampaignChanges, CampaignColour, CampaignState } from "../../../bindings";
import type { PickedPerson } from "../../people";

/** What the form of a campaign holds while it is typed. */
export interface CampaignValues {
  title: string;
  summary: string;
  state: CampaignState;
  starts_on: string | null;
  ends_on: string | null;
  colour: CampaignColour | null;
  lead: PickedPerson | null;
}

/** The form of a new campaign. */
export const emptyCampaign: CampaignValues = {
  title: "",
  summary: "",
  state: "running",
  starts_on: null,
  ends_on: null,
  colour: null,
  lead: null,
};

/** The form of a campaign as it is. */
export function campaignValues({
  title,
  summary,
  state,
  starts_on,
  ends_on,
  colour,
  lead,
}: Campaign): CampaignValues {
  return { title, summary: summary ?? "", state, starts_on, ends_on, colour, lead };
}

/** The fields of a campaign that its form holds. */
export function campaignFields({ lead, ...values }: CampaignValues): CampaignChanges {
  return { ...values, lead_id: lead?.id ?? null };
}
