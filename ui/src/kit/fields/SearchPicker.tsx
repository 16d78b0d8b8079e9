import { useLingui } from "@lingui/react/macro";
import { CloseButton, Combobox, Loader, TextInput, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";

const QUIET_MS = 120;

export interface PickerOption<T> {
  key: string;
  /** What stands in the field when it is chosen. */
  label: string;
  /** A second line that tells people of one name apart. */
  detail?: string | undefined;
  value: T;
}

interface SearchPickerProps<T> {
  label: ReactNode;
  description?: ReactNode;
  placeholder?: string;
  error?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  /** The label of what is chosen; null when nothing is. */
  chosen: string | null;
  onChoose: (value: T | null) => void;
  /** Finds what fits the text typed, best first. Its name keeps answers of different pickers apart. */
  search: (text: string) => Promise<PickerOption<T>[]>;
  name: string;
  /** Offers to create what was typed and not found. */
  onCreate?: ((text: string) => void) | undefined;
}

/** A field in which one types a few letters and chooses from what is found. */
export function SearchPicker<T>({
  chosen,
  onChoose,
  search,
  name,
  onCreate,
  ...field
}: SearchPickerProps<T>) {
  const { t } = useLingui();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string | null>(null);
  const [asked] = useDebouncedValue(typed ?? "", QUIET_MS);
  const { data = [], isFetching } = useQuery({
    queryKey: ["search-picker", name, asked],
    queryFn: () => search(asked),
    enabled: combobox.dropdownOpened,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
  const text = typed?.trim() ?? "";

  const submit = (key: string) => {
    if (key === "create") onCreate?.(text);
    else onChoose(data.find((option) => `option-${option.key}` === key)?.value ?? null);
    setTyped(null);
    combobox.closeDropdown();
  };

  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.Target>
        <TextInput
          {...field}
          autoComplete="off"
          value={typed ?? chosen ?? ""}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={() => combobox.openDropdown()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => {
            combobox.closeDropdown();
            setTyped(null);
          }}
          rightSection={
            isFetching ? (
              <Loader size="xs" aria-hidden="true" />
            ) : (
              chosen !== null && (
                <CloseButton
                  aria-label={t`Enlever ${chosen}`}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onChoose(null)}
                />
              )
            )
          }
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah="18rem" style={{ overflowY: "auto" }}>
          {data.map((option) => (
            <Combobox.Option key={option.key} value={`option-${option.key}`}>
              {option.label}
              {option.detail && <div style={{ color: "var(--ruche-ink-soft)" }}>{option.detail}</div>}
            </Combobox.Option>
          ))}
          {onCreate && text !== "" && (
            <Combobox.Option value="create">{t`Ajouter « ${text} »`}</Combobox.Option>
          )}
          {data.length === 0 && !isFetching && !(onCreate && text !== "") && (
            <Combobox.Empty>{t`Rien ne correspond`}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
