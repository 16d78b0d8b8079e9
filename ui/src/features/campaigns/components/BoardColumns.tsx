import { useLingui } from "@lingui/react/macro";
import { useRef, type KeyboardEvent } from "react";

import type { BoardColumn } from "../../../bindings";
import classes from "./BoardColumns.module.css";
import { CampaignColumn } from "./CampaignColumn";

interface BoardColumnsProps {
  columns: readonly BoardColumn[];
  onOpenAction: (id: string) => void;
  current: string | undefined;
}

/** Campaigns beside each other. On their titles the arrows lead from one to the next, Home and End to the first and last. */
export function BoardColumns({ columns, onOpenAction, current }: BoardColumnsProps) {
  const { t } = useLingui();
  const board = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const titles = [...(board.current?.querySelectorAll<HTMLElement>("[data-column]") ?? [])];
    const place = titles.indexOf(event.currentTarget as HTMLElement);
    const next = {
      ArrowRight: place + 1,
      ArrowLeft: place - 1,
      Home: 0,
      End: titles.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    titles[next]?.focus();
  };

  return (
    <div ref={board} className={classes.board} role="group" aria-label={t`Chantiers en cours`}>
      {columns.map((column) => (
        <CampaignColumn
          key={column.campaign.id}
          column={column}
          onOpenAction={onOpenAction}
          current={current}
          onKeyDown={onKeyDown}
        />
      ))}
    </div>
  );
}
