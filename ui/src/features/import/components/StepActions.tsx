import { Group } from "@mantine/core";
import type { ReactNode } from "react";

import classes from "./StepActions.module.css";

/** The way back and the way on: in sight however long the step is. */
export function StepActions({ children }: { children: ReactNode }) {
  return (
    <Group justify="space-between" className={classes.actions}>
      {children}
    </Group>
  );
}
