import { useLingui } from "@lingui/react/macro";

import type { PersonFormState } from "../actions/usePersonForm";
import { FieldGroup } from "./FieldGroup";
import { TextFields } from "./TextFields";

/** How somebody is reached. */
export function CoordinateFields({ form }: { form: PersonFormState }) {
  const { t } = useLingui();
  return (
    <FieldGroup legend={t`Coordonnées`}>
      <TextFields form={form} group="coordinates" />
    </FieldGroup>
  );
}
