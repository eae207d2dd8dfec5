import { FITTED } from "../../../core/series/fitted.ts";
import { factor, fraction } from "../frame/formula.ts";
import type { LaidCell } from "../frame/layout.ts";
import { LIKENESS } from "../incentives/rough-cost.ts";

/** What the team may reach, each with the cell of Goals that holds it: the computed goals' sum, that of the final ones, the target. */
const TOTALS = { goal: "total|goal", sum: "total|final", target: "target|final" } as const;
export type TeamTotal = keyof typeof TOTALS;

const columnsOf = (total: TeamTotal) => ({
  off: `${total}Off`,
  normal: `${total}Normal`,
  chance: `${total}Chance`,
});

const ALL = Object.keys(TOTALS) as TeamTotal[];

/** Columns of Lists in whose row of the team the chances are reckoned. */
export const TEAM_CHANCE_COLUMNS: readonly string[] = ALL.flatMap((total) =>
  Object.values(columnsOf(total)),
);

/** How the team's chance of each total is reckoned, step by step. */
export const teamChanceSteps = (
  isLessBetter: boolean,
): readonly Pick<LaidCell, "column" | "content">[] =>
  ALL.flatMap((total) => {
    const { off, normal, chance } = columnsOf(total);
    const known = total === "target" ? `[goals!gapToTarget|final]=""` : null;
    const step = (column: string, formula: string) => ({
      column,
      content: { formula: known === null ? `=${formula}` : `=IF(${known};"";${formula})` },
    });
    return [
      step(off, offFormula(`[goals!${TOTALS[total]}]`, isLessBetter)),
      step(normal, normalFormula(`[${off}]`)),
      step(chance, likenessFormula(`[${normal}]`)),
    ];
  });

/**
 * Chance of a total: the one that the plan knows exactly of the computed goals' sum, moved by what
 * the curve of the team's results moves from there. So equal totals have equal chances.
 */
export const teamChance = (total: TeamTotal): string => {
  const [here, there] = [total, "goal" as const].map(
    (one) => `[lists!team|${columnsOf(one).chance}]`,
  );
  return `MAX(0;MIN(1;[lists!team|chanceGoal]+${here}-${there}))`;
};

const FARTHEST = 8; // spreads: beyond lie chances of nothing

/** Spreads by which what is expected of the team is better than a total. */
const offFormula = (total: string, isLessBetter: boolean): string => {
  const [from, to] = isLessBetter ? [total, "[teamExpected]"] : ["[teamExpected]", total];
  const none = `IF(${from}<${to};-${FARTHEST};${FARTHEST})`;
  const off = `IFERROR((${from}-${to})/[teamSpread];${none})`;
  return `MAX(-${FARTHEST};MIN(${FARTHEST};${off}))`;
};

/**
 * The same as a standard normal value q, where q · exp(τ q² ÷ 2) is so many spreads x (Tukey's h):
 * q² = W(τ x²) ÷ τ, with W(u) near to u ÷ √(1 + 2.08 u) (Lambert's; q within 0.02 up to 3 spreads).
 */
const normalFormula = (off: string): string =>
  `${off}/SQRT(SQRT(1+${fraction(2.08)}*${fraction(FITTED.tail)}*${off}*${off}))`;

/** The normal distribution's logistic likeness (Bowling et al. 2009). */
const likenessFormula = (q: string): string =>
  `1/(1+EXP(-2*${q}*${factor(LIKENESS.linear)}-2*${q}*${q}*${q}*${factor(LIKENESS.cubic)}))`;
