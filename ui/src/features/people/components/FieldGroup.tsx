import { Fieldset, Stack } from "@mantine/core";
import type { ReactNode } from "react";

import classes from "./FieldGroup.module.css";

/** Fields that belong together, under a heading that a screen reader tells with each of them. */
export function FieldGroup({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <Fieldset legend={legend} variant="unstyled" classNames={{ legend: classes.legend ?? "" }}>
      <Stack>{children}</Stack>
    </Fieldset>
  );
}
