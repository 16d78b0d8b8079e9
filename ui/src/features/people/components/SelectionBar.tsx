import { Plural, useLingui } from "@lingui/react/macro";
import { Button, Group, Text } from "@mantine/core";
import { IconArchive, IconArchiveOff } from "@tabler/icons-react";

import type { PeopleQuery } from "../../../bindings";
import { selectedCount, useFormat, type Selection } from "../../../kit";
import { useChange } from "../../../platform";
import classes from "./SelectionBar.module.css";

interface SelectionBarProps {
  selection: Selection;
  total: number;
  /** The query of the list, for a selection of all of it. */
  query: Omit<PeopleQuery, "offset" | "limit">;
  onClear: () => void;
}

/** What can be done with the people chosen in the list. */
export function SelectionBar({ selection, total, query, onClear }: SelectionBarProps) {
  const { t } = useLingui();
  const format = useFormat();
  const archive = useChange("people.archive");
  const count = selectedCount(selection, total);
  const said = format.number(count);
  const aside = query.presence === "archived";

  const run = () =>
    archive.mutate(
      selection.mode === "some"
        ? { ids: [...selection.ids], archived: !aside }
        : { all_of: query, except: [...selection.except], archived: !aside },
      { onSuccess: onClear },
    );

  return (
    <Group className={classes.bar} gap="sm" role="region" aria-label={t`Personnes choisies`}>
      <Text fw={600} aria-live="polite">
        <Plural value={count} one={`${said} personne choisie`} other={`${said} personnes choisies`} />
      </Text>
      <Button
        variant="default"
        size="sm"
        loading={archive.isPending}
        leftSection={
          aside ? (
            <IconArchiveOff size="1.125rem" aria-hidden="true" />
          ) : (
            <IconArchive size="1.125rem" aria-hidden="true" />
          )
        }
        onClick={run}
      >
        {aside ? t`Sortir des archives` : t`Archiver`}
      </Button>
      <Button variant="subtle" size="sm" onClick={onClear}>
        {t`Ne plus choisir`}
      </Button>
    </Group>
  );
}
