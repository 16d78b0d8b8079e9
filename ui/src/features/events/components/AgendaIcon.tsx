import { IconCalendar } from "@tabler/icons-react";

import type { AgendaItem } from "../../../bindings";
import { ColourMark } from "../../campaigns";
import classes from "./AgendaIcon.module.css";

/** Tells an event from the action of a campaign, which has the campaign’s colour. Its words stand beside it. */
export function AgendaMark({ item }: { item: Pick<AgendaItem, "action"> }) {
  return (
    <span className={classes.mark}>
      {item.action ? (
        <ColourMark colour={item.action.colour} />
      ) : (
        <IconCalendar size="1.25rem" stroke={1.75} aria-hidden="true" />
      )}
    </span>
  );
}
