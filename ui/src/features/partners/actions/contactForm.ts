import type { AddContact, Contact } from "../../../bindings";
import type { PickedPerson } from "../../people";

/** What the form of a contact holds while it is typed. */
export interface ContactValues {
  /** A person of the file, or without an id the name of somebody who is not in it. */
  name: PickedPerson | null;
  office: string;
  phone: string;
  email: string;
  since: string | null;
  until: string | null;
  note: string;
}

/** The form of a new contact. */
export const emptyContact: ContactValues = {
  name: null,
  office: "",
  phone: "",
  email: "",
  since: null,
  until: null,
  note: "",
};

/** The form of a contact as they are. */
export function contactValues(contact: Contact): ContactValues {
  const { person, office, phone, email, since, until, note } = contact;
  return {
    name: person ?? { id: null, name: contact.name ?? "" },
    office: office ?? "",
    phone: phone ?? "",
    email: email ?? "",
    since,
    until,
    note: note ?? "",
  };
}

type ContactFields = Omit<AddContact, "organisation_id">;

/** The fields of a contact that their form holds. Of a person of the file the name is that of their record. */
export function contactFields({ name, ...values }: ContactValues): ContactFields {
  const person_id = name?.id ?? null;
  return { ...values, person_id, name: person_id === null ? (name?.name ?? null) : null };
}

/** The name of a contact: that of their record in the file, or the one that was typed. */
export function contactName({ person, name }: Pick<Contact, "person" | "name">): string {
  return person?.name ?? name ?? "";
}
