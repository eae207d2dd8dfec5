/** What was typed into the workbook's yellow cells, offered as answers. Numbers, months and tabs come in as they are written. */
export const typedStep = {
  title: "You typed in the workbook",
  say: "These yellow cells hold something else than your answers in this panel. What is worked out here goes by the panel; to go by the cells, use the button.",
  names: {
    companyTarget: "Company target",
    growth: "Market in a year",
    season: "Your values",
    curve: "Payout curve",
    cap: "At most",
    budget: "Budget",
  },
  target: (person: string) => `At goal, ${person}`,
  factor: (month: string) => `Your value, ${month}`,
  line: (what: string, tab: string, typed: string, told: string) =>
    `${what} (${tab}): ${typed}; in this panel: ${told}`,
  point: (attainment: string, payout: string) => `${attainment} pays ${payout}`,
  blank: "blank",
  none: "none",
  fromResults: "as the results show",
  noOwnGrowth: "no number of yours",
  otherMonths: "Months without a value of yours keep the factor that is used now.",
  unusable: (what: string, tab: string, typed: string, needed: string) =>
    `${what} (${tab})${typed === "" ? "" : `: “${typed}”`} is no answer. ${needed} It stays in the sheet only.`,
  needed: {
    companyTarget: "A number above 0 is needed.",
    growth: "A change above −100% and up to 100% is needed.",
    season: "At least one month needs more than 0.",
    curve: "Each point needs its share of the goal and what it pays, and more must never pay less.",
    cap: "A share between 0% and 2,000% is needed.",
    budget: "A number from 0 on is needed.",
    target: "A number from 0 on is needed.",
    factor: "A number from 0 on is needed.",
  },
  use: "Use these for the goals",
  leave: "Without it the cells stay as they are, and this panel goes on without them.",
  used: (count: number) =>
    `${count === 1 ? "1 value of the workbook counts in this panel now" : `${count} values of the workbook count in this panel now`}. What changes is below; nothing is written yet.`,
  /** On the step of the incentives. */
  amounts: (amounts: readonly string[]) =>
    `Amounts of some people’s own, as typed in the workbook: ${amounts.join("; ")}. They count before the roster and before the amount above.`,
  amount: (person: string, amount: string) => `${person} ${amount}`,
  dropAmounts: "Leave these amounts out",
};

export type TypedStepText = typeof typedStep;
