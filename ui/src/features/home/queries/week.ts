import type { UseQueryResult } from "@tanstack/react-query";

import type { Week } from "../../../bindings";
import type { Problem } from "../../../platform";

/** The query of the week, which several components of the page share. */
export type WeekQuery = UseQueryResult<Week, Problem>;
