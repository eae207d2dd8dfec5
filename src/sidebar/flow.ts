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

/** Whether the goals can be gone to at once from a screen, with what was found for the steps between. */
export const canSkip = (screen: string): boolean => BEFORE_GOALS.includes(screen);
