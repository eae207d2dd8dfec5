import { workbook } from "./workbook.ts";

const { costs } = workbook.incentives;

/** Words in the tables that functions spill. */
export const functionTables = {
  funnelGoals: {
    headings: ["Stage", "Needed", "Per week", "Per day"],
    stage: (number: number) => `Stage ${number}`,
    sale: "Sales",
  },
  incentiveCost: {
    headings: [costs.atTarget(), costs.likely(), "Low (1 in 10)", "High (1 in 10)", "Of sales"],
  },
  producerTiers: {
    headings: ["Person", "Usual month", "Share", "Rank", "Group", "To the best quarter"],
    tiers: workbook.tiers,
  },
};
