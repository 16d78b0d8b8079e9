import { useLingui } from "@lingui/react/macro";
import { useForm } from "@mantine/form";

import type { ContactId, OrganisationId } from "../../../bindings";
import { useChange, useDraft } from "../../../platform";
import { contactFields, emptyContact, type ContactValues } from "../actions/contactForm";
import { ContactFields } from "./ContactFields";
import { RecordDialog } from "./RecordDialog";

interface NewContactDialogProps {
  organisation: OrganisationId;
  onClose: () => void;
  onCreated?: (id: ContactId) => void;
}

/** The form of a new contact of an organisation. */
export function NewContactDialog({ organisation, onClose, onCreated }: NewContactDialogProps) {
  const { t } = useLingui();
  const form = useForm<ContactValues>({ initialValues: emptyContact });
  const draft = useDraft(
    `partners.add_contact:${organisation}`,
    form.isDirty() ? form.values : null,
    form.setValues,
  );
  const add = useChange("partners.add_contact", { form });
  const added = (id: ContactId) => {
    void draft.discard();
    onCreated?.(id);
    onClose();
  };
  return (
    <RecordDialog
      title={t`Ajouter un·e interlocuteur·rice`}
      draft={draft}
      onRestart={() => {
        form.setValues(emptyContact);
        void draft.discard();
      }}
      onSubmit={form.onSubmit((values) =>
        add.mutate({ organisation_id: organisation, ...contactFields(values) }, { onSuccess: added }),
      )}
      submit={t`Ajouter`}
      isPending={add.isPending}
      onClose={onClose}
    >
      <ContactFields form={form} />
    </RecordDialog>
  );
}
