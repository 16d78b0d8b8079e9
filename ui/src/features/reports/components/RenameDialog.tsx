import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { useForm } from "@mantine/form";

import type { Report } from "../../../bindings";
import { Dialog } from "../../../kit";
import { useChange, useDraft } from "../../../platform";
import { ParticularsFields } from "./ParticularsFields";

/** Title, day, place and signature of a report. */
export function RenameDialog({ report, onClose }: { report: Report; onClose: () => void }) {
  const { t } = useLingui();
  const form = useForm({ initialValues: report.particulars });
  const draft = useDraft(`reports.rename:${report.id}`, form.values, form.setValues);
  const rename = useChange("reports.rename", { form });
  const done = () => {
    void draft.discard();
    onClose();
  };
  return (
    <Dialog opened onClose={done} title={t`En-tête du compte rendu`} size="lg">
      <form
        onSubmit={form.onSubmit((particulars) =>
          rename.mutate({ report: report.id, particulars }, { onSuccess: done }),
        )}
      >
        <ParticularsFields form={form} />
        <Group justify="flex-end" mt="lg">
          <Button type="submit" loading={rename.isPending} disabled={!draft.ready}>
            <Trans>Enregistrer</Trans>
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
