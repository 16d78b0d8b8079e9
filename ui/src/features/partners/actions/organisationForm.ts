import type { Organisation, OrganisationDraft, OrganisationKind } from "../../../bindings";

/** What the form of an organisation holds while it is typed. */
export interface OrganisationValues {
  kind: OrganisationKind;
  name: string;
  phone: string;
  email: string;
  website: string;
  address: string;
  note: string;
}

/** The form of a new organisation. */
export const emptyOrganisation: OrganisationValues = {
  kind: "association",
  name: "",
  phone: "",
  email: "",
  website: "",
  address: "",
  note: "",
};

/** The form of an organisation as it is. */
export function organisationValues(organisation: Organisation): OrganisationValues {
  const { kind, name, phone, email, website, address, note } = organisation;
  return {
    kind,
    name,
    phone: phone ?? "",
    email: email ?? "",
    website: website ?? "",
    address: address ?? "",
    note: note ?? "",
  };
}

/** The fields of an organisation that its form holds. */
export function organisationFields(values: OrganisationValues): OrganisationDraft {
  return { ...values };
}
