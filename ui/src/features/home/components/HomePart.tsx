import { Title } from "@mantine/core";
import { useId, type ReactNode } from "react";

import { Card } from "../../../kit";
import classes from "./HomePart.module.css";

interface HomePartProps {
  title: string;
  /** The link to the page that holds all of it. */
  more?: ReactNode;
  children: ReactNode;
}

/** A part of the home page: what it is about, and where there is more of it. */
export function HomePart({ title, more, children }: HomePartProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={classes.part}>
      <div className={classes.heading}>
        <Title order={2} id={heading}>
          {title}
        </Title>
        <span className={classes.more}>{more}</span>
      </div>
      <div className={classes.card}>
        <Card>{children}</Card>
      </div>
    </section>
  );
}
