import { useLingui } from "@lingui/react/macro";

import { Page } from "../../../kit";

export function CampaignsPage() {
  const { t } = useLingui();
  return <Page title={t`Chantiers`}>{null}</Page>;
}
