import type { ActionRow, AgendaItem, Week } from "../../bindings";
import type { PlainDate } from "../../kit";

/** Something that comes: a line of the agenda, and what is known of it as an action. An action after the week has no line. */
export interface ComingItem {
  id: string;
  day: PlainDate;
  line: AgendaItem | null;
  action: ActionRow | null;
}

/** What comes, by day: the agenda of the week, then the actions that are planned after it. */
export function comingDays({ today, agenda, campaigns: { actions } }: Week): [PlainDate, ComingItem[]][] {
  const named = new Set(agenda.map(({ id }) => id));
  const dayOf = (starts: string) => {
    const day = starts.slice(0, 10);
    // What began before today goes on today.
    return day < today ? today : day;
  };
  const items: ComingItem[] = [
    ...agenda.map((line) => ({
      id: line.id,
      day: dayOf(line.starts),
      line,
      action: actions.find(({ id }) => id === line.id) ?? null,
    })),
    ...actions
      .filter(({ id }) => !named.has(id))
      .map((action) => ({ id: action.id, day: dayOf(action.starts), line: null, action })),
  ];
  const days = new Map<PlainDate, ComingItem[]>();
  for (const item of items) days.set(item.day, [...(days.get(item.day) ?? []), item]);
  return [...days];
}
