import { daysInMonth } from "../calendar/days-in-month.ts";
import { type Month, monthOfYear, yearOf } from "../calendar/month.ts";
import { type Ramp, rampFactor } from "./ramp.ts";
import type { Day, Member } from "./roster.ts";

/** When somebody was in the team: what of a roster bears on results. */
export type Stay = Pick<Member, "person" | "hired" | "ended" | "leaves">;

/** What share of a full month somebody can sell in: days at work, and how far the start is behind them. */
export type Exposure = (person: string, month: Month) => number;

/** Everybody's exposure; whoever has no stay is there in full. */
export const exposureOf = (stays: readonly Stay[], ramp: Ramp): Exposure => {
  const byPerson = new Map(stays.map((stay) => [stay.person, stay]));
  return (person, month) => {
    const stay = byPerson.get(person);
    if (stay === undefined) return 1;
    const trained = stay.hired === null ? 1 : rampFactor(month - stay.hired.month, ramp);
    return trained * presence(stay, month);
  };
};

/** Share of a month's days between hiring and leaving that are no leave. */
const presence = (stay: Stay, month: Month): number => {
  if (isThroughout(stay, month)) return 1;
  const { hired, ended, leaves } = stay;
  const days = daysInMonth(yearOf(month), monthOfYear(month));
  const here = Array.from({ length: days }, (_, i) => ({ month, day: i + 1 })).filter(
    (day) =>
      (hired === null || !isBefore(day, hired)) &&
      (ended === null || !isBefore(ended, day)) &&
      !leaves.some(({ from, to }) => !isBefore(day, from) && (to === null || !isBefore(to, day))),
  );
  return here.length / days;
};

/** Whether nothing of a stay happens in a month: spares most months the look at each day. */
const isThroughout = ({ hired, ended, leaves }: Stay, month: Month): boolean =>
  (hired === null || hired.month < month) &&
  (ended === null || month < ended.month) &&
  leaves.every(({ from, to }) => month < from.month || (to !== null && to.month < month));

const isBefore = (one: Day, other: Day): boolean =>
  one.month < other.month || (one.month === other.month && one.day < other.day);
