import type { Cell, Grid } from "../../cell.ts";
import { withoutObject } from "../heading.ts";
import { nameOf } from "../name-of.ts";
import { foldName } from "../people/tidy-name.ts";
import { isDone } from "../table/activities.ts";
import type { Shape } from "../table/shape.ts";
import { isWon } from "../table/stage-column.ts";

/** Whether a row of a list of deals or activities says that it was won or done; all are where no column says it. */
export const isThrough = (row: readonly Cell[], { stage, isCounted, deal }: Shape): boolean => {
  if (stage === null) return true;
  return isCounted || deal?.isFlag === true ? isDone(row[stage]) : isWon(row[stage]);
};

/** What won deals are counted as: their stage's name, or the heading of a column of yes and no. */
export interface WonNames {
  readonly nameOf: (row: readonly Cell[]) => string;
  readonly isName: (metric: string) => boolean;
}

export const wonNames = (grid: Grid, { header, stage, deal }: Shape): WonNames => {
  if (stage === null) return { nameOf: () => "", isName: () => false };
  if (deal?.isFlag !== true) return { nameOf: (row) => nameOf(row[stage]), isName: isWon };
  const flag = withoutObject(nameOf(grid[header]![stage])).replace(/^(is|es|está) /i, "");
  return { nameOf: () => flag, isName: (metric) => metric === flag };
};

/** How far through the sale the step is that a metric counts: equal distances from opened to won. */
export const placesOf =
  (steps: readonly string[], won: WonNames) =>
  (metric: string): number | null => {
    const at = steps.findIndex((step) => foldName(step) === foldName(metric));
    if (at >= 0) return at / steps.length;
    return steps.length > 0 && won.isName(metric) ? 1 : null;
  };
