import { useLingui } from "@lingui/react/macro";

import { Page } from "../../../kit";

export function LockedPage() {
  const { t } = useLingui();
  return <Page title={t`La section est verrouillée`}>{null}</Page>;
}
