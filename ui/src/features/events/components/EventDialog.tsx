import { Trans } from "@lingui/react/macro";
import { Button, Group, Stack } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";

import { Dialog } from "../../../kit";
import { RestoredNotice, type Draft } from "../../../platform";
import type { EventValues } from "../actions/eventForm";
import { EventFields } from "./EventFields";

interface EventDialogProps {
  title: string;
  form: UseFormReturnType<EventValues>;
  /** Whether what became of the event is asked too. */
  withState?: boolean;
  submit: string;
  onSubmit: (values: EventValues) => void;
  isPending: boolean;
  draft: Draft;
  /** Called when the person would rather begin again than go on with what was kept. */
  onRestart: () => void;
  onClose: () => void;
}

/** The form of an event, new or not. */
export function EventDialog(props: EventDialogProps) {
  const { title, form, withState = false, submit, onSubmit, isPending, draft, onRestart, onClose } = props;
  return (
    <Dialog opened onClose={onClose} size="lg" title={title} busy={isPending}>
      <form onSubmit={form.onSubmit(onSubmit)}>
        <Stack gap="md">
          <RestoredNotice draft={draft} onRestart={onRestart} />
          <EventFields form={form} withState={withState} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Fermer sans enregistrer</Trans>
            </Button>
            <Button type="submit" loading={isPending} disabled={!draft.ready}>
              {submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
