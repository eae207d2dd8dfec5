import { addMonths, type Month } from "../../core/calendar/month.ts";
import { exactly } from "../../text/exactly.ts";
import { monthSpan } from "../../text/month.ts";
import type { RepClosure, RepFacts, RepMetric } from "./rep-facts.ts";
import type { RepVoice } from "./rep-voice.ts";

/** Months one after the other that are closed alike. */
interface ClosedSpan {
  readonly first: RepClosure;
  readonly last: Month;
  readonly isAsked: boolean;
}

/** Which months are closed, for how long and why: of such months in a row once. */
export const closedWords = (
  { period, closures = [] }: RepFacts,
  { months, isNeed }: RepMetric,
  voice: RepVoice,
): string => {
  const names = [...new Set(closures.map(({ name }) => name))];
  const isAsked = ({ month }: RepClosure) =>
    isNeed === true || (months[month - period.start] ?? 0) > 0;
  return names
    .flatMap((name) =>
      closures
        .filter((one) => one.name === name)
        .reduce<readonly ClosedSpan[]>((spans, one) => joined(spans, one, isAsked(one)), []),
    )
    .map((span) => spanWords(span, voice))
    .join(" ");
};

const joined = (
  spans: readonly ClosedSpan[],
  one: RepClosure,
  isAsked: boolean,
): readonly ClosedSpan[] => {
  const last = spans[spans.length - 1];
  const isNext =
    last !== undefined &&
    addMonths(last.last, 1) === one.month &&
    last.first.days === one.days &&
    last.isAsked === isAsked;
  return isNext
    ? [...spans.slice(0, -1), { ...last, last: one.month }]
    : [...spans, { first: one, last: one.month, isAsked }];
};

const spanWords = (
  { first, last, isAsked }: ClosedSpan,
  { text: { closed }, language, numbers }: RepVoice,
): string => {
  const { name, month, days, workingDays } = first;
  const span = monthSpan(language, month, last);
  const when = `${span.charAt(0).toUpperCase()}${span.slice(1)}`;
  return days < workingDays
    ? closed.part(when, exactly(days, numbers), exactly(workingDays, numbers), name)
    : closed.whole(when, name, isAsked);
};
