import { t } from "@lingui/core/macro";
import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";

import { noticeLooks, type NoticeKind } from "./Notice";

const UNDO_SHOWN_MS = 10_000;
const NOTICE_SHOWN_MS = 8_000;

const PROBLEM = "problem";

/**
 * A notice over the page. A problem stays until it is closed, for nobody should have to read against the clock, or until
 * something else is begun; only the last one is shown.
 */
export function showNotice({ kind, message }: { kind: NoticeKind; message: string }): void {
  const { color, icon: Icon } = noticeLooks[kind];
  if (kind === "problem") hideProblem();
  notifications.show({
    ...(kind === "problem" && { id: PROBLEM }),
    message,
    color,
    icon: <Icon aria-hidden="true" size="1.25rem" />,
    autoClose: kind === "problem" ? false : NOTICE_SHOWN_MS,
    closeButtonProps: { "aria-label": t`Fermer ce message` },
  });
}

/** Takes away the problem that is shown, once it is over. */
export function hideProblem(): void {
  notifications.hide(PROBLEM);
}

interface UndoToast {
  /** What was done: “Fiche modifiée”. */
  message: string;
  /** The undo: “Annuler”. */
  action: string;
  onAction: () => void;
}

const TOAST = "undo";

/** “Fiche modifiée · Annuler”: only the last one is shown, for it is the one that the button takes back. */
export function showUndoToast({ message, action, onAction }: UndoToast): void {
  const content = {
    id: TOAST,
    message: (
      <Group gap="xs" justify="space-between" wrap="nowrap">
        <span>{message}</span>
        <Button
          variant="subtle"
          size="compact-md"
          onClick={() => {
            notifications.hide(TOAST);
            onAction();
          }}
        >
          {action}
        </Button>
      </Group>
    ),
    color: "honey",
    role: "status",
    autoClose: UNDO_SHOWN_MS,
    closeButtonProps: { "aria-label": t`Fermer ce message` },
  };
  notifications.hide(TOAST);
  notifications.show(content);
}
