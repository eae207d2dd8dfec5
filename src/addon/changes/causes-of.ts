import { addMonths, type Month } from "../../core/calendar/month.ts";
import { TREND_MONTHS } from "../../core/forecast/shared-trend.ts";
import { knownMonths } from "../../core/history/known-months.ts";
import { sum } from "../../core/stats/sum.ts";
import type { AnswerNamed, AnswerPart, Cause } from "../../text/cause-sentence.ts";
import type { Asked } from "../facts.ts";
import type { Question } from "../service.ts";
import type { Steps } from "../steps.ts";
import { PARTS } from "../workbook-facts.ts";
import { type CellCounts, type ResultsMark, resultsMark } from "./results-mark.ts";
import { isSameAnswer } from "./same-answer.ts";

/** What the last write stood on, as far as the Lists tab tells. */
export interface Before {
  readonly question: Question | null;
  readonly mark: ResultsMark | null;
}

/** What is different for everybody: answers, and months with results. */
export const sharedCauses = (
  { question, mark }: Before,
  about: Asked,
  now: Question,
): readonly Cause[] => [
  ...(question === null ? [] : answerCauses(question, now, about)),
  ...(mark === null ? [] : monthCauses(mark, about)),
];

const answerCauses = (before: Question, now: Question, about: Asked): readonly Cause[] => {
  const { probability: from, growth } = before;
  const { probability: to } = now;
  const parts = partsChanged(before, now);
  return [
    ...(from === to ? [] : [{ code: "chance", facts: { from, to } } as const]),
    ...(growth === now.growth
      ? []
      : [
          {
            code: "growth",
            facts: { from: growth, to: now.growth, isSteady: tellsNoTrend(about) },
          } as const,
        ]),
    ...(parts.length === 0 ? [] : [{ code: "answers", facts: { parts } } as const]),
  ];
};

/** Whether the results are too few to tell a trend, so that without a number the market is steady. */
const tellsNoTrend = ({ metric }: Asked): boolean =>
  knownMonths(metric.results).length < TREND_MONTHS;

const partsChanged = (before: Question, now: Question): readonly AnswerNamed[] => [
  ...(isSameAnswer(before.told, now.told) ? [] : ["table" as const]),
  ...(before.roster === now.roster ? [] : ["roster" as const]),
  ...Object.entries(PARTS).flatMap(([part, keys]) =>
    keys.every((key) => isSameAnswer(before.steps[key], now.steps[key]))
      ? []
      : part === "realistic"
        ? targetChanged(before.steps, now.steps)
        : [part as AnswerPart],
  ),
];

/** Which answers on the company's target are others. */
const targetChanged = (before: Steps, now: Steps): readonly AnswerNamed[] => {
  const [was, is] = [before.allocation ?? null, now.allocation ?? null];
  if (was === null || is === null || !isSameAnswer(before.companyTarget, now.companyTarget))
    return ["realistic"];
  const { overAssign: onTopThen = 0, ...dividedThen } = was;
  const { overAssign: onTop = 0, ...divided } = is;
  return [
    ...(onTopThen === onTop ? [] : ["onTop" as const]),
    ...(isSameAnswer(dividedThen, divided) ? [] : ["division" as const]),
  ];
};

const monthCauses = ({ last }: ResultsMark, about: Asked): readonly Cause[] => {
  const now = resultsMark(about).last;
  if (now === last) return [];
  return now > last
    ? [{ code: "months", facts: { first: addMonths(last, 1), last: now } }]
    : [{ code: "fewerMonths", facts: { last: now } }];
};

/** Why a goal of one person's, of the main metric (null) or another one, is another. */
export interface OwnCauses {
  /** What is different for this person alone. */
  readonly of: (person: string, metric: string | null) => readonly Cause[];
  /** Where nothing is: what else moves goals. */
  readonly otherwise: (metric: string | null) => readonly Cause[];
}

/** What is different for one person: results, and what is known beside them. */
export const ownCauses = ({ mark }: Before, about: Asked, otherwise: Cause): OwnCauses => {
  if (mark === null) return { of: () => [], otherwise: () => UNKNOWN };
  const { people: then, more } = mark;
  const now = resultsMark(about, mark.last);
  const months = monthsGrown(more?.cells, now.more.cells);
  const pairOf = (person: string, metric: string | null) =>
    metric === null
      ? [then[person]?.[0], now.people[person]?.[0]]
      : [more?.measures[metric]?.[person], now.more.measures[metric]?.[person]];
  const isChanged = (person: string, metric: string | null): boolean => {
    const [before, after] = pairOf(person, metric);
    return before !== undefined && after !== undefined && before !== after;
  };
  const isOther = (person: string): boolean => {
    const [before, after] = [then[person]?.[1], now.people[person]?.[1]];
    return before !== undefined && after !== undefined && before !== after;
  };
  const changed = (person: string, metric: string | null): Cause => {
    const count =
      (now.more.cells.people[person] ?? 0) - (more?.cells.people[person] ?? Number.MAX_VALUE);
    const isList = about.from.reading.layout.kind === "long";
    return metric === null && count > 0 && months !== null
      ? { code: "added", facts: { count, isList, ...months } }
      : { code: "corrected", facts: {} };
  };
  return {
    of: (person, metric) => [
      ...(isChanged(person, metric) ? [changed(person, metric)] : []),
      ...(isOther(person) ? [{ code: "facts", facts: {} } as const] : []),
    ],
    otherwise: (metric) => {
      const everybody = Object.keys(now.people);
      if (everybody.some((person) => isChanged(person, metric) || isOther(person)))
        return [{ code: "others", facts: {} }];
      if (metric !== null && more === undefined) return UNKNOWN;
      return [otherwise];
    },
  };
};

const UNKNOWN: readonly Cause[] = [{ code: "unknown", facts: {} }];

/** Results up to the last write's end that have come since, of the whole team. */
export const addedSince = ({ mark }: Before, about: Asked): readonly Cause[] => {
  const before = mark?.more?.cells;
  const now = mark && resultsMark(about, mark.last).more.cells;
  const months = now && monthsGrown(before, now);
  if (!before || !now || !months) return [];
  const sumOf = (counts: CellCounts) => sum(Object.values(counts.months));
  const count = sumOf(now) - sumOf(before);
  const isList = about.from.reading.layout.kind === "long";
  return count > 0 ? [{ code: "addedInAll", facts: { count, isList, ...months } }] : [];
};

/** The first and the last month that have more results than before; null where none has, or it is not known. */
const monthsGrown = (
  before: CellCounts | undefined,
  now: CellCounts,
): { readonly first: Month; readonly last: Month } | null => {
  const grown = Object.entries(now.months)
    .filter(([month, count]) => before !== undefined && count > (before.months[month] ?? 0))
    .map(([month]) => Number(month));
  return grown.length === 0
    ? null
    : { first: Math.min(...grown) as Month, last: Math.max(...grown) as Month };
};
