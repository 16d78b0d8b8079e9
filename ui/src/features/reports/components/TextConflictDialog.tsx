import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, Text, Textarea } from "@mantine/core";

import { Dialog } from "../../../kit";
import type { TextChoice } from "../actions/useAutosave";

interface TextConflictDialogProps {
  /** The words of the recorded text. */
  recorded: string;
  onChoose: (choice: TextChoice) => void;
}

/** Asks which text stays when the one that is recorded changed while the person typed. */
export function TextConflictDialog({ recorded, onChoose }: TextConflictDialogProps) {
  const { t } = useLingui();
  return (
    <Dialog opened onClose={() => onChoose("later")} title={t`Texte modifié entre-temps`} size="lg">
      <Stack gap="md">
        <Text>
          <Trans>
            Pendant que vous écriviez, le texte enregistré de ce compte rendu a changé : une annulation, une
            photo retirée, une tâche créée. Choisissez celui qui reste. Si vous prenez le texte enregistré,
            Ctrl+Z dans le texte rend le vôtre.
          </Trans>
        </Text>
        <Textarea label={t`Texte enregistré`} readOnly minRows={2} maxRows={10} value={recorded} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={() => onChoose("later")}>
            <Trans>Revenir au texte</Trans>
          </Button>
          <Button variant="default" onClick={() => onChoose("recorded")}>
            <Trans>Prendre le texte enregistré</Trans>
          </Button>
          <Button onClick={() => onChoose("typed")}>
            <Trans>Garder mon texte</Trans>
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
