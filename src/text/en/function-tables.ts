import { workbook } from "./workbook.ts";

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
  producerTiers: {
    headings: ["Person", "Usual month", "Share", "Rank", "Group", "To the best quarter"],
    tiers: workbook.tiers,
  },
  seasonalTable: {
    headings: ["Month", "Factor", "Observed", "Years", "Confidence"],
    confidence: { none: "None", low: "Low", medium: "Medium", high: "High" },
  },
};
