import { monthOfYear, yearOf } from "../../../core/calendar/month.ts";
import type { DateColumn } from "./date-column.ts";
import type { DayOrder } from "./day-order.ts";
import { hasFewerRepeats } from "./order-evidence.ts";
import { readDay } from "./read-day.ts";
import { isMonthly, type KeyIds, type Regularity, regularity } from "./regularity.ts";
import { isStored, isTurnable } from "./stored-days.ts";
import type { DayTime, Time } from "./time.ts";

/** Dates that a spreadsheet of the other order took from texts: 01/02/2024 became 2 January. */
export interface TurnedDates {
  readonly times: readonly DayTime[];
  /** Whether they are likelier to be meant the other way round. */
  readonly isLikely: boolean;
  /** Whether they cannot well be meant as they are. */
  readonly isSure: boolean;
}

/**
 * The dates of a column that look turned, null where none do. Two things betray them: the column's
 * keys, which have one date a month only the other way round; and its texts, all of days that such
 * a spreadsheet cannot read (15/02/2024 beside dates up to the 12th). `order` is the texts'; `ids`
 * is null without keys.
 */
export const turnedDates = (
  column: DateColumn,
  ids: KeyIds | null,
  order: DayOrder | null,
): TurnedDates | null => {
  const stored = column.known.filter(isStored);
  if (!stored.some(isTurnable)) return null;
  const look: Look = (turned) => {
    if (ids === null) return null;
    const rules = { order, turned: new Set<Time>(turned) };
    return regularity(
      column.times.map((time) => time && readDay(time, rules)),
      ids(),
    );
  };
  const byKeys = ids === null ? turnedByDay(stored) : turnedByKeys(stored, look);
  return byKeys?.isLikely ? byKeys : (turnedByTexts(column, stored, look) ?? byKeys);
};

/** How regular the column is when some dates are turned; null without keys. */
type Look = (turned: readonly DayTime[]) => Regularity | null;

/** Without keys: dates in one and the same month of every year, and up to its 12th, are months of that day. */
const turnedByDay = (stored: readonly DayTime[]): TurnedDates | null => {
  const times = ofOneDay(stored);
  if (times.length < FEWEST) return null;
  return { times, isLikely: times.length >= TEN_MONTHS, isSure: spansYears(times) };
};

const FEWEST = 3; // distinct dates that show a pattern
const NEARLY_ALL = 0.9;
const TEN_MONTHS = 10; // of one year: then it may also be ten days of one month

const turnedByKeys = (stored: readonly DayTime[], look: Look): TurnedDates | null => {
  const oneDay = ofOneDay(stored);
  // Few that are turned are of the day that all the others show.
  const isShown = oneDay.length > 0 && stored.length >= FEWEST;
  const others = [upToTwelve(stored), firstsOf(stored)];
  const candidates = [
    ...(isShown ? [oneDay] : []),
    ...others.filter((times) => times.length >= FEWEST),
  ];
  const asTheyAre = candidates.length === 0 ? null : look([]);
  if (asTheyAre === null) return null;
  if (asTheyAre.repeats < FEWEST) return turnedByGaps(candidates, asTheyAre, look);
  const times = candidates.find((some) => hasFewerRepeats(look(some)!, asTheyAre));
  if (times !== undefined) return { times, isLikely: true, isSure: spansYears(times) };
  const firsts = firstsOf(stored);
  if (firsts.length >= FEWEST && fillsGaps(look(firsts)!, asTheyAre))
    return { times: firsts, isLikely: true, isSure: false };
  const isOdd = oneDay.length >= FEWEST && 2 * look(oneDay)!.repeats < asTheyAre.repeats;
  return isOdd ? { times: oneDay, isLikely: spansYears(oneDay), isSure: false } : null;
};

const FULLER = 0.15; // share of months

/** Whether a reading puts cells that shared a month into months that had none, or days in a row. */
const fillsGaps = (turned: Regularity, asTheyAre: Regularity): boolean => {
  const isFuller = turned.fill >= asTheyAre.fill + FULLER;
  if (isFuller && turned.repeats < asTheyAre.repeats) return true;
  const isInOrder = asTheyAre.breaks >= FEWEST && 10 * turned.breaks <= asTheyAre.breaks;
  return isInOrder && turned.repeats <= asTheyAre.repeats && turned.fill >= asTheyAre.fill;
};

/** Dates that fill the gaps of a short history when they are turned, and double no month. */
const turnedByGaps = (
  candidates: readonly (readonly DayTime[])[],
  asTheyAre: Regularity,
  look: Look,
): TurnedDates | null => {
  const times = candidates.find((some) => {
    const turned = look(some)!;
    const isFew = some.length < FEWEST; // all others show their day
    const isFuller = isFew ? turned.fill > asTheyAre.fill : turned.fill >= asTheyAre.fill + FULLER;
    const isSingle = turned.repeats === 0 && asTheyAre.repeats > 1;
    return isSingle || (turned.repeats <= asTheyAre.repeats && isFuller);
  });
  return times === undefined ? null : { times, isLikely: true, isSure: false };
};

/** Those that have the same day of the month as all the others when they are turned: the first, mostly. */
const ofOneDay = (stored: readonly DayTime[]): readonly DayTime[] => {
  for (let day = 1; day <= 12; day++) {
    const asTheyAre = stored.filter((one) => one.day.day === day);
    const turned = stored.filter(
      (one) => one.day.day <= 12 && one.day.day !== day && monthOfYear(one.day.month) === day,
    );
    if (asTheyAre.length + turned.length >= NEARLY_ALL * stored.length) return turned;
  }
  return [];
};

const upToTwelve = (stored: readonly DayTime[]): readonly DayTime[] =>
  stored.filter(({ day }) => day.day <= 12).length >= NEARLY_ALL * stored.length
    ? stored.filter(isTurnable)
    : [];

/** Those that are first days of months when they are turned, whatever the others are. */
const firstsOf = (stored: readonly DayTime[]): readonly DayTime[] =>
  stored.filter((one) => isTurnable(one) && monthOfYear(one.day.month) === 1);

/** Two Januaries without a day over 12 are no days of January. */
const spansYears = (times: readonly DayTime[]): boolean =>
  new Set(times.map(({ day }) => yearOf(day.month))).size > 1 && times.length >= TEN_MONTHS;

const ENOUGH_DAYS = 5; // five days of a month are all up to the 12th in 1 of 115 lists

const turnedByTexts = (
  { known }: DateColumn,
  stored: readonly DayTime[],
  look: Look,
): TurnedDates | null => {
  const texts = known.flatMap((time) => (time.kind === "slashed" ? [time.parts] : []));
  const areUnreadable = texts.every((parts) => parts.some((part) => part > 12));
  if (texts.length === 0 || !areUnreadable || !areDaysUpToTwelve(stored)) return null;
  const times = stored.filter(isTurnable);
  const [asTheyAre, turned] = [look([]), look(times)];
  const isHistory = asTheyAre !== null && isMonthly(asTheyAre) && !isMonthly(turned!);
  return { times, isLikely: !isHistory, isSure: !isHistory && stored.length >= ENOUGH_DAYS };
};

/** Days that vary: the same day again and again is that of months. */
const areDaysUpToTwelve = (stored: readonly DayTime[]): boolean => {
  const days = new Set(stored.map(({ day }) => day.day));
  const vary = days.size > 1 || (stored.length === 1 && !days.has(1));
  return vary && [...days].every((day) => day <= 12);
};
