import { useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useEffectEvent, useId, useState, type KeyboardEvent } from "react";

import type { Found } from "../../../bindings";
import type { PaletteEntry, PaletteGroup } from "../../../platform";
import { filterGroup } from "../queries/filterGroup";
import { useSearchResults } from "../queries/useSearchResults";
import classes from "./Palette.module.css";
import { optionId, PaletteList } from "./PaletteList";
import { PaletteStatus } from "./PaletteStatus";

interface PaletteProps {
  /** Groups that do not come from the search, filtered by what is typed: pages and commands. */
  fixedGroups: readonly PaletteGroup[];
  /** The groups of what the search found. */
  toGroups: (found: Found) => PaletteGroup[];
  onRun: (entry: PaletteEntry) => void;
}

/** The field and what it finds. */
export function Palette({ fixedGroups, toGroups, onRun }: PaletteProps) {
  const { t } = useLingui();
  const id = useId();
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const [entered, setEntered] = useState<string>();
  const results = useSearchResults(text);
  const isFilled = ({ entries }: PaletteGroup) => entries.length > 0;
  const pages = fixedGroups.map((group) => filterGroup(group, results.typed)).filter(isFilled);
  // What matches a page or a command was not mistyped: a correction is ignored.
  const records = results.found?.corrected && pages.length > 0 ? null : results.found;
  const groups = [...(records ? toGroups(records).filter(isFilled) : []), ...pages];
  const entries = groups.flatMap((group) => group.entries);
  const chosen = Math.min(active, entries.length - 1);
  const upToDate = results.typed === text.trim();

  // Enter pressed before the results arrive runs the first of them, not an entry of the previous results.
  const runOnArrival = upToDate && entered === results.typed;
  const runFirst = useEffectEvent(() => entries[0] && onRun(entries[0]));
  useEffect(() => {
    if (runOnArrival) runFirst();
  }, [runOnArrival]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const entry = entries[chosen];
    if (step !== 0) setActive(Math.max(0, Math.min(entries.length - 1, chosen + step)));
    else if (event.key !== "Enter") return;
    else if (!upToDate) setEntered(text.trim());
    else if (entry) onRun(entry);
    event.preventDefault();
  };

  return (
    <>
      <TextInput
        data-autofocus
        size="lg"
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={id}
        aria-activedescendant={chosen >= 0 ? optionId(id, chosen) : undefined}
        aria-label={t`Chercher partout`}
        placeholder={t`Un nom, un chantier, un mot d’un compte rendu, une commande…`}
        autoComplete="off"
        spellCheck={false}
        leftSection={<IconSearch size="1.25rem" aria-hidden="true" />}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          setEntered(undefined);
        }}
        onKeyDown={onKeyDown}
        className={classes.field}
      />
      <PaletteStatus results={{ ...results, found: records }} count={entries.length} />
      <PaletteList
        id={id}
        label={t`Réponses`}
        groups={groups}
        words={records?.corrected ?? results.typed}
        active={chosen}
        onActive={setActive}
        onRun={onRun}
      />
    </>
  );
}
