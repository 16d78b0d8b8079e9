import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useId } from "react";

import type { Person, PersonId } from "../../../bindings";
import { SidePanel } from "../../../kit";
import { Loaded, useCommand, useEditForm, useToday } from "../../../platform";
import { personDraft, personValues } from "../actions/personForm";
import { usePersonForm } from "../actions/usePersonForm";
import { personValueLabels } from "../labels";
import { PersonForm } from "./PersonForm";

interface EditPersonPanelProps {
  id: PersonId;
  onClose: () => void;
  /** Back to the record, saved or as it was. */
  onDone: () => void;
}

/** The form of a record. */
export function EditPersonPanel({ id, onClose, onDone }: EditPersonPanelProps) {
  const { t } = useLingui();
  return (
    <Loaded
      query={useCommand("people.get", { id })}
      skeleton={
        <SidePanel title={t`Modifier la fiche`} onClose={onClose}>
          {null}
        </SidePanel>
      }
    >
      {(person) => <Editing person={person} onClose={onClose} onDone={onDone} />}
    </Loaded>
  );
}

function Editing({ person, onClose, onDone }: { person: Person; onClose: () => void; onDone: () => void }) {
  const { t } = useLingui();
  const id = useId();
  const today = useToday();
  const initial = personValues(person);
  const form = usePersonForm(initial);
  const { draft, send, restart, isPending } = useEditForm({
    command: "people.edit",
    record: person,
    form,
    initial,
    fields: (values) => personDraft(values, today),
    valueLabels: personValueLabels,
  });
  const leave = () => {
    void draft.discard();
    onDone();
  };

  return (
    <SidePanel
      title={`${person.given_name} ${person.family_name}`.trim()}
      subtitle={t`Modifier la fiche`}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={id} loading={isPending} disabled={!draft.ready}>
            {t`Enregistrer`}
          </Button>
          <Button variant="default" onClick={leave}>
            {t`Abandonner`}
          </Button>
        </>
      }
    >
      <PersonForm
        id={id}
        form={form}
        draft={draft}
        origin={person.origin}
        onRestart={restart}
        onSend={(values) => send(values, onDone)}
      />
    </SidePanel>
  );
}
