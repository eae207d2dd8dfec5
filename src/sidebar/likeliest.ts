import { FLOW } from "./flow.ts";
import { isRead, type State } from "./state.ts";

/** What the blue button of the first screen does. */
export const likeliest = (state: State): "read" | "looksRight" | "update" => {
  if (!isRead(state)) return "read";
  return isToUpdate(state) ? "update" : "looksRight";
};

/** Where goals for a time to come are there, and no question is open, to update them is likelier than to set them anew. */
const isToUpdate = ({ opening, found, reached, returnsTo }: State): boolean => {
  const hasGoals = Boolean(opening?.goals);
  const isAtEnd = returnsTo === null && reached === FLOW.length - 1;
  const isToCome = found?.periods.includes(opening?.answers?.period ?? "") ?? false;
  const isOpen = found?.doubts.some((doubt) => doubt.isOpen && !doubt.isTold) ?? false;
  return hasGoals && isAtEnd && isToCome && !isOpen;
};
