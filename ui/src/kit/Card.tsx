import type { ReactNode } from "react";

import classes from "./Card.module.css";

interface CardProps {
  children: ReactNode;
  /** Rose at its edge: this one cannot wait. */
  urgent?: boolean;
}

/** A raised surface on the background of the page. */
export function Card({ children, urgent = false }: CardProps) {
  return (
    <div className={classes.card} data-urgent={urgent || undefined}>
      {children}
    </div>
  );
}
