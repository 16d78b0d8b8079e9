import { useLingui } from "@lingui/react/macro";
import { useForm } from "@mantine/form";

import type { OrganisationId } from "../../../bindings";
import { useChange, useDraft } from "../../../platform";
import { emptyOrganisation, organisationFields, type OrganisationValues } from "../actions/organisationForm";
import { OrganisationFields } from "./OrganisationFields";
import { RecordDialog } from "./RecordDialog";

interface NewPartnerDialogProps {
  onClose: () => void;
  onCreated: (id: OrganisationId) => void;
}

/** The form of a new organisation. */
export function NewPartnerDialog({ onClose, onCreated }: NewPartnerDialogProps) {
  const { t } = useLingui();
  const form = useForm<OrganisationValues>({ initialValues: emptyOrganisation });
  const draft = useDraft("partners.create", form.isDirty() ? form.values : null, form.setValues);
  const create = useChange("partners.create", { form });
  const created = (id: OrganisationId) => {
    void draft.discard();
    onCreated(id);
  };
  return (
    <RecordDialog
      title={t`Nouvelle organisation`}
      draft={draft}
      onRestart={() => {
        form.setValues(emptyOrganisation);
        void draft.discard();
      }}
      onSubmit={form.onSubmit((values) => create.mutate(organisationFields(values), { onSuccess: created }))}
      submit={t`Créer la fiche`}
      isPending={create.isPending}
      onClose={onClose}
    >
      <OrganisationFields form={form} />
    </RecordDialog>
  );
}
