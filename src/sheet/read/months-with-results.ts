import { knownMonths } from "../../core/history/known-months.ts";
import type { Reading } from "./reading.ts";

/** How many months a table tells something of: those from its first to its last but empty ones. */
export const monthsWithResults = ({ metrics }: Pick<Reading, "metrics">): number =>
  new Set(metrics.flatMap(({ results }) => knownMonths(results))).size;
