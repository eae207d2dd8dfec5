import type { PersonGoal } from "../planned.ts";

/** No goal is likelier than this by a straight line beyond its Start, or less likely beyond its Stretch. */
export const SUREST_LINE = 0.98;
export const BOLDEST_LINE = 0.02;

/**
 * Chance in [0, 1] of a goal that somebody sets in the place of a computed one: straight lines through
 * the chances of Start, goal and Stretch, and where a rung lies on the goal, as under a capacity that
 * cuts all three, through what is expected, which half reach. It is what the workbook's formulas show
 * beside the own value, so that no sentence says another number.
 */
export const ownChance = (
  { goal, start, stretch, expected, chance, startChance, stretchChance }: PersonGoal,
  own: number,
  isLessBetter: boolean,
): number => {
  if (own === goal) return chance;
  const through = (other: number, its: number): number | null =>
    other === goal ? null : chance + ((its - chance) * (own - goal)) / (other - goal);
  const middle = through(expected, 0.5) ?? chance;
  return own > goal === isLessBetter
    ? Math.min(
        Math.max(SUREST_LINE, startChance),
        through(start, startChance) ?? Math.max(chance, middle),
      )
    : Math.max(
        Math.min(BOLDEST_LINE, stretchChance),
        through(stretch, stretchChance) ?? Math.min(chance, middle),
      );
};
