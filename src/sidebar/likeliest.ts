import { FLOW } from "./flow.ts";
import { isRead, type State } from "./state.ts";

/** What the blue button of the first screen does: an update only where there is something new to update with. */
export const likeliest = (state: State): "read" | "looksRight" | "update" => {
  if (!isRead(state)) return "read";
  return offersUpdate(state) && isOther(state) ? "update" : "looksRight";
};

/** Whether the goals can be updated from the first screen: they are for a time to come, and no question is open. */
export const offersUpdate = (state: State): boolean => {
  const { opening, found, reached, returnsTo } = state;
  const hasGoals = Boolean(opening?.goals) && isRead(state);
  const isAtEnd = returnsTo === null && reached === FLOW.length - 1;
  const isToCome = found?.periods.includes(opening?.answers?.period ?? "") ?? false;
  const isOpen = found?.doubts.some((doubt) => doubt.isOpen && !doubt.isTold) ?? false;
  return hasGoals && isAtEnd && isToCome && !isOpen;
};

/** Whether anything is another answer than the goals stand on, or their table is of another size. */
const isOther = ({ isBegun, found, opening }: State): boolean =>
  isBegun || found?.source !== opening?.answers?.source;
