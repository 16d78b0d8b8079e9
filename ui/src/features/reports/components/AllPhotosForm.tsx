import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Select, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import type { Photo, PhotoConsent, ReportId } from "../../../bindings";
import { useChange, useFormDraft } from "../../../platform";
import { consentLabels } from "../labels";

interface AllPhotosFormProps {
  report: ReportId;
  photos: readonly Photo[];
}

/** What all photos have in common, said once: mostly one person took them. */
export function AllPhotosForm({ report, photos }: AllPhotosFormProps) {
  const { t, i18n } = useLingui();
  const form = useForm({
    initialValues: { credit: "", ownership: "", consent: null as PhotoConsent | null },
  });
  const { draft, restart } = useFormDraft(`photos.describe_all:${report}`, form);
  const describe = useChange("photos.describe_all", { form });
  return (
    <form
      aria-label={t`Toutes les photos`}
      onSubmit={form.onSubmit(({ credit, ownership, consent }) =>
        describe.mutate(
          {
            photos: photos.map((photo) => photo.id),
            common: { credit: credit || null, ownership: ownership || null, consent },
          },
          { onSuccess: restart },
        ),
      )}
    >
      <Group align="flex-end" gap="sm">
        <TextInput
          flex="1 1 12rem"
          label={t`Crédit de toutes les photos`}
          {...form.getInputProps("credit")}
        />
        <TextInput
          flex="1 1 12rem"
          label={t`Propriété de toutes les photos`}
          {...form.getInputProps("ownership")}
        />
        <Select
          flex="1 1 14rem"
          label={t`Accord pour toutes les photos`}
          placeholder={t`Celui de chacune`}
          clearable
          data={Object.entries(consentLabels).map(([value, word]) => ({ value, label: i18n._(word) }))}
          {...form.getInputProps("consent")}
        />
        <Button
          type="submit"
          variant="default"
          loading={describe.isPending}
          disabled={!draft.ready || !form.isDirty()}
        >
          <Trans>Appliquer à toutes</Trans>
        </Button>
      </Group>
    </form>
  );
}
