import { useLingui } from "@lingui/react/macro";

import { Page } from "../../../kit";

export function WelcomePage() {
  const { t } = useLingui();
  return <Page title={t`Bienvenue dans Ruche`}>{null}</Page>;
}
