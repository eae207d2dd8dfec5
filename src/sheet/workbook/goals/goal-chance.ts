import { BOLDEST_LINE, SUREST_LINE } from "../../../core/goals/own-chance.ts";
import { factor } from "../frame/formula.ts";

/** What happens below and above the chances that are known: nothing is certain. */
const [SUREST, BOLDEST] = [SUREST_LINE, BOLDEST_LINE].map(factor);

/** The cells of a goal's formula. Without what is expected, one that has no rung beside it keeps its chance. */
interface GoalCells {
  readonly goal: string;
  readonly start: string;
  readonly stretch: string;
  readonly final: string;
  readonly expected: string | null;
  readonly chances: readonly [string, string, string];
}

/**
 * Chance of the final goal: that of the computed one as it is, and beside it straight lines through
 * the chances of Start and Stretch, which the plan knows exactly (`ownChance` of the core).
 */
export const chanceOf = (isLessBetter: boolean) => ({
  formula: chanceFormula(isLessBetter, {
    ...{ goal: "[goal]", start: "[start]", stretch: "[stretch]", final: "[final]" },
    expected: "[expected]",
    chances: ["[chanceStart]", "[chanceGoal]", "[chanceStretch]"],
  }),
});

export const chanceFormula = (isLessBetter: boolean, cells: GoalCells): string => {
  const { goal, start, stretch, final } = cells;
  const [surer, usual, bolder] = cells.chances;
  const easier = `${final}${isLessBetter ? ">" : "<"}${goal}`;
  const up = `${usual}+(${surer}-${usual})*(${goal}-${final})/(${goal}-${start})`;
  const down = `${usual}-(${usual}-${bolder})*(${final}-${goal})/(${stretch}-${goal})`;
  const [upElse, downElse] = ["MAX", "MIN"].map((limit) => throughExpected(limit, cells));
  return `=IF(${final}=${goal};${usual};IFERROR(IF(${easier};MIN(MAX(${SUREST};${surer});IFERROR(${up};${upElse}));MAX(MIN(${BOLDEST};${bolder});IFERROR(${down};${downElse})));${usual}))`;
};

/** Never on the wrong side of the goal's own chance: what is expected of counts may lie on its other side. */
const throughExpected = (
  limit: string,
  { goal, final, expected, chances: [, usual] }: GoalCells,
): string =>
  expected === null
    ? usual
    : `${limit}(${usual};${usual}-(${usual}-1/2)*(${final}-${goal})/(${expected}-${goal}))`;
