export { type Format } from "./format";
export { parseDate } from "./parseDate";
export { parseMoney } from "./parseMoney";
export { parseTime } from "./parseTime";
export { addDays, addMonths, monthGrid, today, type PlainDate, type WallTime } from "./plainDate";
export { CurrentDayContext, useCurrentDay } from "./useCurrentDay";
export { useFormat } from "./useFormat";
