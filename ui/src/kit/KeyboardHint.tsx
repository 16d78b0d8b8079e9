import { useLingui } from "@lingui/react/macro";
import { Kbd } from "@mantine/core";

const onMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Keys to press together, written `mod+shift+Z`; `mod` is Ctrl, or Cmd on a Mac. */
export function KeyboardHint({ keys }: { keys: string }) {
  const { t } = useLingui();
  const names: Record<string, string> = {
    mod: onMac ? "⌘" : "Ctrl",
    shift: onMac ? "⇧" : t`Maj`,
    space: t`Espace`,
    enter: t`Entrée`,
    escape: t`Échap`,
  };
  return (
    <span style={{ display: "inline-flex", alignItems: "center", whiteSpace: "pre" }}>
      {keys.split("+").map((key, index) => (
        <span key={key}>
          {index > 0 && " + "}
          <Kbd>{names[key] ?? key}</Kbd>
        </span>
      ))}
    </span>
  );
}
