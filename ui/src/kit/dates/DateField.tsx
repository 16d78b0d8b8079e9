import "@mantine/dates/styles.layer.css";
import "dayjs/locale/fr";
import "dayjs/locale/en-gb";

import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Popover, TextInput, type TextInputProps } from "@mantine/core";
import { DatePicker } from "@mantine/dates";
import { IconCalendar } from "@tabler/icons-react";
import { useState } from "react";

import { useParsedText } from "../fields/useParsedText";
import { parseDate, useCurrentDay, useFormat, type PlainDate } from "../format";

interface DateFieldProps extends Omit<TextInputProps, "value" | "defaultValue" | "onChange"> {
  /** Absent means null, as forms pass it. */
  value?: PlainDate | null;
  onChange: (value: PlainDate | null) => void;
  /** A date of birth, of joining: short years are read as past ones. */
  past?: boolean;
}

/** A date, typed as people write it (7 mars 2019, 07/03/19) or picked from a calendar whose week begins on Monday. */
export function DateField({ value = null, onChange, past = false, error, ...rest }: DateFieldProps) {
  const { t, i18n } = useLingui();
  const [opened, setOpened] = useState(false);
  const { dateWithYear } = useFormat();
  const now = useCurrentDay();
  const { props, misread } = useParsedText({
    value,
    onChange,
    parse: (text) => parseDate(text, { now, past }),
    format: dateWithYear,
    problem: t`Cette date n’est pas comprise. Écrivez-la ainsi : 7 mars 2019, ou 07/03/2019.`,
  });

  const calendar = (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <ActionIcon
          aria-label={t`Ouvrir le calendrier`}
          disabled={rest.disabled ?? false}
          onClick={() => setOpened(!opened)}
        >
          <IconCalendar size="1.25rem" aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          value={value}
          defaultDate={value ?? now}
          onChange={(picked) => {
            onChange(picked);
            setOpened(false);
          }}
          locale={i18n.locale === "en" ? "en-gb" : "fr"}
          firstDayOfWeek={1}
          weekendDays={[]}
          hideOutsideDates
          size="md"
          ariaLabels={{
            previousMonth: t`Mois précédent`,
            nextMonth: t`Mois suivant`,
            previousYear: t`Année précédente`,
            nextYear: t`Année suivante`,
            previousDecade: t`Décennie précédente`,
            nextDecade: t`Décennie suivante`,
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );

  return (
    <TextInput autoComplete="off" {...rest} {...props} error={misread ?? error} rightSection={calendar} />
  );
}
