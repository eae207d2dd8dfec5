import { FLOW, type FlowScreen } from "./flow.ts";
import type { State } from "./state.ts";

/** The step that a state is at, from 1; null where the steps are over. */
export const stepOf = ({ screen }: State): number | null =>
  screen === "done" ? null : 1 + Math.max(0, FLOW.indexOf(screen as FlowScreen));
