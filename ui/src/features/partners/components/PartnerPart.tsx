import { useId, type ReactNode } from "react";

import { Card } from "../../../kit";
import classes from "./PartnerPart.module.css";

interface PartnerPartProps {
  title: string;
  /** At the right of the title. */
  action?: ReactNode;
  children: ReactNode;
}

/** A part of an organisation's page. */
export function PartnerPart({ title, action, children }: PartnerPartProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <div className={classes.heading}>
        <h2 id={heading}>{title}</h2>
        {action}
      </div>
      <Card>{children}</Card>
    </section>
  );
}
