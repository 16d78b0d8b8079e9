import { Stack } from "@mantine/core";

import { RestoredNotice, type Draft } from "../../../platform";
import type { PersonValues } from "../actions/personForm";
import type { PersonFormState } from "../actions/usePersonForm";
import { ConsentFields } from "./ConsentFields";
import { CoordinateFields } from "./CoordinateFields";
import { IdentityFields } from "./IdentityFields";
import { MembershipFields } from "./MembershipFields";

interface PersonFormProps {
  /** The id of the form, for the button that sends it from outside. */
  id: string;
  form: PersonFormState;
  draft: Draft;
  /** Where the record comes from, when it is there already. */
  origin?: string;
  onSend: (values: PersonValues) => void;
  /** Called when the person would rather begin again than go on with what was kept. */
  onRestart: () => void;
  /** Between the names and the rest. */
  warning?: React.ReactNode;
}

/** Everything that can be written of a person. */
export function PersonForm({ id, form, draft, origin, onSend, onRestart, warning }: PersonFormProps) {
  return (
    <form id={id} onSubmit={form.onSubmit(onSend)}>
      <Stack gap="xl">
        <RestoredNotice draft={draft} onRestart={onRestart} />
        <IdentityFields form={form} />
        {warning}
        <CoordinateFields form={form} />
        <MembershipFields form={form} origin={origin} />
        <ConsentFields form={form} />
      </Stack>
    </form>
  );
}
