import { useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import { IconSearch, type Icon } from "@tabler/icons-react";
import { useId, useState, type KeyboardEvent } from "react";

import { Dialog, plain } from "../../kit";
import classes from "./SearchPalette.module.css";

export interface PaletteEntry {
  key: string;
  label: string;
  icon: Icon;
  run: () => void;
}

interface SearchPaletteProps {
  opened: boolean;
  onClose: () => void;
  /** Pages and commands, which are always there. */
  entries: readonly PaletteEntry[];
}

/** Search over everything, on Ctrl+K: arrows choose, Enter goes there. */
export function SearchPalette({ opened, onClose, entries }: SearchPaletteProps) {
  const { t } = useLingui();
  return (
    <Dialog opened={opened} onClose={onClose} title={t`Chercher`} size="lg">
      <Palette entries={entries} onClose={onClose} />
    </Dialog>
  );
}

function Palette({ entries, onClose }: Omit<SearchPaletteProps, "opened">) {
  const { t } = useLingui();
  const id = useId();
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const found = entries.filter(({ label }) => plain(label).includes(plain(text)));
  const chosen = Math.min(active, found.length - 1);

  const run = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: chosen + 1, ArrowUp: chosen - 1 };
    const step = steps[event.key];
    if (step !== undefined) setActive(Math.max(0, Math.min(found.length - 1, step)));
    else if (event.key === "Enter") run(found[chosen]);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <TextInput
        data-autofocus
        size="lg"
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={found.length > 0 ? `${id}-${chosen}` : undefined}
        aria-label={t`Chercher partout`}
        leftSection={<IconSearch size="1.25rem" aria-hidden="true" />}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={id} role="listbox" aria-label={t`Réponses`} className={classes.list}>
        {found.map((entry, index) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- Enter is handled by the field, which keeps the focus
          <div
            key={entry.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className={classes.option}
            onClick={() => run(entry)}
          >
            <entry.icon size="1.25rem" stroke={1.75} aria-hidden="true" />
            {entry.label}
          </div>
        ))}
      </div>
      {found.length === 0 && <p role="status">{t`Rien ne correspond`}</p>}
    </>
  );
}
