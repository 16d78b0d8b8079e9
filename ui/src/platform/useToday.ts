import { today, type PlainDate } from "../kit/format";
import { useCommand } from "./useCommand";

/** What day it is in the section, which is read before anything of it is shown; on this machine where no section is open. */
export function useToday(): PlainDate {
  return useCommand("section.today", {}).data?.today ?? today();
}
