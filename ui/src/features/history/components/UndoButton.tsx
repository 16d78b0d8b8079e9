import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";

import type { HistoryEntry } from "../../../bindings";
import { redo, undo } from "../../../platform";

interface UndoButtonProps {
  entry: HistoryEntry;
  /** What it did and when, which distinguishes its button from the others. */
  what: string;
  when: string;
  size: "compact-sm" | "compact-md";
  className?: string | undefined;
}

/** The button that undoes an entry, or redoes it once it is undone; none where neither is possible. */
export function UndoButton({
  entry: { operation, undo: state },
  what,
  when,
  size,
  className,
}: UndoButtonProps) {
  const { t } = useLingui();
  if (state !== "yes" && state !== "undone") return null;
  const [action, label, run] =
    state === "yes"
      ? [t`Annuler`, t`Annuler : ${what}, ${when}`, undo]
      : [t`Rétablir`, t`Rétablir : ${what}, ${when}`, redo];
  return (
    <Button
      className={className}
      variant="subtle"
      size={size}
      aria-label={label}
      onClick={() => void run(operation)}
    >
      {action}
    </Button>
  );
}
