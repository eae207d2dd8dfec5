import { eventMonths } from "../../../text/event-words.ts";
import { exactChange } from "../../../text/exact-percent.ts";
import { exactly } from "../../../text/exactly.ts";
import { monthName, monthWords } from "../../../text/month.ts";
import { isoMonthIn } from "../../iso-month-in.ts";
import type { EventAnswer, IndexAnswer, Steps } from "../../steps.ts";
import { each, one, type Said, type Speaking, withDetails } from "./speaking.ts";

/** What was answered of past results, season and market. */
export const seasonSaid = (steps: Steps, on: Speaking): Said => {
  const { words, numbers, language } = on;
  const month = (of: { readonly person: string; readonly month: string }) =>
    `${of.person} ${monthWords(language, isoMonthIn(of.month))}`;
  return {
    normal: each(steps.normal ?? [], month, words.none),
    oneOffs: each(steps.oneOffs ?? [], month, words.none),
    season: each(
      steps.season,
      (factor, i) => `${monthName(language, i + 1)} ${exactly(factor, numbers)}`,
      words.none,
    ),
    events: each(steps.events ?? [], (event) => eventSaid(event, on), words.none),
    index: one(steps.index, (index) => indexSaid(index, on)),
  };
};

const eventSaid = (event: EventAnswer, on: Speaking): string => {
  const { name, from, to, isYearly } = event;
  const months = eventMonths(
    {
      ...{ from: isoMonthIn(from), to: to === undefined ? null : isoMonthIn(to) },
      ...(isYearly ? { isYearly } : {}),
    },
    on.language,
  );
  return `${name}: ${effectSaid(event, on)} (${months})`;
};

const effectSaid = ({ effect, daysClosed }: EventAnswer, { words, numbers }: Speaking): string => {
  if (effect !== undefined) return exactChange(effect, numbers);
  return daysClosed === undefined ? words.measured : words.daysClosed(exactly(daysClosed, numbers));
};

const indexSaid = ({ metric, expected }: IndexAnswer, { numbers, nameOf }: Speaking): string =>
  withDetails(
    nameOf(metric),
    (expected ?? []).map((value) => exactly(value, numbers)),
  );
