import { incentivesStep } from "../incentives-step.ts";
import { tabNames } from "../tab-names.ts";

const PERIODS: Readonly<Record<number, string>> = {
  12: "year",
  6: "half-year",
  3: "quarter",
  1: "month",
};

/** "year", "quarter"…: what a period of so many months is called. */
const period = (months: number): string => PERIODS[months] ?? "period";

/** The Incentives tab. */
export const incentives = {
  tab: tabNames.incentives,
  title: (when: string) => `Incentives ${when}`,
  why: (months: number) => `What each level pays and what the ${period(months)} may cost.`,
  /** Behind it where the period is paid in parts of so many months. */
  paidEach: (months: number) => `Paid each ${period(months)}: `,
  paidAtEnd: " at the end",
  paidEachOwn: (months: number) => `Paid each ${period(months)}, by its own goal.`,
  whyLess: (metric: string) =>
    `Less is better in ${metric}: paying by share of goal would reward more of it, so there is none here.`,
  headers: {
    attainment: "Share of goal",
    payout: "Pays",
    person: "Person",
    target: "At goal (100%)",
    /** Instead, where the curve pays another share of the amount at goal than all of it. */
    whole: "Full amount",
    amount: "Amount",
    budget: "Budget",
    difference: "Difference",
    owner: "Owner",
    when: "When",
  },
  /** Above the amounts. */
  paidBy: (parts: string) =>
    `Each amount is paid in parts, by the goals of: ${parts}. “At 120%” is where all of them stand at 120%.`,
  /** A number format: a share of the goal as a heading. */
  atFormat: '"At "0%',
  cap: "At most",
  capHint: "Blank: no limit",
  curveWords: "Below the lowest share nothing is paid; between two, in proportion.",
  /** Around whether there is a limit, an attainment beyond the highest, and what it pays. */
  curveBeyond: [
    "Above the highest, each further point of the goal pays one point more",
    ": ",
    "% of the goal pays ",
    "%.",
  ] as readonly [string, string, string, string],
  curveLimit: ", up to the limit",
  curveNoLimit: ", without a limit",
  /** Where the limit is reached at the highest share or before: around the share from which on it is, and what is paid there. */
  curveEnds: ["From ", "% of the goal on nothing more is paid: the limit is ", "%."] as readonly [
    string,
    string,
    string,
  ],
  /** Beside a point that the limit does not let pay so much: around what it pays. */
  capped: ["▼ only ", "%: the limit"] as readonly [string, string],
  /** Over what the limit leaves of the curve. */
  limited: { share: "With the limit", pays: "it pays" },
  shareOfAmount: "Share that is paid",
  /** The result that each share of the goal takes. */
  asked: {
    title: "Result needed",
    /** Where the period is paid in parts, whose results these are not. */
    titleOf: (months: number) => `Result needed in the ${period(months)}`,
    words: (metrics: string) =>
      `What each share of the goal takes in ${metrics}, by the final goals.`,
    /** Above the results of a whole period of which parts of so many months are paid, and perhaps a share at its end. */
    span: (whole: number, part: number, hasEnd: boolean) => {
      const where = part === 1 ? `in ${tabNames.calendar}` : `in “Goals by ${period(part)}”, above`;
      const atEnd = hasEnd
        ? ` What is paid at the end of the ${period(whole)} goes by the results here.`
        : "";
      return `Results of the whole ${period(whole)}. Each ${period(part)} is paid by its own goal (${where}) and takes the same share of that.${atEnd}`;
    },
    guard: "Above 100%, the goals that guard quality must be met, too.",
  },
  /** Where the period is paid in parts: what each pays, the whole, and the goals that they go by. */
  parts: {
    total: (months: number) => `Paid for the ${period(months)}, in all`,
    each: (months: number) => `Paid each ${period(months)}`,
    whole: (months: number) => `Paid at the end of the ${period(months)}`,
    goals: (months: number) => `Goals by ${period(months)}`,
    allOf: "In all",
    how: (months: number) => {
      const where = months === 1 ? `in ${tabNames.calendar}` : "above";
      return `What each ${period(months)} pays by its share of goal: its result ÷ its goal (${where}).`;
    },
    alike: incentivesStep.equalParts,
    /** Of those who have a goal in fewer parts than others, whose names follow: "Anna 9 × $462.89." */
    fewer: {
      atTop: "In fewer parts:",
      above: (months: number) =>
        `Without a goal in some ${period(months)}s, as when away, the same amount comes in fewer, larger parts:`,
      more: (count: number) => `And ${count} more.`,
      /** Above amounts that are alike for a whole period of so many months. */
      alike: (months: number) =>
        `For the ${period(months)} everybody gets the same amounts, but not in as many parts.`,
      /** Behind the share of an amount that each part pays. */
      below: "To whoever has fewer parts each pays more, as said above the amounts.",
    },
  },
  /** Above a table of pay in which all rows hold the same amounts. */
  payAlike: "Everybody gets the same amounts: reading one row is enough.",
  team: "Team",
  cost: (months: number) => `Cost of the ${period(months)}`,
  costs: {
    atTarget: incentivesStep.atTarget,
    likely: incentivesStep.likely,
    low: "Bad period",
    high: "Good period",
    most: "The most",
  },
  costNotes: {
    atTarget: "If everyone just reaches the final goal.",
    likely:
      "The mean over what each person may sell, good and bad. It lies above “All at goal” where people are expected to sell more than their goals.",
    low: (months: number) => `In one of ten ${period(months)}s it costs less than this.`,
    high: (months: number) => `In nine of ten ${period(months)}s it costs less than this.`,
    most: "What it never costs more than: everybody at the limit. Without a limit (“At most”, below the curve) nothing bounds it.",
  },
  /** In the place of the most that it can cost. */
  noLimit: "no limit",
  /** Beside the most that it can cost. */
  overBudget: "▼ can exceed the budget",
  costWords:
    "The amounts follow the yellow cells and the final goals; after a change they are rounded estimates.",
  noTarget:
    "Nobody has an amount at goal: no cost is known. Type amounts into the yellow cells of this tab.",
  /** Where quarters, a team or several metrics pay. */
  costRough:
    "After a change the amounts are rough, rounded estimates: write the goals again for exact ones.",
  costWritten:
    "The commission stays as it was written; only the contests follow. Write the goals again after a change.",
  reserve: "Usual reserve",
  reserveWords: "what a good period costs beyond the likely: set it aside",
  /** Instead where there is a budget: around what it leaves of the likely cost, or is short of it. */
  reserveRoom: {
    left: { start: "beyond the likely, for a good period: the budget leaves ", end: " for it" },
    missing: {
      start: "beyond the likely, for a good period: the budget is ",
      end: " short of the likely",
    },
  },
  reserveNote:
    "What to set aside beside the likely cost, so that it is enough in nine periods of ten: what a good period costs less the likely amount.",
  budgetChance: "Chance of the budget",
  /** Around the likely cost and the chance of the budget, near the top of the tab. */
  costTop: "Likely cost:",
  /** In the place of the chance where the most that can be paid is within the budget. */
  always: "always",
  budgetSure: "The budget always suffices.",
  budgetTop: "The budget suffices with a chance of",
  budgetChanceNote:
    "How often the budget suffices; always where even the most that can be paid is within it. It follows the budget and the amounts above; after a change it is an estimate, exact again once the goals are written again.",
  spiffs: {
    title: "Short contests",
    begins: "Begins",
    weeks: "Weeks",
    winners: "Winners",
    prize: "Each gets",
    cost: "Cost",
  },
  noAdvice: "Nothing stands out in how these incentives pay.",
  /** What is not for the team. */
  advice: (day: string) => `Notes for whoever sets the goals, as written on ${day}`,
  rulesTitle: "Rules to tell everybody, at least 30 days ahead",
  /** What plans say, to be changed by the manager. */
  rules: [
    "An exceptional sale, far larger than usual, counts in full. When the next goal is set, nobody assumes that it comes again.",
    "Anyone who thinks that their goal is wrong says so, with the reason, before the period begins. Goals and rules change only at a review.",
  ],
  /** Behind the first of them: what being there for a part of the period does to a goal, and to the amount at 100%. */
  away: {
    goal: "Anyone who joins, leaves or is on leave during the period has a goal for the months at work.",
    once: "That does not lower the amount at 100%: reaching this goal pays all of it.",
    inParts: (months: number) =>
      `That does not lower the amount at 100%: all of it is paid over the ${period(months)}s that have a goal.`,
    newcomer: "A new person’s goal starts low and grows month by month.",
  },
  /** Only where the manager wants it. */
  clawback:
    "A sale that is cancelled within 90 days, or still not paid for by then, stops counting: what was paid for its period is worked out again without it, and what was too much comes off the next payout after that, which never falls below 0.",
  free: "With little or no money",
  /** The same of what nobody has chosen yet. */
  freeIdeas: "Ideas with little or no money: nothing here is promised to anybody",
  chart: "Payout by share of goal",
  costChart: (months: number, sign: string) =>
    `Cost of the ${period(months)} and budget${sign === "" ? "" : ` (${sign})`}`,
  shareHelp: "A share from 0% to 2,000%, or nothing.",
  amountHelp: "An amount from 0 on, or nothing.",
  /** Headings of what the tab reckons with, to the right of the charts. */
  helpers: {
    key: "Row",
    next: "Next point",
    point: "Point",
    pays: "Pays",
    from: "From",
    until: "Until",
    slope: "Slope",
    jump: "At once",
    reach: "Limit from",
    paid: "Paid",
    ours: "In the plan",
    written: "Estimate in the plan",
    now: "Estimate now",
  },
};

export type IncentivesTabText = typeof incentives;
