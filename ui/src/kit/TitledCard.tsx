import { Title } from "@mantine/core";
import { useId, type ReactNode } from "react";

import { Card } from "./Card";
import classes from "./TitledCard.module.css";

interface TitledCardProps {
  title: string;
  /** A link to where there is more. */
  more?: ReactNode;
  children: ReactNode;
}

/** A card under its title: what it is about, and where there is more of it. */
export function TitledCard({ title, more, children }: TitledCardProps) {
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
