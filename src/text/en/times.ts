/** What long times are told in. */
export const times = {
  months: ["month", "months"],
  years: ["year", "years"],
  and: "and",
} as const;
