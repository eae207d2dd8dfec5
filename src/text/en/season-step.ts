/** Season and market. Months and factors come in as they are written. */
export const seasonStep = {
  title: "Season and market",
  why: "August is not January. Goals follow your year.",
  season: "Season",
  results: "From results",
  own: "My own",
  none: "None",
  flat: "Every month counts the same.",
  highLow: (high: string, highFactor: string, low: string, lowFactor: string) =>
    `A normal month is 1. The highest is ${high} ${highFactor}, the lowest ${low} ${lowFactor}.`,
  basis: {
    none: "There are too few months to know a season: every month counts the same.",
    half: "One year shows a season only roughly: we use a part of what it shows.",
    full: "From two years of results or more.",
    given: "As you say.",
  },
  normal: (one: string) => `${one} = normal month`,
  known: (basis: string, months: number, people: number) =>
    `${basis} ${months} months, ${people === 1 ? "1 person" : `${people} people`}.`,
  chart: (factors: readonly string[]) => `Season by month: ${factors.join(", ")}`,
  ownFactors: "Your twelve numbers",
  ownHint:
    "1 is a normal month, 1.2 sells a fifth more. Only how they compare with each other counts.",
  growth: "Market growth in a year",
  fromTeam: (change: string) => `Leave it blank to use your own results: ${change}.`,
};

export type SeasonStepText = typeof seasonStep;
