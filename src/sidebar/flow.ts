import type { DraftScreen } from "../addon/draft/draft-screens.ts";

/** The screens from a table to written goals, in their order. */
export const FLOW = [
  "data",
  "metrics",
  "review",
  "season",
  "potential",
  "goals",
  "startLow",
  "incentives",
  "write",
] as const satisfies readonly DraftScreen[];

export type FlowScreen = (typeof FLOW)[number];

/** The screen so many steps on (1) or back (-1); the same at either end. */
export const stepFrom = (screen: FlowScreen, steps: 1 | -1): FlowScreen =>
  FLOW[FLOW.indexOf(screen) + steps] ?? screen;

/** Whether one screen of the flow comes before another; false where either is none of it. */
export const isBefore = (screen: string, other: string): boolean => {
  const [at, there] = [screen, other].map((one) => FLOW.indexOf(one as FlowScreen)) as [
    number,
    number,
  ];
  return at >= 0 && at < there;
};

const PREVIEWED: readonly string[] = FLOW.slice(1, -1);

/** Whether a screen shows what its answers make of the goals: all but the first and the last. */
export const isPreviewed = (screen: string): boolean => PREVIEWED.includes(screen);

const BEFORE_GOALS: readonly string[] = FLOW.slice(1, FLOW.indexOf("goals"));

const BEFORE_UPDATE: readonly string[] = FLOW.slice(1, FLOW.indexOf("incentives"));

/**
 * Where the way from a screen may be cut short, with what was found or answered for the steps between:
 * to the goals, or to the update of goals that are there. Null where the next screen is no farther.
 */
export const skipTo = (screen: string, hasGoals: boolean): "goals" | "write" | null => {
  if (hasGoals) return BEFORE_UPDATE.includes(screen) ? "write" : null;
  return BEFORE_GOALS.includes(screen) ? "goals" : null;
};
