import { workbook } from "./workbook.ts";

/** Words in the tables that functions spill. */
export const functionTables = {
  funnelGoals: {
    headings: ["Stage", "Needed", "Per week", "Per day"],
    stage: (number: number) => `Stage ${number}`,
    sale: "Sales",
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
};
