import { useLingui } from "@lingui/react/macro";
import { Button, Group, Stack } from "@mantine/core";
import type { FormEventHandler, ReactNode } from "react";

import { Dialog } from "../../../kit";
import { RestoredNotice, type Draft } from "../../../platform";

interface RecordDialogProps {
  title: string;
  size?: "md" | "lg" | "xl";
  draft: Draft;
  /** Called when the person would rather begin again than go on with what was kept. */
  onRestart: () => void;
  onSubmit: FormEventHandler<HTMLFormElement>;
  submit?: string;
  isPending: boolean;
  onClose: () => void;
  /** At the left of the foot: what takes the record away. */
  aside?: ReactNode;
  children: ReactNode;
}

/** The form of a record in a dialog, which says so when it opened with what was typed before. */
export function RecordDialog(props: RecordDialogProps) {
  const { title, size = "lg", draft, onRestart, onSubmit, isPending, onClose, aside, children } = props;
  const { t } = useLingui();
  const { submit = t`Enregistrer` } = props;
  return (
    <Dialog opened onClose={onClose} title={title} size={size} busy={isPending}>
      <form
        noValidate
        onSubmit={(event) => {
          // The dialog may stand inside another form: that one must not be sent too.
          event.stopPropagation();
          onSubmit(event);
        }}
      >
        <Stack>
          <RestoredNotice draft={draft} onRestart={onRestart} />
          {children}
          <Group justify="space-between">
            <div>{aside}</div>
            <Button type="submit" loading={isPending} disabled={!draft.ready}>
              {submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
