import type { ToldMonths } from "../core/goals/kept-months.ts";
import type { VersionTold } from "./announced.ts";
import { sourceWord } from "./share/share-record.ts";

/** What a version told of goals' months, by metric (the source's own word) and person; nothing without a version. */
export const toldMonths = (
  last: VersionTold | null,
): ReadonlyMap<string, ReadonlyMap<string, ToldMonths>> => {
  const of = new Map<string, Map<string, ToldMonths>>();
  for (const { person, metrics } of last?.facts ?? [])
    for (const { metric, goal, months, kept = 0 } of metrics) {
      const word = sourceWord(last!.version, metric);
      of.set(word, (of.get(word) ?? new Map()).set(person, { goal, months, stays: kept }));
    }
  return of;
};
