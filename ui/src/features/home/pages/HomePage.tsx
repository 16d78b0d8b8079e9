import { useLingui } from "@lingui/react/macro";

import { Page } from "../../../kit";

export function HomePage() {
  const { t } = useLingui();
  return <Page title={t`Accueil`}>{null}</Page>;
}
