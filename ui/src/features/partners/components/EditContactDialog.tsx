import { useLingui } from "@lingui/react/macro";
import { useForm } from "@mantine/form";

import type { Contact } from "../../../bindings";
import { useEditForm } from "../../../platform";
import { contactFields, contactName, contactValues, type ContactValues } from "../actions/contactForm";
import { ContactFields } from "./ContactFields";
import { RecordDialog } from "./RecordDialog";

interface EditContactDialogProps {
  contact: Contact;
  onClose: () => void;
}

/** The form of a contact. */
export function EditContactDialog({ contact, onClose }: EditContactDialogProps) {
  const { t } = useLingui();
  const initial = contactValues(contact);
  const form = useForm<ContactValues>({ initialValues: initial });
  const edit = useEditForm({
    command: "partners.edit_contact",
    record: contact,
    form,
    initial,
    fields: contactFields,
  });
  const name = contactName(contact);
  return (
    <RecordDialog
      title={t`Modifier la fiche de ${name}`}
      draft={edit.draft}
      onRestart={edit.restart}
      onSubmit={form.onSubmit((values) => edit.send(values, onClose))}
      isPending={edit.isPending}
      onClose={onClose}
    >
      <ContactFields form={form} />
    </RecordDialog>
  );
}
