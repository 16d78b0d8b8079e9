import { useLingui } from "@lingui/react/macro";
import { Radio, Stack } from "@mantine/core";

import type { Candidate, Choice, ImportRow } from "../../../bindings";
import type { Import } from "../actions/useImport";
import { doubtLabels } from "../labels";
import { useFieldValueText } from "./Differences";

const key = (choice: Choice): string => JSON.stringify(choice);

/** A doubtful row, and the choice that it waits for: arrows choose, Tab goes to the next row. */
export function Doubt({ row, current }: { row: ImportRow; current: Import }) {
  const { t, i18n } = useLingui();
  const text = useFieldValueText();
  const chosen = current.choices.get(row.row) ?? { is: "aside" };
  const known = ({ choice, details }: Candidate): string => {
    const shown = details.map((detail) => text(detail.new)).join(" · ");
    if (choice.is !== "row") return shown;
    const number = choice.row;
    return [t`Ligne ${number} de ce fichier`, shown].filter((part) => part !== "").join(" · ");
  };
  return (
    <Radio.Group
      label={row.doubt === null ? t`Qui est-ce ?` : i18n._(doubtLabels[row.doubt])}
      value={key(chosen)}
      onChange={(value) => current.choose(row.row, JSON.parse(value) as Choice)}
    >
      <Stack gap="xs" mt="xs">
        {row.candidates.map((candidate) => {
          const { name } = candidate;
          return (
            <Radio
              key={key(candidate.choice)}
              value={key(candidate.choice)}
              label={t`C’est ${name}`}
              description={known(candidate)}
            />
          );
        })}
        <Radio value={key({ is: "new" })} label={t`C’est une autre personne, nouvelle`} />
        <Radio value={key({ is: "aside" })} label={t`Je ne sais pas : laisser de côté`} />
      </Stack>
    </Radio.Group>
  );
}
