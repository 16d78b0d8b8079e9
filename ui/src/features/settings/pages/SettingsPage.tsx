import { useLingui } from "@lingui/react/macro";

import { Page } from "../../../kit";

export function SettingsPage() {
  const { t } = useLingui();
  return <Page title={t`Réglages`}>{null}</Page>;
}
