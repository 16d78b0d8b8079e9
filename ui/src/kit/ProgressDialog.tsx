import { useLingui } from "@lingui/react/macro";
import { Button, Group, Progress, Text } from "@mantine/core";

import { Dialog } from "./Dialog";
import { useFormat } from "./format";

interface ProgressDialogProps {
  opened: boolean;
  /** What is being done: “Import des personnes”. */
  title: string;
  /** The part of it that is going on. */
  phase?: string | undefined;
  done: number;
  /** 0 while it is not known. */
  total: number;
  onCancel: () => void;
  cancelling: boolean;
}

/** Long work, how far it has come, and the way to stop it. Stopping leaves everything as it was. */
export function ProgressDialog({
  opened,
  title,
  phase,
  done,
  total,
  onCancel,
  cancelling,
}: ProgressDialogProps) {
  const { t } = useLingui();
  const format = useFormat();
  const share = total > 0 ? Math.min(1, done / total) : 0;
  const [said, whole] = [format.number(done), format.number(total)];
  return (
    <Dialog opened={opened} onClose={onCancel} title={title} insistent>
      <Progress.Root size="lg" radius="xl">
        <Progress.Section
          value={total > 0 ? share * 100 : 100}
          animated={total === 0}
          aria-label={title}
          aria-valuetext={total > 0 ? t`${said} sur ${whole}` : t`En cours`}
        />
      </Progress.Root>
      <Group justify="space-between" mt="md" wrap="nowrap">
        <Text aria-live="polite">
          {phase ?? t`En cours`}
          {total > 0 && (
            <Text component="span" c="dimmed">
              {" · "}
              {t`${said} sur ${whole}`}
            </Text>
          )}
        </Text>
        <Button variant="default" onClick={onCancel} loading={cancelling}>
          {t`Arrêter`}
        </Button>
      </Group>
    </Dialog>
  );
}
