import { IconCalendar } from "@tabler/icons-react";

import type { AgendaItem } from "../../../bindings";
import { ColourSwatch } from "../../campaigns";
import classes from "./AgendaIcon.module.css";

/** Tells an event from the action of a campaign, which has the campaign’s colour. Its words stand beside it. */
export function AgendaIcon({ item }: { item: Pick<AgendaItem, "action"> }) {
  return (
    <span className={classes.mark}>
      {item.action ? (
        <ColourSwatch colour={item.action.colour} />
      ) : (
        <IconCalendar size="1.25rem" stroke={1.75} aria-hidden="true" />
      )}
    </span>
  );
}
