/** Further metrics: goals of their own beside the main one's. Names of metrics come in as in the table. */
export const measuresStep = {
  title: "Goals for other metrics, too",
  hint: "Each that you tick gets a goal from its own results, beside what the main goal asks of it. Its months are added up: calls, hours and complaints, rather than rates or averages.",
  about: (metric: string) => `About ${metric}`,
  weight: "Share of the pay that it decides",
  weightOf: (metric: string) => `Share of the pay that ${metric} decides`,
  guard: "A condition: it pays nothing, but must be reached",
  guardHint:
    "It pays nothing itself. But whoever misses its goal gets no more than for just reaching the other goals, however far beyond them.",
  less: "Less is better",
  count: "Counted in whole numbers",
  unit: "Unit (a word, optional)",
  left: (metric: string, share: string) => `The other ${share} of the pay goes by ${metric}.`,
  tooMuch: (sum: string) =>
    `That is ${sum} of the pay in all. Lower the shares: together they can be 100% at most.`,
  tooMany: (count: string, most: string) =>
    `${count} metrics are more than a team can keep in mind. Up to ${most} work better.`,
  card: "Goals of other metrics",
  shown: "Metric",
  say: (metric: string, goal: string, chance: string, period: string) =>
    `${metric}: ${goal} for the team in ${period}, which it reaches with a chance of ${chance}.`,
  sayLess: (metric: string, goal: string, chance: string, period: string) =>
    `${metric}: ${goal} for the team in ${period} at most, which it stays within with a chance of ${chance}.`,
  low: (expected: string) =>
    `That is well below what is expected, ${expected}: these results vary so much that a goal which most reach lies far lower. Fewer of 10 (step 6) ask for more.`,
  person: "Person",
  expected: "Expected",
  goal: "Goal",
  chance: "Chance (of 100)",
};

export type MeasuresStepText = typeof measuresStep;
