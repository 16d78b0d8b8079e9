import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import type { AgendaItem } from "../../../bindings";

interface AgendaLinkProps {
  item: AgendaItem;
  className?: string | undefined;
  children: ReactNode;
}

/** Leads to the record of an item of the agenda: an event has a page, an action stands beside its campaign. */
export function AgendaLink({ item, className, children }: AgendaLinkProps) {
  const { action } = item;
  const shared = { className, "data-state": item.state };
  if (action)
    return (
      <Link
        to="/campaigns/$id"
        params={{ id: action.campaign_id }}
        search={{ record: item.id }}
        title={`${item.title} · ${action.campaign_title}`}
        {...shared}
      >
        {children}
      </Link>
    );
  return (
    <Link to="/events/$event" params={{ event: item.id }} title={item.title} {...shared}>
      {children}
    </Link>
  );
}
