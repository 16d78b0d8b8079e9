import { useLingui } from "@lingui/react/macro";

import type { FieldValue, Difference } from "../../../bindings";
import { useFormat } from "../../../kit";
import { categoryLabels, leftReasonLabels } from "../../people";
import { personFieldLabels } from "../labels";
import classes from "./RowList.module.css";

/** What a detail says, in the language of the window. */
export function useFieldValueText(): (detail: FieldValue) => string {
  const { t, i18n } = useLingui();
  const format = useFormat();
  return (detail) => {
    switch (detail.is) {
      case "text":
        return detail.value;
      case "day":
        return format.dateWithYear(detail.value);
      case "category":
        return i18n._(categoryLabels[detail.value]);
      case "left":
        return i18n._(leftReasonLabels[detail.value]);
      case "answer":
        return detail.value === "yes" ? t`Oui` : t`Non`;
      case "dues":
        return `${detail.value.year} · ${format.euros(detail.value.amount_cents)}`;
    }
  };
}

/** What changes of a person: what it was, and what it becomes. */
export function Differences({ differences }: { differences: Difference[] }) {
  const { t, i18n } = useLingui();
  const text = useFieldValueText();
  return (
    <dl className={classes.differences}>
      {differences.map((difference, index) => {
        const before = difference.old && text(difference.old);
        return (
          <div key={index} className={classes.difference}>
            <dt>{i18n._(personFieldLabels[difference.field])}</dt>
            <dd>
              {before !== null && (
                <>
                  <del className={classes.old} aria-label={t`Avant : ${before}`}>
                    {before}
                  </del>{" "}
                  <span aria-hidden="true">→</span>{" "}
                </>
              )}
              <ins className={classes.new}>{text(difference.new)}</ins>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What is known of a person, on a line or two. */
export function Brief({ differences }: { differences: Difference[] }) {
  const text = useFieldValueText();
  const shown = differences.filter(({ field }) => !["family_name", "given_name"].includes(field));
  return (
    <span className={classes.brief}>
      {shown.map((difference) => text(difference.new).replaceAll("\n", ", ")).join(" · ")}
    </span>
  );
}
