import { useLingui } from "@lingui/react/macro";
import { CloseButton, Combobox, Loader, TextInput, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";

/** Results come within a frame or two: a loader is shown only after this delay. */
const LOADER_DELAY_MS = 300;

export interface PickerOption<T> {
  key: string;
  /** What stands in the field when it is chosen. */
  label: string;
  /** A second line that tells people of one name apart. */
  detail?: string | undefined;
  value: T;
}

/** Something else to do with the text typed, below what was found. */
export interface PickerOffer {
  key: string;
  label: (text: string) => string;
  onTake: (text: string) => void;
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
  /** Offers to add what was typed and not found. */
  onCreate?: ((text: string) => void) | undefined;
  /** Offers with words of their own. */
  offers?: readonly PickerOffer[];
  /** Called when the field is left with a text of which nothing was made; without it the text goes. */
  onLeave?: ((text: string) => void) | undefined;
}

/** A field in which one types a few letters and chooses from what is found. */
export function SearchPicker<T>({
  chosen,
  onChoose,
  search,
  name,
  onCreate,
  offers = [],
  onLeave,
  ...field
}: SearchPickerProps<T>) {
  const { t } = useLingui();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed?.trim() ?? "";
  const { data = [], isFetching } = useQuery({
    queryKey: ["search-picker", name, text],
    queryFn: () => search(text),
    enabled: combobox.dropdownOpened,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
  const [slow] = useDebouncedValue(isFetching, LOADER_DELAY_MS);
  const offered: readonly PickerOffer[] =
    text === ""
      ? []
      : [
          ...offers,
          ...(onCreate
            ? [{ key: "create", label: (text: string) => t`Ajouter « ${text} »`, onTake: onCreate }]
            : []),
        ];

  // Enter takes what stands first, so the first one is always marked.
  const first = data[0]?.key ?? offered[0]?.key;
  const { dropdownOpened, selectFirstOption } = combobox;
  useEffect(() => {
    if (dropdownOpened && text !== "" && first !== undefined) selectFirstOption();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a new function at each drawing
  }, [dropdownOpened, text, first]);

  const submit = (key: string) => {
    const offer = offered.find((one) => `offer-${one.key}` === key);
    if (offer) offer.onTake(text);
    else onChoose(data.find((option) => `option-${option.key}` === key)?.value ?? null);
    setTyped(null);
    combobox.closeDropdown();
  };

  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          {...field}
          autoComplete="off"
          value={typed ?? chosen ?? ""}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => {
            combobox.closeDropdown();
            if (text !== "") onLeave?.(text);
            setTyped(null);
          }}
          rightSection={
            isFetching && slow ? (
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
        <Combobox.Options aria-label={t`Propositions`} mah="18rem" style={{ overflowY: "auto" }}>
          {data.map((option) => (
            <Combobox.Option key={option.key} value={`option-${option.key}`}>
              {option.label}
              {option.detail && <div style={{ color: "var(--ruche-ink-soft)" }}>{option.detail}</div>}
            </Combobox.Option>
          ))}
          {offered.map((offer) => (
            <Combobox.Option key={offer.key} value={`offer-${offer.key}`}>
              {offer.label(text)}
            </Combobox.Option>
          ))}
          {data.length === 0 && offered.length === 0 && !isFetching && (
            <Combobox.Empty>{text === "" ? t`Tapez quelques lettres` : t`Rien ne correspond`}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
