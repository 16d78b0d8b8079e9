import { useLingui } from "@lingui/react/macro";
import { useForm } from "@mantine/form";

import type { Organisation } from "../../../bindings";
import { useEditForm } from "../../../platform";
import { organisationFields, organisationValues, type OrganisationValues } from "../actions/organisationForm";
import { organisationValueLabels } from "../labels";
import { OrganisationFields } from "./OrganisationFields";
import { RecordDialog } from "./RecordDialog";

interface EditPartnerDialogProps {
  organisation: Organisation;
  onClose: () => void;
}

/** The form of an organisation. */
export function EditPartnerDialog({ organisation, onClose }: EditPartnerDialogProps) {
  const { t } = useLingui();
  const initial = organisationValues(organisation);
  const form = useForm<OrganisationValues>({ initialValues: initial });
  const edit = useEditForm({
    command: "partners.edit",
    record: organisation,
    form,
    initial,
    fields: organisationFields,
    valueLabels: organisationValueLabels,
  });
  return (
    <RecordDialog
      title={t`Modifier l’organisation`}
      draft={edit.draft}
      onRestart={edit.restart}
      onSubmit={form.onSubmit((values) => edit.send(values, onClose))}
      isPending={edit.isPending}
      onClose={onClose}
    >
      <OrganisationFields form={form} />
    </RecordDialog>
  );
}
