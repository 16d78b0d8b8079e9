import { useLingui } from "@lingui/react/macro";

import { Page } from "../../../kit";

export function HistoryPage() {
  const { t } = useLingui();
  return <Page title={t`Historique`}>{null}</Page>;
}
