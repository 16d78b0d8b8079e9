import type { AgendaItem, Week } from "../../../bindings";
import type { PlainDate } from "../../../kit";

/** What comes, day by day, in the order of time. What began before today goes on today. */
export function upcomingDays({ today, events: { agenda } }: Week): [PlainDate, AgendaItem[]][] {
  const days = new Map<PlainDate, AgendaItem[]>();
  for (const item of agenda) {
    const day = item.begun ? today : item.first_day;
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days];
}
