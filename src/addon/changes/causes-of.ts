import { addMonths } from "../../core/calendar/month.ts";
import { TREND_MONTHS } from "../../core/forecast/shared-trend.ts";
import { knownMonths } from "../../core/history/known-months.ts";
import { sum } from "../../core/stats/sum.ts";
import type { AnswerNamed, AnswerPart, Cause } from "../../text/cause-sentence.ts";
import type { Asked } from "../facts.ts";
import type { Question } from "../service.ts";
import type { Steps } from "../steps.ts";
import { PARTS } from "../workbook-facts.ts";
import { monthsGrown } from "./months-grown.ts";
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
    ...onTopCause(before.steps, now.steps),
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

/** How the same company target is divided then and now; null where it is another one, or not divided. */
const divisionsOf = (before: Steps, now: Steps) => {
  const [was, is] = [before.allocation ?? null, now.allocation ?? null];
  return was === null || is === null || !isSameAnswer(before.companyTarget, now.companyTarget)
    ? null
    : { was, is };
};

/** Which answers on the company's target are others, but for what is handed down on top of it. */
const targetChanged = (before: Steps, now: Steps): readonly AnswerNamed[] => {
  const divisions = divisionsOf(before, now);
  if (divisions === null) return ["realistic"];
  const { overAssign: _then, ...dividedThen } = divisions.was;
  const { overAssign: _now, ...divided } = divisions.is;
  return isSameAnswer(dividedThen, divided) ? [] : ["division"];
};

/** Another share on top of the same target. */
const onTopCause = (before: Steps, now: Steps): readonly Cause[] => {
  const divisions = divisionsOf(before, now);
  if (divisions === null) return [];
  const [{ overAssign: from = 0 }, { overAssign: to = 0 }] = [divisions.was, divisions.is];
  return from === to ? [] : [{ code: "onTop", facts: { from, to, left: null } }];
};

const monthCauses = ({ last }: ResultsMark, about: Asked): readonly Cause[] => {
  const now = resultsMark(about).last;
  if (now === last) return [];
  return now > last
    ? [{ code: "months", facts: { first: addMonths(last, 1), last: now } }]
    : [{ code: "fewerMonths", facts: { last: now } }];
};

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
