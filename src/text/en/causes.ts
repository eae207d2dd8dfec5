import type { AnswerNamed, CauseFacts, KnownFact } from "../cause-sentence.ts";
import type { NumberWords } from "../number.ts";
import { tabNames } from "./tab-names.ts";

const parts: Readonly<Record<AnswerNamed, string>> = {
  table: "the table and its people",
  roster: "the roster",
  metrics: "key metrics",
  results: "one-off sales",
  season: "seasonality and market",
  potential: "room to grow",
  realistic: "company target",
  division: "how the target is divided",
  low: "reviews and newcomers",
  incentives: "incentives",
};

const facts: Readonly<Record<KnownFact, string>> = {
  start: "hire date",
  end: "last day",
  leave: "leave",
  territory: "territory size",
};

const factsNamed = (named: readonly KnownFact[]): string =>
  named.length === 0
    ? "hire date, last day, leave or territory size"
    : named.map((fact) => facts[fact]).join(", ");

const placeOf = (isList: boolean): string =>
  isList ? "in your own list of people" : `in the tab ${tabNames.team}`;

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
  facts: ({ parts: named, isList }: CauseFacts["facts"]) =>
    `${factsNamed(named)} changed ${placeOf(isList)}`,
  /** Of others: what is handed down to them, and so to the rest. */
  known: ({ people, parts: named, isList, falls }: CauseFacts["known"], names: string) => {
    const them = people.length === 1 ? "this person" : "these people";
    const so = {
      less: `: less of the company target falls to ${them}, and more to the others`,
      more: `: more of the company target falls to ${them}, and less to the others`,
      anew: ", so the company target is divided in another way",
    };
    return `${factsNamed(named)} of ${names} changed ${placeOf(isList)}${falls === null ? ", and each goal leans on the results of the whole team" : so[falls]}`;
  },
  onTop: (now: string, before: string) =>
    `${now} is handed down on top of the company target, before ${before}`,
  /** Where own values are why: what they had left of the target in nobody's goal, or brought beyond it. */
  ownLeft: (amount: string, now: string, before: string) =>
    `your own values had left ${amount} of the company target in nobody’s goal, so more is handed down to the others: ${now} on top of the target, before ${before}`,
  ownBeyond: (amount: string, now: string, before: string) =>
    `your own values had brought the goals to ${amount} more than the company target, so less is handed down to the others: ${now} on top of the target, before ${before}`,
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
