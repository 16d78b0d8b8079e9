import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useId } from "react";

import type { PersonId } from "../../../bindings";
import { SidePanel } from "../../../kit";
import { useChange, useFormDraft, useToday } from "../../../platform";
import { personDraft, emptyPerson } from "../actions/personForm";
import { usePersonForm } from "../actions/usePersonForm";
import { PersonForm } from "./PersonForm";
import { SameName } from "./SameName";

interface NewPersonPanelProps {
  onClose: () => void;
  onCreated: (id: PersonId) => void;
}

/** A new record. What is typed stays when the panel is closed, until it is saved or given up. */
export function NewPersonPanel({ onClose, onCreated }: NewPersonPanelProps) {
  const { t } = useLingui();
  const id = useId();
  const today = useToday();
  const form = usePersonForm(emptyPerson);
  const { draft, restart } = useFormDraft("people.create", form);
  const create = useChange("people.create", { form });
  const giveUp = () => {
    restart();
    onClose();
  };

  return (
    <SidePanel
      title={t`Nouvelle personne`}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={id} loading={create.isPending} disabled={!draft.ready}>
            {t`Créer la fiche`}
          </Button>
          <Button variant="default" onClick={giveUp}>
            {t`Abandonner`}
          </Button>
        </>
      }
    >
      <PersonForm
        id={id}
        form={form}
        draft={draft}
        onRestart={restart}
        warning={<SameName givenName={form.values.given_name} familyName={form.values.family_name} />}
        onSend={(values) =>
          create.mutate(personDraft(values, today), {
            onSuccess: (created) => {
              void draft.discard();
              onCreated(created);
            },
          })
        }
      />
    </SidePanel>
  );
}
