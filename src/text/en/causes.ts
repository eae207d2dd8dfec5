import type { AnswerNamed, CauseFacts } from "../cause-sentence.ts";
import type { NumberWords } from "../number.ts";

const parts: Readonly<Record<AnswerNamed, string>> = {
  table: "the table and its people",
  roster: "the roster",
  metrics: "key metrics",
  results: "one-off sales",
  season: "seasonality and market",
  potential: "room to grow",
  realistic: "company target",
  onTop: "on top of the target",
  division: "how the target is divided",
  low: "reviews and newcomers",
  incentives: "incentives",
};

/** Why goals change from one write to the next: as much of it as is known. */
export const causes = {
  chance: ({ from, to }: CauseFacts["chance"]) =>
    `chance ${inHundred(to)} in 100, before ${inHundred(from)}`,
  growth: ({ from, to, isSteady }: CauseFacts["growth"], { change }: NumberWords) => {
    const own = isSteady ? "taken as steady, too few months to tell" : "as the results say";
    const words = (growth: number | null) => (growth === null ? own : change(growth, 1));
    return `market in a year ${words(to)}, before ${words(from)}`;
  },
  months: (span: string) => `new results: ${span}`,
  soFar: (span: string) => `results of the period so far: ${span}`,
  pace: (share: number, span: string, { percent }: NumberWords) =>
    `${percent(share)} of the goal of ${span} reached`,
  fewerMonths: (last: string) => `results up to ${last} only`,
  corrected: "results changed since the last write",
  added: (count: number, isList: boolean, span: string) =>
    `results changed since the last write: ${newResults(count, isList)} in ${span}`,
  addedInAll: (count: number, isList: boolean, span: string) =>
    `since the last write ${newResults(count, isList)} in ${span}`,
  facts: "start, end, leave or territory are other ones now",
  answers: ({ parts: changed }: CauseFacts["answers"]) =>
    `other answers: ${changed.map((part) => parts[part]).join(", ")}`,
  joined: (people: string) => `new in the team: ${people}`,
  left: (people: string) => `no longer in the team: ${people}`,
  isNew: "had no goal until now",
  isGone: "has no goal any more",
  others: "own results are the same; those of others changed, and each goal leans on the team’s",
  announced:
    "results and answers are the same; goals have been announced since the last write, or a review has opened or passed",
  computing:
    "results and answers are the same; the add-on computes goals otherwise than at the last write",
  unknown: "own results and answers are the same: others’ results changed, or the way of computing",
};

const newResults = (count: number, isList: boolean): string => {
  const words = isList ? ["row", "rows"] : ["result", "results"];
  return count === 1 ? `1 new ${words[0]}` : `${count} new ${words[1]}`;
};

const inHundred = (share: number): number => Math.round(100 * share);

export type CausesText = typeof causes;
