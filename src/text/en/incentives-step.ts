const PARTS: Readonly<Record<number, string>> = { 1: "month", 3: "quarter", 6: "half-year" };

/** Incentives: what reaching a goal pays, what that costs, and what costs nothing. */
export const incentivesStep = {
  title: "Incentives",
  why: "Reward progress, with money and without.",
  target: (period: string) => `For reaching the goal of ${period}, each person gets`,
  targetHint:
    "For the whole period, even where that is no year. Leave it blank if nothing is paid for that.",
  unpaid:
    "Nothing is paid until you fill this in. Then a common curve holds as an example, half of it from 80% of the goal, all at the goal, twice at 140%, and you can change it here.",
  /** Of a curve that the user has not touched, with a limit of their own or without. */
  common: (hasLimit: boolean) =>
    `This is a common curve${hasLimit ? ", up to the limit that you set" : ""}. It holds for you until you change its points below, under “How it pays”.`,
  /** What share of the amount goes by which metric. */
  split: (parts: string) =>
    `The amount goes by several metrics: ${parts}. Each part pays by its own goal and the same curve.`,
  /** Where all of it goes by one metric although there are others. */
  unsplit: (metric: string) =>
    `The whole amount goes by ${metric}. For another metric to decide a part of it, tick that metric in step 2; then you can give it a share of the pay here.`,
  /** Where others are ticked and have no share. */
  noShare: (metric: string) =>
    `The whole amount goes by ${metric} as long as no other metric has a share of the pay.`,
  sameShare: "The same share as in step 2: what you type here holds there, too.",
  takeCurve: "Take a curve that fits these goals",
  /** Where results of so short parts vary too much for a curve. */
  payRarer:
    "The results of such short parts vary too much for a curve that is easy to explain. Paid less often, or once for the whole period, they come out more even, and a common curve fits better.",
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
  curveHint: (hasLimit: boolean) =>
    `Below the first point nothing is paid; between two points, in proportion. Above the last, each further point of the goal pays one point more, ${hasLimit ? "up to the limit below" : "without a limit"}.`,
  /** Where points lie `beyond` the share of goal from which on the limit pays no more. */
  beyondCap: (share: string, most: string, beyond: readonly string[]) =>
    `From ${share} of the goal on, the limit of ${most} is paid. What stands beside ${beyond.join(", ")} is not paid: it counts only if you raise the limit.`,
  cap: "Most that is paid",
  capHint: "Of the amount for reaching the goal.",
  cost: "What it costs",
  say: (likely: string, low: string, high: string) =>
    `Likely ${likely}; between ${low} in a bad period and ${high} in a good one.`,
  /** Where the manager has set goals in the workbook. */
  asComputed:
    "These costs are of the computed goals. With those that you set yourself they stand on the last screen and in the Incentives tab.",
  atTarget: "All at goal",
  likely: "Likely",
  bad: "Bad period, 1 in 10",
  good: "Good period, 1 in 10",
  mostSay: (most: string) => `It can never cost more than ${most}.`,
  mostOver: (most: string, budget: string, over: string) =>
    `It can cost up to ${most}, and the budget is ${budget}: ${over} more, if everybody is paid the most.`,
  endless: "Nothing limits it: pay goes on rising beyond the last point of the curve.",
  /** Where even a bad period costs more than everybody at goal. */
  dear: (goals: string, expected: string) =>
    `Even a bad period costs more than everybody just at goal, because much more is expected than the goals ask for: ${expected} against ${goals}. Some miss their goal, but whoever reaches it mostly goes far beyond, and pay rises with that.`,
  dearDo: "Harder goals (step 6) or a cap make it cost less.",
  capAt: (share: string) => `Pay ${share} at most`,
  budget: "What incentives may cost in all",
  budgetHint: "Leave it blank if there is no budget.",
  /** `over` is above 0 where it is more than the budget. */
  budgetAtGoal: (atGoal: string, apart: string, over: number) =>
    `If everybody exactly reaches the goal it is ${atGoal}, ${over === 0 ? "just the budget" : `${apart} ${over > 0 ? "above" : "below"} the budget`}.`,
  fit: "Fit to the budget:",
  fitMostly: (each: string) => `${each} each: fits in 9 of 10 periods`,
  fitNever: (each: string, budget: string) => `${each} each: can never cost more than ${budget}`,
  fitHint: (each: string) =>
    `With ${each} the budget is also enough if everybody exactly reaches the goal.`,
  /** How far the amount that fits hangs on paying in parts of so many months, or at once (null). */
  fitRhythm: (each: string, months: number | null, isByGoal: boolean) =>
    isByGoal
      ? `What sets the ${each} is that the budget is to be enough if everybody exactly reaches the goal. That costs the same however often it is paid.`
      : `The ${each} are worked out for pay ${months === null ? "once for the whole period" : `each ${PARTS[months] ?? "part"}`} and rounded down. Paid more or less often, another amount may fit, often a similar one: results of short parts vary more, but good and bad ones even out over the people and the period.`,
  /** With a limit on the pay. */
  fitLimited: (each: string, most: string, budget: string) =>
    `${each} each, and nobody is paid more than ${most} of that: can never cost more than ${budget}`,
  fitLimitedHint:
    "Only a limit on the pay makes a budget sure; it limits what is paid, not what is sold. Once you choose it, you find it under “How it pays” and can change it there.",
  budgetBar: "Budget",
  budgetSay: (chance: string) => `The budget suffices with a chance of ${chance}.`,
  /** Where the most that can be paid is within it. */
  budgetSure: "The budget always suffices.",
  overSay: (over: string) => `In a good period it takes ${over} more.`,
  advice: (count: number) => (count === 1 ? "1 thing to know" : `${count} things to know`),
  payouts: "Pay out",
  once: "once, for the whole period",
  each: { 1: "each month", 3: "each quarter", 6: "each half-year" },
  annualShare: "Held back for the whole period",
  annualShareHint:
    "0%: nothing is held back. A share that you type, 20% for instance, is paid at the end, by the goal of the whole period: so one good month or quarter is not enough to get all of it.",
  /** Of parts of so many months. */
  equalParts: (months: number) =>
    `Every ${PARTS[months] ?? "part"} with a goal pays the same amount, also one that is closed in part or has a smaller goal.`,
  /** Which goal counts for a payment where reviews change goals: paid at once (null), or in parts of so many months, and perhaps a share at the end. */
  goalThatPays: (months: number | null, isHeldBack: boolean) => {
    if (months === null)
      return "Paid once, pay goes by the goal that holds at the end of the period. Where a review changed it on the way, the months that had begun keep the goal that was told: only those after it ask for another.";
    const part = PARTS[months] ?? "part";
    const goal =
      months === 1
        ? "Each month is paid by its own goal, as it held when the month began."
        : `Each ${part} is paid by its own goal, the sum of its months, each as it held when the month began.`;
    const whole = isHeldBack
      ? " What is held back is paid at the end, by the sum of all months as they are then."
      : "";
    return `${goal} A review changes only months that have not begun: what was paid for earlier ${part}s stays as it is and is not worked out again.${whole}`;
  },
  team: "By the team’s result",
  teamShare: "Share of the amount",
  teamShareHint:
    "80% of the team’s goal pays half of it, 120% or more one and a half times as much.",
  commission: "Commission",
  commissionOn: "Pay a share of the results instead of the curve",
  tierFrom: "Results from",
  tierRate: "Pays",
  tierFromOf: (place: number) => `Results from, tier ${place}`,
  tierRateOf: (place: number) => `Pays, tier ${place}`,
  addTier: "Add a tier",
  removeTier: (place: number) => `Remove tier ${place}`,
  mode: "Each rate holds",
  modes: { marginal: "for what lies in its tier", retroactive: "for everything, once reached" },
  cancelled: "Sales that are cancelled",
  clawback: "A sale cancelled within 90 days gives its pay back",
  clawbackHint:
    "Then this rule stands in the Incentives tab and in each person’s file. It changes no amount here. Ask a lawyer first.",
  spiffs: (count: number) => (count === 0 ? "Short contests" : `Short contests (${count})`),
  spiffsHint: "A few weeks, several equal prizes, well before the period ends.",
  spiffName: (place: number) => `Contest ${place}`,
  spiffWords: "Name",
  spiffFrom: "Begins in",
  spiffMetric: "What counts",
  spiffWeeks: "Weeks",
  spiffPrize: "Each winner gets",
  spiffWinners: "Winners",
  addSpiff: "Add a contest",
  removeSpiff: (name: string) => `Remove ${name}`,
  moreRewards: (count: number) => (count === 1 ? "1 more idea" : `${count} more ideas`),
  /** What the tab will list: so many of the ideas are ticked. */
  rewardsHint: (ticked: number, all: number) =>
    ticked === 0
      ? `As it stands, the Incentives tab will list all ${all} for you to see. Tick those that you want, and it lists these alone.`
      : `The Incentives tab will list ${ticked === 1 ? "the one that is ticked" : `the ${ticked} that are ticked`}, and no other.`,
  rewards: (count: number) =>
    count === 1 ? "With little or no money (1 idea)" : `With little or no money (${count} ideas)`,
};

export type IncentivesStepText = typeof incentivesStep;
