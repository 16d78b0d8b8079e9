import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Menu } from "@mantine/core";
import { IconArchive, IconArchiveOff, IconChevronDown, IconPencil, IconTrash } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";

import type { Organisation } from "../../../bindings";
import { showNotice } from "../../../kit";
import { notifyProblem, useChange } from "../../../platform";

interface PartnerMenuProps {
  organisation: Organisation;
  onEdit: () => void;
}

/** What can be done with an organisation as a whole. */
export function PartnerMenu({ organisation: { id, archived }, onEdit }: PartnerMenuProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const archive = useChange("partners.archive");
  const remove = useChange("partners.remove", { problemInPlace: true });
  const Archive = archived ? IconArchiveOff : IconArchive;
  const removeIt = () =>
    remove.mutate(
      { id },
      {
        onSuccess: () => void navigate({ to: "/partners" }),
        onError: (problem) => {
          if (problem.code !== "in_use") notifyProblem(problem);
          else
            showNotice({
              kind: "problem",
              message: t`Un événement de l’agenda cite cette organisation. Archivez-la plutôt : elle quittera la liste, et l’agenda ne changera pas.`,
            });
        },
      },
    );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size="1rem" aria-hidden="true" />}>
          <Trans>Modifier</Trans>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size="1.125rem" aria-hidden="true" />} onClick={onEdit}>
          <Trans>Nom, coordonnées, remarque…</Trans>
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<Archive size="1.125rem" aria-hidden="true" />}
          onClick={() => archive.mutate({ id, archived: !archived })}
        >
          {archived ? <Trans>Sortir des archives</Trans> : <Trans>Archiver</Trans>}
        </Menu.Item>
        <Menu.Item
          color="rose"
          leftSection={<IconTrash size="1.125rem" aria-hidden="true" />}
          onClick={removeIt}
        >
          <Trans>Supprimer la fiche et ses échanges</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
