import { sum } from "../stats/sum.ts";

/** Hours of a working day that are left for selling. Judgement. */
export const SELLING_HOURS = 5.5;

/** A need over some working days, null where not known, and the minutes that one takes. */
export interface TimedActivity {
  readonly need: number | null;
  readonly minutes: number | null;
}

/** Part of the selling time that activities take, above 1 where it is too short; null where none has known minutes. */
export const timeShare = (
  activities: readonly TimedActivity[],
  days: number,
  sellingHours = SELLING_HOURS,
): number | null => {
  const minutes = activities.flatMap(({ need, minutes: each }) =>
    need === null || each === null ? [] : [need * each],
  );
  return minutes.length === 0 ? null : sum(minutes) / (days * sellingHours * 60);
};
