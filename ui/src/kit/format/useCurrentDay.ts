import { createContext, useContext } from "react";

import { today, type PlainDate } from "./plainDate";

/** What day it is where the window's dates are meant: in the section. Null where no section is open. */
export const CurrentDayContext = createContext<PlainDate | null>(null);

/** What day it is in the section; on this machine where no section is open. */
export const useCurrentDay = (): PlainDate => useContext(CurrentDayContext) ?? today();
