import { useLingui } from "@lingui/react/macro";
import { Button, Menu } from "@mantine/core";
import { IconArchive, IconArchiveOff, IconDots, IconEraser } from "@tabler/icons-react";
import { useState } from "react";

import type { Person } from "../../../bindings";
import { useChange } from "../../../platform";
import { ErasePersonDialog } from "./ErasePersonDialog";

/** What is rarely done with a record. */
export function PersonMenu({ person, onGone }: { person: Person; onGone: () => void }) {
  const { t } = useLingui();
  const [erasing, setErasing] = useState(false);
  const archive = useChange("people.archive");
  const Icon = person.archived ? IconArchiveOff : IconArchive;

  return (
    <>
      <Button
        variant="default"
        loading={archive.isPending}
        leftSection={<Icon size="1.125rem" aria-hidden="true" />}
        onClick={() => archive.mutate({ ids: [person.id], archived: !person.archived })}
      >
        {person.archived ? t`Sortir des archives` : t`Archiver`}
      </Button>
      <Menu position="top-end" shadow="md">
        <Menu.Target>
          <Button variant="subtle" color="gray" px="xs" aria-label={t`Autres actions`}>
            <IconDots size="1.25rem" aria-hidden="true" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            color="rose"
            leftSection={<IconEraser size="1.125rem" aria-hidden="true" />}
            onClick={() => setErasing(true)}
          >
            {t`Effacer définitivement…`}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ErasePersonDialog
        person={person}
        opened={erasing}
        onClose={() => setErasing(false)}
        onErased={onGone}
      />
    </>
  );
}
