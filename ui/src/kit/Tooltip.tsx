import { lazy, Suspense, useEffect, useRef, useState, type ReactElement } from "react";

import classes from "./Tooltip.module.css";

// To place what floats takes 45 kB of code: it is read when there is something to show.
const FloatingTooltip = lazy(() =>
  import("./FloatingTooltip").then((module) => ({ default: module.FloatingTooltip })),
);

/** Who only passes over a button is told nothing. */
const OPEN_AFTER_MS = 400;

interface TooltipProps {
  label: string;
  /** One element, that names itself: what is shown only repeats its name. */
  children: ReactElement;
}

/** Shows the name of a button that is only a picture, to who points at it or reaches it by the keyboard, until Escape or a click. */
export function Tooltip({ label, children }: TooltipProps) {
  const around = useRef<HTMLSpanElement>(null);
  const [target, setTarget] = useState<Element | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const close = () => {
    clearTimeout(timer.current);
    setTarget(null);
  };
  const open = (after: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setTarget(around.current?.firstElementChild ?? null), after);
  };

  return (
    <>
      <span
        ref={around}
        className={classes.around}
        role="presentation"
        onPointerEnter={() => open(OPEN_AFTER_MS)}
        onPointerLeave={close}
        onPointerDown={close}
        onFocus={(event) => event.target.matches(":focus-visible") && open(0)}
        onBlur={close}
        onKeyDown={(event) => event.key === "Escape" && close()}
      >
        {children}
      </span>
      {target instanceof HTMLElement && (
        <Suspense>
          <FloatingTooltip target={target} label={label} />
        </Suspense>
      )}
    </>
  );
}
