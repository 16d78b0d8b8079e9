import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Menu } from "@mantine/core";
import { IconDots, IconEraser, IconPencil, IconX } from "@tabler/icons-react";
import { useState } from "react";

import type { Contact } from "../../../bindings";
import { showNotice } from "../../../kit";
import { notifyProblem, useChange } from "../../../platform";
import { EraseContactDialog } from "./EraseContactDialog";

interface ContactMenuProps {
  contact: Contact;
  name: string;
  onEdit: () => void;
}

/** What can be done with a contact. A person of the file is erased on their own record. */
export function ContactMenu({ contact: { id, person_id }, name, onEdit }: ContactMenuProps) {
  const { t } = useLingui();
  const [erasing, setErasing] = useState(false);
  const remove = useChange("partners.remove_contact", { problemInPlace: true });
  const removeThem = () =>
    remove.mutate(
      { id },
      {
        onError: (problem) => {
          if (problem.code !== "in_use") notifyProblem(problem);
          else
            showNotice({
              kind: "problem",
              message: t`${name} figure dans un échange, une promesse ou un programme. Donnez plutôt une fin à sa fonction, avec « Modifier ».`,
            });
        },
      },
    );
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon aria-label={t`Actions pour ${name}`}>
            <IconDots size="1.25rem" aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size="1.125rem" aria-hidden="true" />} onClick={onEdit}>
            <Trans>Modifier</Trans>
          </Menu.Item>
          <Menu.Item leftSection={<IconX size="1.125rem" aria-hidden="true" />} onClick={removeThem}>
            <Trans>Retirer de l’organisation</Trans>
          </Menu.Item>
          {person_id === null && (
            <Menu.Item
              color="rose"
              leftSection={<IconEraser size="1.125rem" aria-hidden="true" />}
              onClick={() => setErasing(true)}
            >
              <Trans>Effacer définitivement…</Trans>
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <EraseContactDialog id={id} name={name} opened={erasing} onClose={() => setErasing(false)} />
    </>
  );
}
