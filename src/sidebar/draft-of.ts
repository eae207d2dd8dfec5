import type { Draft } from "../addon/service.ts";
import { FLOW, type FlowScreen } from "./flow.ts";
import type { State } from "./state.ts";

/** What is stored for the next time: null where nothing was answered, or all of it was written. */
export const draftOf = ({ isBegun, found, screen, returnsTo, question }: State): Draft | null => {
  // What was written and then undone waits at the last step; a question about the table, where it leads to.
  const at = (screen === "done" ? "write" : (returnsTo ?? screen)) as FlowScreen;
  const isOnWay = isBegun && found !== null && FLOW.includes(at);
  // On the first screen a table is found again by itself; what was said of it is not.
  const isWorth = at !== "data" || Object.keys(question.told).length > 0;
  return isOnWay && isWorth ? { screen: at, question } : null;
};
