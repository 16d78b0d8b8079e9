import { useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useEffectEvent, useId, useState, type KeyboardEvent } from "react";

import { filterGroup, type PaletteEntry, type PaletteGroup } from "./paletteGroups";
import { useSearchResults } from "../queries/useSearchResults";
import { useResultGroups } from "../queries/useResultGroups";
import classes from "./Palette.module.css";
import { optionId, PaletteList } from "./PaletteList";
import { PaletteStatus } from "./PaletteStatus";

interface PaletteProps {
  /** What is there whatever is typed, and narrowed by it: pages and commands. */
  always: readonly PaletteGroup[];
  onRun: (entry: PaletteEntry) => void;
}

/** The field and what it finds. */
export function Palette({ always, onRun }: PaletteProps) {
  const { t } = useLingui();
  const id = useId();
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const [entered, setEntered] = useState<string>();
  const answer = useSearchResults(text);
  const found = useResultGroups();
  const holding = ({ entries }: PaletteGroup) => entries.length > 0;
  const pages = always.map((group) => filterGroup(group, answer.typed)).filter(holding);
  // Words that name a page or a command were typed as they were meant.
  const records = answer.found?.corrected && pages.length > 0 ? null : answer.found;
  const groups = [...(records ? found(records).filter(holding) : []), ...pages];
  const entries = groups.flatMap((group) => group.entries);
  const chosen = Math.min(active, entries.length - 1);
  const upToDate = answer.typed === text.trim();

  // Whoever types and presses Enter at once means what these words will find, not what stands there from before.
  const meant = upToDate && entered === answer.typed;
  const runFirst = useEffectEvent(() => entries[0] && onRun(entries[0]));
  useEffect(() => {
    if (meant) runFirst();
  }, [meant]);

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
      <PaletteStatus answer={{ ...answer, found: records }} count={entries.length} />
      <PaletteList
        id={id}
        label={t`Réponses`}
        groups={groups}
        words={records?.corrected ?? answer.typed}
        active={chosen}
        onActive={setActive}
        onRun={onRun}
      />
    </>
  );
}
