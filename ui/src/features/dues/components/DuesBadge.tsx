import { useLingui } from "@lingui/react/macro";
import { Badge, Text } from "@mantine/core";

import type { DuesState } from "../../../bindings";

/** In a list: how somebody stands with the dues of this year. Only what asks for something stands out. */
export function DuesBadge({ state }: { state: DuesState }) {
  const { t } = useLingui();
  if (state === "not_expected") return null;
  return state === "due" ? (
    <Badge color="honey">{t`Attendue`}</Badge>
  ) : (
    <Text span c="dimmed">
      {t`À jour`}
    </Text>
  );
}
