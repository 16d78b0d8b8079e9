import { useLingui } from "@lingui/react/macro";

import { Page } from "../../../kit";

interface LockedPageProps {
  /** The file to unlock. */
  path: string;
}

export function LockedPage({ path }: LockedPageProps) {
  const { t } = useLingui();
  return <Page title={t`La section est verrouillée`}>{path}</Page>;
}
