import type { ContactChoice } from "../../../bindings";
import type { PickerOption } from "../../../kit";
import { call } from "../../../platform";

/** The most contacts that are proposed at once. */
const PROPOSED = 8;

/** Contacts of partners who fit what was typed, as options of a picker; those added last before anything is typed. */
export async function searchContacts(typed: string): Promise<PickerOption<ContactChoice>[]> {
  const contacts = await call("partners.contacts", { typed, limit: PROPOSED });
  return contacts.map((contact) => ({
    key: contact.contact_id,
    label: contact.name,
    detail: [contact.office, contact.organisation].filter(Boolean).join(" · "),
    value: contact,
  }));
}
