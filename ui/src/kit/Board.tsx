import { Title } from "@mantine/core";
import type { ReactNode } from "react";

import classes from "./Board.module.css";

export interface BoardColumn<Card> {
  key: string;
  title: ReactNode;
  /** Beside the title: how many, or a button. */
  aside?: ReactNode;
  cards: readonly Card[];
  /** In the place of the cards when there are none. */
  empty?: ReactNode;
}

interface BoardProps<Card> {
  label: string;
  columns: readonly BoardColumn<Card>[];
  cardKey: (card: Card) => string;
  children: (card: Card) => ReactNode;
}

/** Columns of cards beside each other; a screen reader finds one list for each. */
export function Board<Card>({ label, columns, cardKey, children }: BoardProps<Card>) {
  return (
    <div className={classes.board} role="group" aria-label={label}>
      {columns.map(({ key, title, aside, cards, empty }) => (
        <section key={key} className={classes.column}>
          <header className={classes.header}>
            <Title order={2} size="h3">
              {title}
            </Title>
            {aside}
          </header>
          {cards.length === 0 ? (
            <div className={classes.empty}>{empty}</div>
          ) : (
            <ul className={classes.cards}>
              {cards.map((card) => (
                <li key={cardKey(card)}>{children(card)}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
