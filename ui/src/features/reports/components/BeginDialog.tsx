import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Button, Group, Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Link, useNavigate } from "@tanstack/react-router";

import { Dialog } from "../../../kit";
import { RestoredNotice, useChange, useFormDraft } from "../../../platform";
import { emptyParticulars, particularsOf } from "../actions/particulars";
import { ParticularsFields } from "./ParticularsFields";

/** Begins a report on an empty page. */
export function BeginDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const form = useForm({ initialValues: emptyParticulars });
  const { draft, restart } = useFormDraft("reports.begin", form);
  const begin = useChange("reports.begin", { form });
  return (
    <Dialog opened onClose={onClose} title={t`Nouveau compte rendu`} size="lg" busy={begin.isPending}>
      <form
        onSubmit={form.onSubmit((values) =>
          begin.mutate(
            { particulars: particularsOf(values) },
            {
              onSuccess: (report) => {
                void draft.discard();
                onClose();
                void navigate({ to: "/reports/$report", params: { report } });
              },
            },
          ),
        )}
      >
        <Text c="dimmed" mb="md">
          <Trans>
            Cette journée est dans l’
            <Anchor renderRoot={(props) => <Link to="/events" {...props} />}>agenda</Anchor> ? Écrivez son
            compte rendu depuis l’événement : programme, intervenant·es, notes et présences y seront déjà.
          </Trans>
        </Text>
        <RestoredNotice draft={draft} onRestart={restart} />
        <ParticularsFields form={form} />
        <Group justify="flex-end" mt="lg">
          <Button type="submit" loading={begin.isPending} disabled={!draft.ready}>
            <Trans>Commencer à écrire</Trans>
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
