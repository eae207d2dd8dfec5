import { FLOW, type FlowScreen } from "./flow.ts";
import type { State } from "./state.ts";

/** The step that a state is at, from 1; null where the steps are over. */
export const stepOf = ({ screen, opening }: State): number | null => {
  if (screen === "done") return null;
  const at = screen === "resume" ? (opening?.draft?.screen ?? "data") : screen;
  return 1 + Math.max(0, FLOW.indexOf(at as FlowScreen));
};
