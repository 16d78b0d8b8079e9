import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import type { Session } from "../../../bindings";
import { RestoredNotice, useEditForm } from "../../../platform";
import { sessionDetailsFields, type SessionDetailsFields } from "../actions/sessionDraft";
import { sessionValueLabels } from "../labels";
import { SessionNotes } from "./SessionNotes";
import { SessionPeople } from "./SessionPeople";

interface SessionDetailsProps {
  session: Session;
  onClose: () => void;
}

/** Everything of a session that does not stand on its line: people, room, what it is about, what was noted. */
export function SessionDetails({ session, onClose }: SessionDetailsProps) {
  const { t } = useLingui();
  const initial = sessionDetailsFields(session);
  const form = useForm<SessionDetailsFields>({ initialValues: initial });
  const { draft, send, restart, isPending } = useEditForm({
    command: "events.edit_session",
    record: session,
    form,
    initial,
    fields: sessionDetailsFields,
    valueLabels: sessionValueLabels,
  });

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape of its fields, seen on its way up
    <form
      onSubmit={form.onSubmit((values) => send(values, onClose))}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        if ((event.target as HTMLElement).getAttribute("aria-expanded") === "true") return;
        onClose();
      }}
    >
      <Stack gap="lg" mt="md">
        <RestoredNotice draft={draft} onRestart={restart} />
        <SessionPeople
          title={t`Intervenant·es`}
          add={t`Ajouter une personne qui intervient`}
          people={form.values.speakers}
          onChange={(speakers) => form.setFieldValue("speakers", speakers)}
          error={form.errors.speakers}
          withSaid
        />
        <SessionPeople
          title={t`Animation`}
          add={t`Ajouter une personne qui anime`}
          people={form.values.moderators}
          onChange={(moderators) => form.setFieldValue("moderators", moderators)}
          error={form.errors.moderators}
        />
        <SessionNotes
          notes={form.values.notes}
          onChange={(notes) => form.setFieldValue("notes", notes)}
          error={form.errors.notes}
        />
        <Group grow align="flex-start">
          <TextInput label={t`Salle`} {...form.getInputProps("place")} value={form.values.place ?? ""} />
          <Textarea
            label={t`De quoi il s’agit`}
            minRows={1}
            {...form.getInputProps("note")}
            value={form.values.note ?? ""}
          />
        </Group>
        <Group>
          <Button type="submit" variant="light" loading={isPending} disabled={!draft.ready}>
            <Trans>Enregistrer la séance</Trans>
          </Button>
          <Button variant="subtle" onClick={onClose}>
            <Trans>Replier</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
