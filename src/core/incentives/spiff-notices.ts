import { dayNumber } from "../calendar/day-number.ts";
import { addMonths } from "../calendar/month.ts";
import type { Period } from "../calendar/period.ts";
import type { Notice } from "../notices.ts";
import type { IncentiveCost } from "./incentive-cost.ts";
import type { Spiff } from "./spiffs.ts";

/** As companies practise: two or three a year, weeks rather than months, 3 to 7 % of all incentives. */
const MOST_A_YEAR = 3;
const MOST_WEEKS = 8;
const MOST_SHARE = 0.05;
/** Several equal winners (Lim, Ahearne & Ham 2009), about the best three of ten: a fifth is near it. */
const LEAST_WINNERS = 2;
const NEAR_THE_TOP = 0.2;
const DAYS = 7;

/** What short contests do beside a plan: too many, too long or too dear, and they become the plan. */
export const spiffNotices = (
  spiffs: readonly Spiff[],
  period: Period,
  people: number,
  { atTarget, expectedFor, budget }: IncentiveCost,
): readonly Notice[] => {
  const most = Math.max(1, Math.round((MOST_A_YEAR * period.months) / 12));
  const whole = budget?.amount ?? atTarget - expectedFor.spiffs;
  const notices = spiffs.flatMap((spiff) => noticesOf(spiff, period, people));
  if (spiffs.length > most)
    notices.push({ code: "spiffsMany", facts: { count: spiffs.length, most } });
  if (expectedFor.spiffs > MOST_SHARE * whole && whole > 0) {
    const facts = { amount: expectedFor.spiffs, share: expectedFor.spiffs / whole };
    notices.push({ code: "spiffsDear", facts: { ...facts, most: MOST_SHARE } });
  }
  return notices;
};

const noticesOf = (spiff: Spiff, period: Period, people: number): Notice[] => {
  const { name, weeks, winners } = spiff;
  const least = Math.max(LEAST_WINNERS, Math.ceil(NEAR_THE_TOP * people));
  const notices: Notice[] = [];
  if (weeks > MOST_WEEKS)
    notices.push({ code: "spiffLong", facts: { name, weeks, most: MOST_WEEKS } });
  if (winners > people)
    notices.push({ code: "spiffTooManyWinners", facts: { name, winners, people } });
  else if (winners < Math.min(least, people))
    notices.push({ code: "spiffFewWinners", facts: { name, winners, least } });
  const end = addMonths(period.start, period.months);
  if (spiff.from < period.start || spiff.from >= end)
    notices.push({ code: "spiffOutside", facts: { name } });
  else if (lastDay(spiff) >= dayNumber({ month: end, day: 1 }) - 1)
    notices.push({ code: "spiffAtTheEnd", facts: { name } });
  return notices;
};

const lastDay = ({ from, weeks }: Spiff): number =>
  dayNumber({ month: from, day: 1 }) + DAYS * weeks - 1;
