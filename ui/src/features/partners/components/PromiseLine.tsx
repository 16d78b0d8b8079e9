import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Checkbox } from "@mantine/core";

import { useFormat } from "../../../kit";
import { useChange } from "../../../platform";
import type { PromiseWithTask } from "../queries/promises";
import { showExchange } from "./showExchange";
import classes from "./Promises.module.css";

interface PromiseLineProps {
  promise: PromiseWithTask;
  /** Whether the exchange in which it was made is among those that are shown. */
  isListed: boolean;
}

/** A promise, kept by ticking off its task, with the way to the exchange in which it was made. */
export function PromiseLine({ promise, isListed }: PromiseLineProps) {
  const { t } = useLingui();
  const format = useFormat();
  const tick = useChange("tasks.done");
  const { text, task, done, late, due_on, exchange } = promise;
  const due = due_on === null ? null : format.relativeDay(due_on);
  const made = format.date(promise.held_on);
  const names = [promise.theirs, promise.ours].filter((name) => name !== null).join(" · ");
  return (
    <li className={classes.line} data-done={done || undefined}>
      <Checkbox
        className={classes.box}
        aria-label={t`Promesse tenue : ${text}`}
        checked={done}
        disabled={tick.isPending}
        onChange={({ currentTarget }) => tick.mutate({ id: task, done: currentTarget.checked })}
      />
      <div className={classes.content}>
        <span className={classes.text}>{text}</span>
        <span className={classes.detail}>
          {due !== null && (
            <span data-late={late || undefined}>{late ? <Trans>en retard, {due}</Trans> : due}</span>
          )}
          {names !== "" && <span>{names}</span>}
          {isListed ? (
            <Anchor component="button" type="button" inherit onClick={() => showExchange(exchange)}>
              <Trans>échange du {made}</Trans>
            </Anchor>
          ) : (
            <span>
              <Trans>échange du {made}</Trans>
            </span>
          )}
        </span>
      </div>
    </li>
  );
}
