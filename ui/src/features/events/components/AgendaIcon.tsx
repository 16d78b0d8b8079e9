import { IconCalendar } from "@tabler/icons-react";

import type { AgendaItem } from "../../../bindings";
import { ColourSwatch } from "../../campaigns";
import classes from "./AgendaIcon.module.css";

/** Distinguishes events from actions of campaigns, which have the campaign’s colour. Decorative: the text is beside it. */
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
