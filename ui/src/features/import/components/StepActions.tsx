import { Group } from "@mantine/core";
import type { ReactNode } from "react";

import classes from "./StepActions.module.css";

/** Back and next: in sight however long the step is. */
export function StepActions({ children }: { children: ReactNode }) {
  return (
    <Group justify="space-between" className={classes.actions}>
      {children}
    </Group>
  );
}
