import { RecordName, useCommand } from "../../../platform";

/** The name of an organisation that another record names. */
export function OrganisationName({ id }: { id: string }) {
  const organisation = useCommand("partners.get", { id });
  return <RecordName name={organisation.data?.name} isGone={organisation.isError} />;
}
