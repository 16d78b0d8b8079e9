import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { useForm } from "@mantine/form";

import type { Report } from "../../../bindings";
import { Dialog } from "../../../kit";
import { RestoredNotice, useEditForm } from "../../../platform";
import { particularsOf } from "../actions/particulars";
import { particularsValueLabels } from "../labels";
import { ParticularsFields } from "./ParticularsFields";

/** Title, day, place and signature of a report. */
export function RenameDialog({ report, onClose }: { report: Report; onClose: () => void }) {
  const { t } = useLingui();
  const form = useForm({ initialValues: report.particulars });
  const { draft, send, restart, isPending } = useEditForm({
    command: "reports.rename",
    record: report,
    form,
    initial: report.particulars,
    fields: particularsOf,
    valueLabels: particularsValueLabels,
  });
  const abandon = () => {
    void draft.discard();
    onClose();
  };
  return (
    <Dialog opened onClose={abandon} title={t`En-tête du compte rendu`} size="lg" busy={isPending}>
      <form onSubmit={form.onSubmit((values) => send(values, onClose))}>
        <RestoredNotice draft={draft} onRestart={restart} />
        <ParticularsFields form={form} />
        <Group justify="flex-end" mt="lg">
          <Button type="submit" loading={isPending} disabled={!draft.ready}>
            <Trans>Enregistrer</Trans>
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
