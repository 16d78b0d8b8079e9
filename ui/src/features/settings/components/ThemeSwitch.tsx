import { useLingui } from "@lingui/react/macro";
import { SegmentedControl } from "@mantine/core";

import type { Theme } from "../../../bindings";
import { useChange, useCommand } from "../../../platform";

/** Light, dark, or as the system has it. */
export function ThemeSwitch() {
  const { t } = useLingui();
  const { data: machine } = useCommand("machine.read", {});
  const change = useChange("machine.change");
  return (
    <SegmentedControl
      aria-label={t`Thème`}
      value={machine?.theme ?? "system"}
      data={[
        { value: "light", label: t`Clair` },
        { value: "dark", label: t`Sombre` },
        { value: "system", label: t`Automatique` },
      ]}
      onChange={(theme) => change.mutate({ theme: theme as Theme })}
    />
  );
}
