/** What happens below and above the chances that are known: nothing is certain. */
const SUREST = "98/100";
const BOLDEST = "2/100";

/**
 * Chance of the final goal: that of the computed one as it is, and beside it straight lines through
 * the chances of Start and Stretch, which the plan knows exactly.
 */
export const chanceOf = (isLessBetter: boolean) => ({
  formula: chanceFormula(isLessBetter, {
    goal: "[goal]",
    start: "[start]",
    stretch: "[stretch]",
    final: "[final]",
    chances: ["[chanceStart]", "[chanceGoal]", "[chanceStretch]"],
  }),
});

export const chanceFormula = (
  isLessBetter: boolean,
  {
    goal,
    start,
    stretch,
    final,
    chances: [surer, usual, bolder],
  }: {
    readonly goal: string;
    readonly start: string;
    readonly stretch: string;
    readonly final: string;
    readonly chances: readonly [string, string, string];
  },
): string => {
  const easier = `${final}${isLessBetter ? ">" : "<"}${goal}`;
  const up = `${usual}+(${surer}-${usual})*(${goal}-${final})/(${goal}-${start})`;
  const down = `${usual}-(${usual}-${bolder})*(${final}-${goal})/(${stretch}-${goal})`;
  return `=IF(${final}=${goal};${usual};IFERROR(IF(${easier};MIN(MAX(${SUREST};${surer});${up});MAX(MIN(${BOLDEST};${bolder});${down}));${usual}))`;
};
