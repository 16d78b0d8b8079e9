import { today, type PlainDate } from "../kit/format";
import { useCommand } from "./useCommand";

/** What day it is in the section; until that is known, what day it is on this machine. */
export function useToday(): PlainDate {
  return useCommand("section.today", {}).data?.today ?? today();
}
