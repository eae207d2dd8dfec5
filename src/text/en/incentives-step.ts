/** Incentives: what reaching a goal pays, what that costs, and what costs nothing. */
export const incentivesStep = {
  title: "Incentives",
  why: "Reward progress, with money and without.",
  target: (period: string) => `For reaching the goal of ${period}, each`,
  targetHint: "Leave it blank if you pay none.",
  curve: "How it pays",
  curveSay: "Payout by share of goal",
  curveAloud: (points: readonly string[]) => `Payout curve: ${points.join(", ")}`,
  point: (attainment: string, payout: string) => `${attainment} of goal pays ${payout}`,
  attainment: "Share of goal",
  payout: "Pays",
  attainmentOf: (place: number) => `Share of goal, point ${place}`,
  payoutOf: (place: number) => `Pays, point ${place}`,
  addPoint: "Add a point",
  removePoint: (place: number) => `Remove point ${place}`,
  curveHint: "Below the first point nothing is paid; between two points, in proportion.",
  cap: "Most that is paid",
  capHint: "Of the amount for reaching the goal.",
  cost: "What it costs",
  say: (likely: string, low: string, high: string) =>
    `Likely ${likely}; between ${low} in a bad period and ${high} in a good one.`,
  atTarget: "All at goal",
  likely: "Likely",
  bad: "1 in 10, bad",
  good: "1 in 10, good",
  rewards: (count: number) =>
    count === 1 ? "Without money (1 idea)" : `Without money (${count} ideas)`,
};

export type IncentivesStepText = typeof incentivesStep;
