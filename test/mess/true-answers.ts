import type { Month } from "../../src/core/calendar/month.ts";
import type { Answers, Doubt, MonthSpan } from "../../src/core/doubts.ts";
import type { Mess } from "./mess.ts";
import { zoneOfAddress } from "./zone-of-address.ts";

/** What the author would answer to these doubts, by their keys. */
export const trueAnswers = (mess: Mess, doubts: readonly Doubt[]): Answers =>
  Object.fromEntries(doubts.map((doubt) => [doubt.key, answerTo(mess, doubt)]));

const answerTo = (mess: Mess, doubt: Doubt): string => {
  switch (doubt.code) {
    case "table":
      return tableAmong(mess, doubt.options);
    case "currency":
      return moneyOf(mess, doubt.facts.metric);
    case "samePerson":
      return "no";
    case "joined":
      return yesIf(isIdle(mess, doubt.facts.person, (month) => month < doubt.facts.month));
    case "left":
      return yesIf(isIdle(mess, doubt.facts.person, (month) => month > doubt.facts.month));
    case "leave": {
      const { person, from, to } = doubt.facts;
      return yesIf(isIdle(mess, person, (month) => month >= from && month <= to));
    }
    case "emptyMonth":
      return doubt.facts.spans.some((span) => isZeroIn(mess, span)) ? "zero" : "missing";
    default:
      return mess.answers[doubt.code] ?? doubt.answer;
  }
};

const yesIf = (is: boolean): string => (is ? "yes" : "no");

/** The option that covers most of the table's own zone. */
const tableAmong = ({ zone }: Mess, options: readonly string[]): string => {
  const shares = options.map((option) => {
    const other = zoneOfAddress(option);
    const rows = Math.min(zone.bottom, other.bottom) - Math.max(zone.top, other.top) + 1;
    const columns = Math.min(zone.right, other.right) - Math.max(zone.left, other.left) + 1;
    return Math.max(0, rows) * Math.max(0, columns);
  });
  return options[shares.indexOf(Math.max(...shares))] ?? "";
};

const moneyOf = ({ truth, answers }: Mess, name: string): string => {
  const folded = name.toLowerCase();
  const metric = truth.metrics.find(({ names }) =>
    names.some((each) => each.toLowerCase() === folded),
  );
  const isMoney = (metric ?? truth.metrics[0])!.currency !== null;
  return isMoney ? (answers.currency ?? "none") : "none";
};

/** Whether the author means a zero of somebody's by one of these months. */
const isZeroIn = ({ truth }: Mess, { from, to }: MonthSpan): boolean =>
  truth.metrics.some(({ values }) =>
    truth.spans.some(
      (span, index) =>
        span.from >= from && span.from <= to && values.some((results) => results[index] === 0),
    ),
  );

/** Whether somebody has no result in any of these months. */
const isIdle = ({ truth }: Mess, person: string, is: (month: Month) => boolean): boolean => {
  const key = person.trim().toLowerCase();
  const row = truth.people.findIndex((each) => each.toLowerCase() === key);
  return truth.metrics.every(({ values }) =>
    truth.spans.every(({ from }, index) => !is(from) || typeof values[row]?.[index] !== "number"),
  );
};
