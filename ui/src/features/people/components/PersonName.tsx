import { RecordName, useCommand } from "../../../platform";

/** The name of a person that another record names. */
export function PersonName({ id }: { id: string }) {
  const person = useCommand("people.get", { id });
  const { given_name, family_name } = person.data ?? {};
  return <RecordName name={person.data && `${given_name} ${family_name}`.trim()} isGone={person.isError} />;
}
