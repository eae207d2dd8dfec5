import { workbook } from "./workbook.ts";

const { headers } = workbook.goals;
const { costs } = workbook.incentives;

/** Words in the tables that functions spill. */
export const functionTables = {
  funnelGoals: {
    headings: ["Stage", "Needed", "Per week", "Per day"],
    stage: (number: number) => `Stage ${number}`,
    sale: "Sales",
  },
  funnelRates: {
    headings: ["Stage", "Count", "To the next", "To the sale", "Lowest", "Highest"],
  },
  goalPace: {
    headings: [
      ...["Goal to date", "Pace", "Projection", "Status"],
      ...["Needed a week", "So far a week", "Weeks left"],
    ],
    statuses: {
      notBegun: "Not begun",
      ahead: "Ahead",
      onTrack: "On track",
      watch: "Watch",
      help: "Needs help",
    },
  },
  goalPlan: {
    headings: [
      ...[headers.person, headers.group, headers.expected, headers.start, headers.goal],
      ...[headers.stretch, headers.chance, headers.change, "Note"],
    ],
    tiers: workbook.tiers,
    flags: {
      capped: "one-off sale left out",
      few: "few results: leans on the team",
      part: "part of the period",
      unclear: "roster not understood",
    },
    team: workbook.goals.team,
    target: workbook.goals.target,
    gap: workbook.goals.gap,
  },
  goalStep: {
    raise: "Raise",
    hold: "Hold",
    lower: (cause: string) => (cause === "" ? "Lower" : `Lower (${cause})`),
  },
  goalFairness: {
    headings: ["Test", "Value", "Limit", "Verdict"],
    size: {
      test: "Share of goal and size",
      more: "The larger reach more of their goals",
      less: "The smaller reach more of their goals",
    },
    tenure: {
      test: "Share of goal and tenure",
      more: "The longer here reach more of their goals",
      less: "The newer reach more of their goals",
    },
    little: (what: string) => `${what}, but by less than 10 points`,
    none: "No evidence of unfairness",
    noneOfFew: (people: number) => `No evidence of unfairness (n = ${people} is few)`,
    tooFew: (people: number) => `Too few people to tell (n = ${people})`,
    alike: "All alike: nothing to compare",
    uneven: "Unevenness of shares of goal (Gini)",
    unevenMeans: "0 is even; compare it with other goals",
    near: "Within 20% of the goal",
    nearMeans: "1 is everyone; compare it with other goals",
  },
  incentiveCost: {
    headings: [costs.atTarget, costs.likely, "Low (1 in 10)", "High (1 in 10)", "Of sales"],
  },
  indexEffect: {
    headings: ["For 1%", "Lowest", "Highest", "Error without", "Error with", "Helps"],
    yes: "Yes",
    no: "No",
  },
  producerTiers: {
    headings: ["Person", "Own usual month", "Share", "Rank", "Group", "To the best quarter"],
    tiers: workbook.tiers,
  },
  saturation: {
    headings: ["Growth before", "Growth now", "Ceiling a month", "Of it reached", "Verdict"],
    verdicts: {
      flattening: () => "Growth flattens",
      none: () => "No ceiling is seen",
      tooFew: (fewest: number) => `Too few months to tell (fewer than ${fewest})`,
    },
  },
  tierDrivers: {
    headings: [
      ...["Stage", "Top", "Middle", "Bottom"],
      ...["Top ÷ middle", "Share", "Middle ÷ bottom", "Share"],
    ],
    tooFew: "Too few to tell",
  },
  seasonalTable: {
    headings: ["Month", "Factor", "Observed", "Years", "Confidence"],
    confidence: { none: "None", low: "Low", medium: "Medium", high: "High" },
  },
  teamProbability: { headings: ["Target", "Expected", "Spread", "Chance"] },
};
