import { useLingui } from "@lingui/react/macro";

import { Page } from "../../../kit";

export function EventsPage() {
  const { t } = useLingui();
  return <Page title={t`Agenda`}>{null}</Page>;
}
