import { useLingui } from "@lingui/react/macro";
import { Badge, Button, Group, Tabs } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useState } from "react";

import type { Person, PersonId } from "../../../bindings";
import { SidePanel } from "../../../kit";
import { Loaded, useCommand } from "../../../platform";
import { DuesSection } from "../../dues";
import { RecordHistory } from "../../history";
import { categoryLabels } from "../labels";
import { PersonDetails } from "./PersonDetails";
import { PersonMenu } from "./PersonMenu";
import classes from "./PersonDetails.module.css";

interface PersonPanelProps {
  id: PersonId;
  onClose: () => void;
  onEdit: () => void;
}

/** The record at hand: who somebody is, their dues, and what happened to the record. */
export function PersonPanel({ id, onClose, onEdit }: PersonPanelProps) {
  const { t } = useLingui();
  const query = useCommand("people.get", { id });
  const person = query.data;
  const [tab, setTab] = useState<string | null>("details");

  return (
    <SidePanel
      title={person === undefined ? t`Fiche` : `${person.given_name} ${person.family_name}`.trim()}
      subtitle={person && <Standing person={person} />}
      onClose={onClose}
      actions={
        person && (
          <>
            <Button
              // The other tabs have a deed of their own.
              variant={tab === "details" ? "filled" : "default"}
              leftSection={<IconPencil size="1.125rem" aria-hidden="true" />}
              onClick={onEdit}
            >
              {t`Modifier`}
            </Button>
            <PersonMenu person={person} onGone={onClose} />
          </>
        )
      }
    >
      <Loaded query={query}>
        {(shown) => (
          <Tabs classNames={{ tab: classes.tab ?? "" }} value={tab} onChange={setTab} keepMounted={false}>
            <Tabs.List mb="lg">
              <Tabs.Tab value="details">{t`Fiche`}</Tabs.Tab>
              <Tabs.Tab value="dues">{t`Cotisation`}</Tabs.Tab>
              <Tabs.Tab value="history">{t`Historique`}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="details">
              <PersonDetails person={shown} />
            </Tabs.Panel>
            <Tabs.Panel value="dues">
              <DuesSection person={shown.id} />
            </Tabs.Panel>
            <Tabs.Panel value="history">
              <RecordHistory record={shown.id} />
            </Tabs.Panel>
          </Tabs>
        )}
      </Loaded>
    </SidePanel>
  );
}

function Standing({ person }: { person: Person }) {
  const { t, i18n } = useLingui();
  return (
    <Group gap="xs" mt="0.25rem">
      <span>{[i18n._(categoryLabels[person.category]), person.city].filter(Boolean).join(" · ")}</span>
      {person.archived && <Badge color="gray">{t`Archivé`}</Badge>}
      {person.left_reason !== null && <Badge color="gray">{t`Parti·e`}</Badge>}
    </Group>
  );
}
