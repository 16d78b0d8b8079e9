import { useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";

import type { NameParts, PersonHit, PersonId } from "../../../bindings";
import { SearchPicker, type PickerOffer, type PickerOption } from "../../../kit";
import { asProblem, call, notifyProblem } from "../../../platform";
import { categoryLabels } from "../labels";
import { NewPersonDialog } from "./NewPersonDialog";

/** Somebody chosen; without an id a name alone, such as that of a speaker from elsewhere. */
export interface PickedPerson {
  id: PersonId | null;
  name: string;
}

/** Who may be chosen beside the people of the file. */
export interface OtherPeople<Other> {
  /** Finds them, also before anything is typed. */
  search: (typed: string) => Promise<PickerOption<Other>[]>;
  onTake: (other: Other) => void;
}

interface PersonPickerProps<Other> {
  label: ReactNode;
  value: PickedPerson | null;
  onChange: (value: PickedPerson | null) => void;
  /** Lets a name be kept as typed, without a record. */
  allowName?: boolean;
  others?: OtherPeople<Other>;
  description?: ReactNode;
  placeholder?: string;
  error?: ReactNode;
  required?: boolean;
  disabled?: boolean;
}

/** Somebody of the section, found by a few letters of a name, a town, a telephone number; or a new record made on the spot. */
export function PersonPicker<Other = never>({
  value,
  onChange,
  allowName = false,
  others,
  ...field
}: PersonPickerProps<Other>) {
  const { t, i18n } = useLingui();
  const [creating, setCreating] = useState<NameParts | null>(null);

  const search = async (typed: string): Promise<PickerOption<Taken<Other>>[]> => {
    const [people, more] = await Promise.all([
      typed === "" ? [] : call("people.find", { typed }),
      others?.search(typed) ?? [],
    ]);
    return [
      ...people.map((person: PersonHit) => ({
        key: person.id,
        label: person.name,
        detail: [person.city, i18n._(categoryLabels[person.category])].filter(Boolean).join(" · "),
        value: { person },
      })),
      ...more.map((option) => ({ ...option, value: { other: option.value } })),
    ];
  };
  const take = (taken: Taken<Other> | null) => {
    if (taken === null) onChange(null);
    else if ("person" in taken) onChange({ id: taken.person.id, name: taken.person.name });
    else others?.onTake(taken.other);
  };

  const keepName = (name: string) => onChange({ id: null, name });
  const create = (typed: string) =>
    void call("people.split_name", { typed }).then(setCreating, (error: unknown) =>
      notifyProblem(asProblem(error)),
    );
  const offers: PickerOffer[] = [
    ...(allowName
      ? [{ key: "name", label: (name: string) => t`Garder seulement le nom « ${name} »`, onTake: keepName }]
      : []),
    { key: "create", label: (name: string) => t`Créer la fiche « ${name} »`, onTake: create },
  ];

  return (
    <>
      <SearchPicker
        {...field}
        name={others === undefined ? "people" : "people and others"}
        chosen={value?.name ?? null}
        onChoose={take}
        search={search}
        offers={offers}
        onLeave={allowName ? keepName : undefined}
      />
      {creating !== null && (
        <NewPersonDialog
          name={creating}
          onClose={() => setCreating(null)}
          onCreated={(person) => {
            setCreating(null);
            onChange(person);
          }}
        />
      )}
    </>
  );
}

/** What was taken of what was found. */
type Taken<Other> = { person: PersonHit } | { other: Other };
