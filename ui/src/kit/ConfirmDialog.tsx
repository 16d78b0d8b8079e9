import { useLingui } from "@lingui/react/macro";
import { Button, Group, Text } from "@mantine/core";
import type { ReactNode } from "react";

import { Dialog } from "./Dialog";

interface ConfirmDialogProps {
  opened: boolean;
  /** The question: “Effacer cette fiche ?”. */
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  /** A verb that says it: “Effacer”. */
  confirm: string;
  /** What cannot be undone is rose, and is not what Enter does. */
  irreversible?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** A confirmation before what cannot be undone. What can be undone needs none. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, title, children, confirm, irreversible = false, busy = false, onConfirm, onCancel } = props;
  const { t } = useLingui();
  return (
    <Dialog opened={opened} onClose={onCancel} title={title} busy={busy}>
      <Text component="div" mb="lg">
        {children}
      </Text>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onCancel} data-autofocus={irreversible || undefined}>
          {t`Ne rien changer`}
        </Button>
        <Button
          {...(irreversible ? { color: "rose.6" } : {})}
          onClick={onConfirm}
          loading={busy}
          data-autofocus={!irreversible || undefined}
        >
          {confirm}
        </Button>
      </Group>
    </Dialog>
  );
}
