import { useLingui } from "@lingui/react/macro";
import { SegmentedControl } from "@mantine/core";

import type { Language } from "../../../bindings";
import { useChange } from "../../../platform";

/** The language of the window; each is named in itself. */
export function LanguageSwitch() {
  const { t, i18n } = useLingui();
  const change = useChange("machine.change");
  return (
    <SegmentedControl
      aria-label={t`Langue`}
      value={i18n.locale}
      data={[
        { value: "fr", label: <span lang="fr">{FRENCH}</span> },
        { value: "en", label: <span lang="en">{ENGLISH}</span> },
      ]}
      onChange={(language) => change.mutate({ language: language as Language })}
    />
  );
}

const FRENCH = "Français";
const ENGLISH = "English";
