import { addMonths } from "../../core/calendar/month.ts";
import type { AnswerPart, Cause } from "../../text/cause-sentence.ts";
import type { Asked } from "../facts.ts";
import type { Question } from "../service.ts";
import { PARTS } from "../workbook-facts.ts";
import { type ResultsMark, resultsMark } from "./results-mark.ts";

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
  ...(question === null ? [] : answerCauses(question, now)),
  ...(mark === null ? [] : monthCauses(mark, about)),
];

const answerCauses = (before: Question, now: Question): readonly Cause[] => {
  const { probability: from, growth } = before;
  const { probability: to } = now;
  const parts = partsChanged(before, now);
  return [
    ...(from === to ? [] : [{ code: "chance", facts: { from, to } } as const]),
    ...(growth === now.growth
      ? []
      : [{ code: "growth", facts: { from: growth, to: now.growth } } as const]),
    ...(parts.length === 0 ? [] : [{ code: "answers", facts: { parts } } as const]),
  ];
};

const partsChanged = (before: Question, now: Question): readonly AnswerPart[] => [
  ...(isSame(before.told, now.told) ? [] : ["table" as const]),
  ...(before.roster === now.roster ? [] : ["roster" as const]),
  ...Object.entries(PARTS).flatMap(([part, keys]) =>
    keys.every((key) => isSame(before.steps[key], now.steps[key])) ? [] : [part as AnswerPart],
  ),
];

/** An answer that is empty is none. */
const isSame = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other);

const textOf = (answer: unknown): string =>
  answer !== null && typeof answer === "object" && !Array.isArray(answer)
    ? JSON.stringify(Object.entries(answer).sort(([a], [b]) => (a < b ? -1 : Number(a > b))))
    : JSON.stringify(answer ?? null);

const monthCauses = ({ last }: ResultsMark, about: Asked): readonly Cause[] => {
  const now = resultsMark(about).last;
  if (now === last) return [];
  return now > last
    ? [{ code: "months", facts: { first: addMonths(last, 1), last: now } }]
    : [{ code: "fewerMonths", facts: { last: now } }];
};

/** What is different for one person: past results, and what is known beside them. */
export const ownCauses = (
  { mark }: Before,
  about: Asked,
): ((person: string) => readonly Cause[]) => {
  if (mark === null) return () => [];
  const now = resultsMark(about, mark.last).people;
  return (person) => {
    const [before, after] = [mark.people[person], now[person]];
    if (before === undefined || after === undefined) return [];
    return [
      ...(before[0] === after[0] ? [] : [{ code: "corrected", facts: {} } as const]),
      ...(before[1] === after[1] ? [] : [{ code: "facts", facts: {} } as const]),
    ];
  };
};
