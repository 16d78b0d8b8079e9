import { useLingui } from "@lingui/react/macro";

import { Page } from "../../../kit";

export function PeoplePage() {
  const { t } = useLingui();
  return <Page title={t`Personnes`}>{null}</Page>;
}
