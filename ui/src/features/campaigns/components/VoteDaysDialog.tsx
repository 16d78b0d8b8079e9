import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Group, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useIsMutating } from "@tanstack/react-query";
import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";

import type { VoteDay } from "../../../bindings";
import { Dialog } from "../../../kit";
import { DateField } from "../../../kit/dates";
import { Loaded, RestoredNotice, useChange, useCommand, useDraft } from "../../../platform";

interface VoteDaysDialogProps {
  onClose: () => void;
}

/** The days of votes: on their eve, some actions are forbidden, and Ruche warns. */
export function VoteDaysDialog({ onClose }: VoteDaysDialogProps) {
  const { t } = useLingui();
  const days = useCommand("campaigns.vote_days", {});
  const isSaving = useIsMutating({ mutationKey: ["campaigns.set_vote_days"] }) > 0;
  // The dialog gives the focus to what is in it when it opens.
  if (days.isPending) return null;
  return (
    <Dialog opened onClose={onClose} title={t`Dates de scrutin`} size="lg" busy={isSaving}>
      <Loaded query={days} skeleton="form">
        {(known) => <VoteDaysForm known={known} onClose={onClose} />}
      </Loaded>
    </Dialog>
  );
}

interface Line {
  on: string | null;
  title: string;
}

/** What was typed, with the days that it was begun from. */
interface TypedDays {
  begunFrom: readonly VoteDay[];
  days: Line[];
}

const linesOf = (days: readonly VoteDay[]): Line[] =>
  days.length > 0 ? [...days] : [{ on: null, title: "" }];

function VoteDaysForm({ known, onClose }: VoteDaysDialogProps & { known: readonly VoteDay[] }) {
  const { t } = useLingui();
  const [begunFrom, setBegunFrom] = useState(known);
  const form = useForm<{ days: Line[] }>({
    initialValues: { days: linesOf(begunFrom) },
    validate: { days: { on: (on) => (on === null ? t`Donnez le jour du scrutin.` : null) } },
  });
  const draft = useDraft<TypedDays>(
    "campaigns.set_vote_days",
    form.isDirty() ? { begunFrom, days: form.values.days } : null,
    (stored) => {
      setBegunFrom(stored.begunFrom);
      form.setValues({ days: stored.days });
    },
  );
  const restart = () => {
    setBegunFrom(known);
    form.setValues({ days: linesOf(known) });
    void draft.discard();
  };
  const saved = () => {
    void draft.discard();
    onClose();
  };
  const save = useChange("campaigns.set_vote_days", { form });
  const send = form.onSubmit(({ days }) =>
    save.mutate(
      { begun_from: [...begunFrom], days: days.map(({ on, title }) => ({ on: on ?? "", title })) },
      { onSuccess: saved },
    ),
  );
  return (
    <form noValidate onSubmit={send}>
      <Stack>
        <RestoredNotice draft={draft} onRestart={restart} />
        <p style={{ margin: 0 }}>
          <Trans>
            La veille et le jour d’un scrutin, les tracts, le porte-à-porte et les réunions publiques sont
            interdits. Ruche prévient quand une action y tombe ; elle n’empêche rien.
          </Trans>
        </p>
        {form.values.days.map((day, place) => (
          <Group key={place} align="flex-start" wrap="nowrap">
            <DateField
              label={t`Jour du scrutin`}
              data-autofocus={place === 0 || undefined}
              {...form.getInputProps(`days.${place}.on`)}
              value={day.on}
            />
            <TextInput
              label={t`Scrutin`}
              placeholder={t`Élections européennes`}
              style={{ flex: 1 }}
              {...form.getInputProps(`days.${place}.title`)}
            />
            <ActionIcon
              mt="2rem"
              aria-label={t`Retirer ce scrutin`}
              onClick={() => form.removeListItem("days", place)}
            >
              <IconTrash size="1.25rem" aria-hidden="true" />
            </ActionIcon>
          </Group>
        ))}
        <Group justify="space-between">
          <Button variant="light" onClick={() => form.insertListItem("days", { on: null, title: "" })}>
            <Trans>Ajouter un scrutin</Trans>
          </Button>
          <Button type="submit" loading={save.isPending} disabled={!draft.ready}>
            <Trans>Enregistrer</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
