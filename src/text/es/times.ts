export const times = {
  months: ["mes", "meses"],
  years: ["año", "años"],
  and: "y",
} as const;
