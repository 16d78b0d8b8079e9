import { Plural, Trans } from "@lingui/react/macro";
import { Button, Text } from "@mantine/core";
import { useState } from "react";

import type { Contact } from "../../../bindings";
import { ContactLine } from "./ContactLine";
import { EditContactDialog } from "./EditContactDialog";
import classes from "./Contacts.module.css";

/** To whom the section talks at an organisation; on demand, to whom it talked before. */
export function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  const [shown, setShown] = useState(false);
  const [editing, setEditing] = useState<Contact>();
  const current = contacts.filter((contact) => contact.current);
  const others = contacts.filter((contact) => !contact.current);
  return (
    <>
      {current.length === 0 && (
        <Text c="dimmed">
          <Trans>Personne n’est noté ici. Qui décroche quand vous appelez ?</Trans>
        </Text>
      )}
      <List contacts={current} onEdit={setEditing} />
      {others.length > 0 && (
        <Button
          variant="subtle"
          size="compact-md"
          mt="xs"
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? (
            <Trans>Cacher les autres personnes</Trans>
          ) : (
            <Plural value={others.length} one="Voir # autre personne" other="Voir # autres personnes" />
          )}
        </Button>
      )}
      {shown && <List contacts={others} onEdit={setEditing} />}
      {editing && <EditContactDialog contact={editing} onClose={() => setEditing(undefined)} />}
    </>
  );
}

function List({ contacts, onEdit }: { contacts: readonly Contact[]; onEdit: (contact: Contact) => void }) {
  return (
    <ul className={classes.list}>
      {contacts.map((contact) => (
        <ContactLine key={contact.id} contact={contact} onEdit={() => onEdit(contact)} />
      ))}
    </ul>
  );
}
