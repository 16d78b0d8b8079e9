import type { ActionRow, AgendaItem, Week } from "../../../bindings";
import type { PlainDate } from "../../../kit";

/** Something that comes: a line of the agenda, and what is known of it as an action. An action after the week has no line. */
export interface UpcomingItem {
  id: string;
  day: PlainDate;
  starts: string;
  line: AgendaItem | null;
  action: ActionRow | null;
}

/** What comes, by day and hour: the agenda of the week, and the actions that are planned after it. */
export function upcomingDays({ today, agenda, campaigns: { actions } }: Week): [PlainDate, UpcomingItem[]][] {
  const named = new Set(agenda.map(({ id }) => id));
  const coming = (starts: string) => ({
    starts,
    // What began before today goes on today.
    day: starts.slice(0, 10) < today ? today : starts.slice(0, 10),
  });
  const items: UpcomingItem[] = [
    ...agenda.map((line) => ({
      ...coming(line.starts),
      id: line.id,
      line,
      action: actions.find(({ id }) => id === line.id) ?? null,
    })),
    ...actions
      .filter(({ id }) => !named.has(id))
      .map((action) => ({ ...coming(action.starts), id: action.id, line: null, action })),
  ];
  const days = new Map<PlainDate, UpcomingItem[]>();
  // Moments are written so that their order is that of their text.
  for (const item of items.sort((one, other) => one.starts.localeCompare(other.starts)))
    days.set(item.day, [...(days.get(item.day) ?? []), item]);
  return [...days];
}
