import { useLingui } from "@lingui/react/macro";
import { Select, type SelectProps } from "@mantine/core";

import type { Category } from "../../../bindings";
import { categoryLabels } from "../labels";

const categories = Object.keys(categoryLabels) as Category[];

/** What a person is to the section: never left open. */
export function CategoryField(props: Omit<SelectProps, "data" | "label">) {
  const { t, i18n } = useLingui();
  return (
    <Select
      {...props}
      label={t`Qualité`}
      allowDeselect={false}
      data={categories.map((value) => ({ value, label: i18n._(categoryLabels[value]) }))}
    />
  );
}
