import { useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";

import type { PersonHit, PersonId } from "../../../bindings";
import { SearchPicker, type PickerOffer } from "../../../kit";
import { call } from "../../../platform";
import { categoryLabels } from "../labels";
import { NewPersonDialog } from "./NewPersonDialog";

/** Somebody chosen; without an id a name alone, such as that of a speaker from elsewhere. */
export interface PickedPerson {
  id: PersonId | null;
  name: string;
}

interface PersonPickerProps {
  label: ReactNode;
  value: PickedPerson | null;
  onChange: (value: PickedPerson | null) => void;
  /** Lets a name be kept as typed, without a record. */
  allowName?: boolean;
  description?: ReactNode;
  placeholder?: string;
  error?: ReactNode;
  required?: boolean;
  disabled?: boolean;
}

/** Somebody of the section, found by a few letters of a name, a town, a telephone number; or a new record made on the spot. */
export function PersonPicker({ value, onChange, allowName = false, ...field }: PersonPickerProps) {
  const { t, i18n } = useLingui();
  const [creating, setCreating] = useState<string | null>(null);

  const search = async (typed: string) => {
    if (typed === "") return [];
    const hits = await call("people.find", { typed });
    return hits.map((hit: PersonHit) => ({
      key: hit.id,
      label: hit.name,
      detail: [hit.city, i18n._(categoryLabels[hit.category])].filter(Boolean).join(" · "),
      value: hit,
    }));
  };

  const keepName = (name: string) => onChange({ id: null, name });
  const offers: PickerOffer[] = [
    ...(allowName
      ? [{ key: "name", label: (name: string) => t`Garder seulement le nom « ${name} »`, onTake: keepName }]
      : []),
    { key: "create", label: (name: string) => t`Créer la fiche « ${name} »`, onTake: setCreating },
  ];

  return (
    <>
      <SearchPicker
        {...field}
        name="people"
        chosen={value?.name ?? null}
        onChoose={(hit) => onChange(hit && { id: hit.id, name: hit.name })}
        search={search}
        offers={offers}
        onLeave={allowName ? keepName : undefined}
      />
      {creating !== null && (
        <NewPersonDialog
          typed={creating}
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
