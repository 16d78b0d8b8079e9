import { useLingui } from "@lingui/react/macro";
import { CloseButton, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useRef } from "react";

interface SearchFieldProps {
  /** What is searched: “Chercher une personne”. */
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A search as it is typed. Escape empties it. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  return (
    <TextInput
      ref={input}
      type="text"
      role="searchbox"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size="1.125rem" aria-hidden="true" />}
      rightSection={
        value !== "" && (
          <CloseButton
            aria-label={t`Effacer la recherche`}
            onClick={() => {
              onChange("");
              input.current?.focus();
            }}
          />
        )
      }
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || value === "") return;
        event.preventDefault();
        onChange("");
      }}
    />
  );
}
