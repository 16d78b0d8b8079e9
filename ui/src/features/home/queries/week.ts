import type { UseQueryResult } from "@tanstack/react-query";

import type { Week } from "../../../bindings";
import type { Problem } from "../../../platform";

/** The question of what the week needs, which several parts of the page share. */
export type WeekQuery = UseQueryResult<Week, Problem>;
