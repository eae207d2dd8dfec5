import { asksColumn } from "../lists/kept-months.ts";

/** The final goal that the Metrics tab has of the metric and person in two cells of this row (a formula's text). */
export const measureGoal = (metric: string, who: string): string =>
  `SUMPRODUCT(([metrics!measures*|metric]=[${metric}])*([metrics!measures*|person]=[${who}]);[metrics!measures*|final])`;

/** The sum of everybody's (a formula's text). */
export const measureSum = (metric: string): string =>
  `SUMPRODUCT(([metrics!measures*|metric]=[${metric}])*1;[metrics!measures*|final])`;

/** What this goal asks of a month, from 1, as Lists spreads it (a formula's text). */
export const measureMonth = (metric: string, who: string, i: number): string =>
  `SUMPRODUCT(([lists!measures*|metric]=[${metric}])*([lists!measures*|person]=[${who}]);[lists!measures*|${asksColumn(i)}])`;
