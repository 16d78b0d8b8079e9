import type { Week } from "../../../bindings";
import { useCommand } from "../../../platform";
import { EVERYBODY } from "./prefetchHome";

/** Whether nothing was brought into the section yet; false until it is known. */
export function useIsNewSection(week: Week | undefined): boolean {
  const everybody = useCommand("people.list", EVERYBODY);
  if (week === undefined || everybody.data === undefined) return false;
  return everybody.data.total === 0 && holdsNothing(week);
}

/** Whether all lists of a part of the week are empty, whatever domain asks for something. */
function holdsNothing(part: unknown): boolean {
  if (Array.isArray(part)) return part.length === 0;
  if (typeof part === "object" && part !== null) return Object.values(part).every(holdsNothing);
  return true;
}
