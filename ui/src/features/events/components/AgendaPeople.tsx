import { Plural, useLingui } from "@lingui/react/macro";
import { Badge } from "@mantine/core";

import type { AgendaItem } from "../../../bindings";
import { eventStateLabels } from "../labels";

/** Whether it takes place, and who is missing, expected or was there. */
export function AgendaPeople({ item: { state, coming, action } }: { item: AgendaItem }) {
  const { i18n } = useLingui();
  const missing = action?.missing ?? 0;
  if (state === "cancelled") return <Badge color="red">{i18n._(eventStateLabels.cancelled)}</Badge>;
  if (missing > 0)
    return (
      <Badge color="rose">
        <Plural value={missing} one="Il manque # personne" other="Il manque # personnes" />
      </Badge>
    );
  if (coming === 0) return null;
  return (
    <Badge color="gray">
      {state === "held" ? (
        <Plural value={coming} one="# personne présente" other="# personnes présentes" />
      ) : (
        <Plural value={coming} one="# personne attendue" other="# personnes attendues" />
      )}
    </Badge>
  );
}
