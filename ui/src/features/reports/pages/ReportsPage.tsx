import { useLingui } from "@lingui/react/macro";

import { Page } from "../../../kit";

export function ReportsPage() {
  const { t } = useLingui();
  return <Page title={t`Comptes rendus`}>{null}</Page>;
}
