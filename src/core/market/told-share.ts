import { GoalError } from "../errors.ts";
import type { MarketEvent } from "./market-event.ts";

/** A month of which more is expected is no event but a slip: 5 for 5 %. Judgement. */
const MOST = 2;
const YEAR = 12;

/**
 * An event's effect as it was told, a share of what is usual: −0.5 for half less, closed days
 * against the month's working days. Null where it is to be measured.
 */
export const toldShare = (event: MarketEvent, workingDays: number): number | null => {
  const { name, size } = event;
  checkTime(event);
  switch (size.kind) {
    case "measured":
      return null;
    case "told":
      if (!(size.share > -1 && size.share <= MOST))
        throw new GoalError("badEffect", { name, value: String(size.share) });
      return size.share;
    case "closed":
      if (!(size.days >= 0 && size.days <= workingDays))
        throw new GoalError("badDaysClosed", { name, days: size.days, workingDays });
      return -size.days / workingDays;
  }
};

const checkTime = ({ name, from, to, isYearly }: MarketEvent): void => {
  if (to !== null && to < from) throw new GoalError("eventEnds", { name, from, to });
  if (isYearly && !(to !== null && to - from < YEAR))
    throw new GoalError("eventYearly", { name, from });
};
