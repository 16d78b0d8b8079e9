import type { ReactNode } from "react";

import classes from "./Setting.module.css";

interface SettingProps {
  title: ReactNode;
  /** What it is for, or what it does. */
  what?: ReactNode;
  children: ReactNode;
}

/** One setting: what it is at the left, what can be done at the right. */
export function Setting({ title, what, children }: SettingProps) {
  return (
    <div className={classes.setting}>
      <div>
        <div className={classes.title}>{title}</div>
        {what && <p className={classes.what}>{what}</p>}
      </div>
      <div>{children}</div>
    </div>
  );
}

/** Settings under each other; below a narrow width their two halves stand under each other too. */
export function SettingList({ children }: { children: ReactNode }) {
  return <div className={classes.list}>{children}</div>;
}
