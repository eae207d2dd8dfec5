import { GoalError } from "../errors.ts";
import type { Results } from "../history/results.ts";
import { INDEX_MONTHS, type IndexEffect, indexEffect } from "./index-effect.ts";
import { knownIndex } from "./market-index.ts";
import { usualTeam } from "./usual-team.ts";

/**
 * What an index is worth for one person's results; twelve `factors` of mean 1, or null to find the
 * season beside it. Throws indexTooFew where fewer than 24 months are known of both.
 */
export const oneIndex = (
  history: Results,
  index: Results,
  factors: readonly number[] | null,
): IndexEffect => {
  const { start, values } = usualTeam(history, [], { normal: [], oneOffs: [], season: factors });
  const { logs } = knownIndex(
    { metric: "index", results: index, expected: null },
    start,
    values.length,
  );
  const effect = indexEffect({ start, values }, logs, factors !== null);
  if (effect !== null) return effect;
  const months = values.filter((value, t) => value !== null && logs[t] !== null).length;
  throw new GoalError("indexTooFew", { months, needed: INDEX_MONTHS });
};
