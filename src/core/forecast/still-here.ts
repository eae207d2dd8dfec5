import type { Month } from "../calendar/month.ts";
import type { Choices } from "../choices.ts";
import { lastKnownMonth } from "../history/past-results.ts";
import type { PersonResults, Results } from "../history/results.ts";

/** Months at the end of history without any result after which a person is taken to have left. */
const GONE_AFTER = 3;
/** Months after which nobody asks who will take over what somebody left behind. Judgement. */
const OPEN_FOR = 12;

type Team = Pick<Choices, "gone" | "stays">;

/** Who gets a goal: nobody who left, and without any result only whom the roster names. */
export const stillHere = (
  { start }: Results,
  last: Month,
  { gone, stays }: Team,
): ((one: PersonResults) => boolean) => {
  const left = gone === null ? null : new Set(gone);
  const stated = new Set(stays.map(({ person }) => person));
  return (one) => {
    if (left?.has(one.person)) return false;
    const latest = lastKnownMonth(start, one);
    if (latest === null) return stated.has(one.person);
    return left !== null || latest > last - GONE_AFTER;
  };
};

/** Who left in the last year of history: their customers are still to be served. */
export const vacatedLately = (
  history: Results,
  last: Month,
  team: Team,
): ((one: PersonResults) => boolean) => {
  const isHere = stillHere(history, last, team);
  return (one) => {
    const latest = lastKnownMonth(history.start, one);
    return !isHere(one) && latest !== null && latest > last - OPEN_FOR;
  };
};
