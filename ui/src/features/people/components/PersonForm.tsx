import { Trans } from "@lingui/react/macro";
import { Anchor, Stack } from "@mantine/core";

import type { Consent } from "../../../bindings";
import { Notice } from "../../../kit";
import type { PersonValues } from "../actions/personForm";
import type { usePersonForm } from "../actions/usePersonForm";
import { ConsentFields } from "./ConsentFields";
import { CoordinateFields } from "./CoordinateFields";
import { IdentityFields } from "./IdentityFields";
import { MembershipFields } from "./MembershipFields";

interface PersonFormProps extends ReturnType<typeof usePersonForm> {
  /** The id of the form, for the button that sends it from outside. */
  id: string;
  known: readonly Consent[];
  /** Where the record comes from, when it is there already. */
  origin?: string;
  onSend: (values: PersonValues) => void;
  /** Called when the person would rather begin again than go on with what was kept. */
  onRestart: () => void;
  /** Between the names and the rest. */
  warning?: React.ReactNode;
}

/** Everything that can be written of a person. */
export function PersonForm({ id, form, draft, known, origin, onSend, onRestart, warning }: PersonFormProps) {
  return (
    <form id={id} onSubmit={form.onSubmit(onSend)}>
      <Stack gap="xl">
        {draft.restored && (
          <Notice>
            <Trans>
              Ce que vous aviez commencé à écrire est revenu.{" "}
              <Anchor component="button" type="button" onClick={onRestart}>
                Repartir de la fiche
              </Anchor>
            </Trans>
          </Notice>
        )}
        <IdentityFields form={form} />
        {warning}
        <CoordinateFields form={form} />
        <MembershipFields form={form} origin={origin} />
        <ConsentFields form={form} known={known} />
      </Stack>
    </form>
  );
}
