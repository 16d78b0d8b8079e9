import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import type { AgendaItem } from "../../../bindings";

interface AgendaLinkProps {
  item: AgendaItem;
  className?: string | undefined;
  children: ReactNode;
}

/** Leads to the record of an item of the agenda. */
export function AgendaLink({ item, className, children }: AgendaLinkProps) {
  const shared = { className, title: item.title, "data-state": item.state };
  if (item.kind === "action")
    return (
      <Link to="/campaigns" search={{ record: item.id }} {...shared}>
        {children}
      </Link>
    );
  return (
    <Link to="/events/$event" params={{ event: item.id }} {...shared}>
      {children}
    </Link>
  );
}
