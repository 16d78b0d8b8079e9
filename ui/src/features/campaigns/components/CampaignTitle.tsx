import { RecordName, useCommand } from "../../../platform";

/** The title of a campaign that another record names. */
export function CampaignTitle({ id }: { id: string }) {
  const sheet = useCommand("campaigns.read", { id });
  return <RecordName name={sheet.data?.campaign.title} isGone={sheet.isError} />;
}
