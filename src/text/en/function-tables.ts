import { workbook } from "./workbook.ts";

const { headers } = workbook.goals;

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
      ...["Due by then", "Pace", "Projection", "Status"],
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
  producerTiers: {
    headings: ["Person", "Usual month", "Share", "Rank", "Group", "To the best quarter"],
    tiers: workbook.tiers,
  },
  seasonalTable: {
    headings: ["Month", "Factor", "Observed", "Years", "Confidence"],
    confidence: { none: "None", low: "Low", medium: "Medium", high: "High" },
  },
};
