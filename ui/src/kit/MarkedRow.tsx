import type { ReactNode } from "react";

import classes from "./MarkedRow.module.css";

interface MarkedRowProps {
  /** An icon or a box. */
  mark: ReactNode;
  /** Its name, a link to its record. */
  title: ReactNode;
  detail: ReactNode;
  /** What can be done with it here. */
  action?: ReactNode;
}

/** A row of a list: a mark, a name, and below it what tells more. */
export function MarkedRow({ mark, title, detail, action }: MarkedRowProps) {
  return (
    <li className={classes.row}>
      <span className={classes.mark}>{mark}</span>
      <div className={classes.what}>
        {title}
        <span className={classes.detail}>{detail}</span>
        {action && <span className={classes.button}>{action}</span>}
      </div>
    </li>
  );
}
