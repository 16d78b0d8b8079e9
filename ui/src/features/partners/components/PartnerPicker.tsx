import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";

import type { OrganisationId } from "../../../bindings";
import { SearchPicker } from "../../../kit";
import { call } from "../../../platform";
import { organisationKindLabels } from "../labels";

/** An organisation chosen; without an id a name alone, such as that of one with which the section does not talk. */
export interface PickedPartner {
  id: OrganisationId | null;
  name: string;
}

interface PartnerPickerProps {
  label: ReactNode;
  value: PickedPartner | null;
  onChange: (value: PickedPartner | null) => void;
  /** Lets a name be kept as typed, without a record. */
  allowName?: boolean;
  description?: ReactNode;
  placeholder?: string;
  /** Those that are not to be proposed. */
  except?: readonly OrganisationId[];
  error?: ReactNode;
}

/** The most organisations that are proposed before anything is typed. */
const PROPOSED = 8;

/** A partner organisation, found by a few letters; before any is typed, those that the section talked with last are proposed. */
export function PartnerPicker({
  value,
  onChange,
  allowName = false,
  except = [],
  ...field
}: PartnerPickerProps) {
  const { t, i18n } = useLingui();
  const search = async (typed: string) => {
    const found =
      typed === ""
        ? (await call("partners.list", { sort: "last_exchange", descending: true, limit: PROPOSED })).rows
        : await call("partners.find", { typed });
    return found
      .filter(({ id }) => !except.includes(id))
      .map(({ id, name, kind }) => ({
        key: id,
        label: name,
        detail: i18n._(organisationKindLabels[kind]),
        value: { id, name },
      }));
  };
  const keepName = (name: string) => onChange({ id: null, name });
  return (
    <SearchPicker
      {...field}
      name={`partners ${except.join(" ")}`}
      chosen={value?.name ?? null}
      onChoose={onChange}
      search={search}
      offers={
        allowName
          ? [{ key: "name", label: (name) => t`Garder seulement le nom « ${name} »`, onTake: keepName }]
          : []
      }
      onLeave={allowName ? keepName : undefined}
    />
  );
}
