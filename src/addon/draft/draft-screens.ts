/** The screens that a stored draft can be at. */
export const DRAFT_SCREENS = [
  "data",
  "metrics",
  "review",
  "season",
  "potential",
  "goals",
  "startLow",
  "incentives",
  "write",
] as const;

export type DraftScreen = (typeof DRAFT_SCREENS)[number];
