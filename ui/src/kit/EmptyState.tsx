import { Group, Title } from "@mantine/core";
import type { ReactNode } from "react";

import { Honeycomb } from "./Honeycomb";
import classes from "./EmptyState.module.css";

interface EmptyStateProps {
  title: string;
  /** What this page is for, in one or two sentences. */
  children: ReactNode;
  /** The button that begins. */
  primary?: ReactNode;
  /** The other way in, such as a look at the example. */
  secondary?: ReactNode;
}

/** A page or a list with nothing in it yet: it teaches what it is for, and how to begin. */
export function EmptyState({ title, children, primary, secondary }: EmptyStateProps) {
  return (
    <section className={classes.empty}>
      <Honeycomb className={classes.honeycomb} />
      <Title order={2}>{title}</Title>
      <div className={classes.explanation}>{children}</div>
      {(primary || secondary) && (
        <Group gap="sm" justify="center">
          {primary}
          {secondary}
        </Group>
      )}
    </section>
  );
}
