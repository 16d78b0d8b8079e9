import { Link } from "@tanstack/react-router";

import type { PersonName } from "../../../bindings";
import classes from "./PersonLink.module.css";

/** Somebody by name, leading to their record: where their telephone number is. */
export function PersonLink({ person: { id, name } }: { person: PersonName }) {
  return (
    <Link to="/people" search={{ record: id }} className={classes.person}>
      {name}
    </Link>
  );
}
