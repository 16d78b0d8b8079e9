import { Trans } from "@lingui/react/macro";
import { Text } from "@mantine/core";

/** Why an entry that could be undone once has no button any more. */
export function Outdated({ className }: { className?: string | undefined }) {
  return (
    <Text span size="sm" c="dimmed" className={className}>
      <Trans>Ne peut plus être annulée : une version plus récente de Ruche a changé les tables depuis.</Trans>
    </Text>
  );
}
