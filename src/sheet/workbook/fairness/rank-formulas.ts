import type { FairnessName } from "../../../core/fairness/fairness-of.ts";

/** A rank correlation: a measure of the goals, and what it should not go with. */
export interface Related {
  readonly name: FairnessName;
  readonly measure: "chance" | "growth" | "stretch";
  readonly by: "size" | "tenure" | "last";
}

const BY_ROSTER: readonly Related[] = (["chance", "growth", "stretch"] as const).flatMap(
  (measure): Related[] => [
    { name: `${measure}BySize`, measure, by: "size" },
    { name: `${measure}ByTenure`, measure, by: "tenure" },
  ],
);
/** Growth on the own pace, beside that pace. */
export const BY_RESULT: Related = { name: "growthByResult", measure: "growth", by: "last" };
export const RELATED: readonly Related[] = [...BY_ROSTER, BY_RESULT];

/** The columns of both ranks, of those of whom both are known. */
export const rankColumns = ({ name }: Related): readonly [string, string] => [
  `${name}Rank`,
  `${name}Place`,
];

/** Somebody's rank in a column among those of whom both are known; equals share theirs. */
export const rankAmong = (column: string, other: string): string => {
  const both = `([people*|${column}]<>"")*([people*|${other}]<>"")`;
  const below = `SUMPRODUCT(${both}*([people*|${column}]<[${column}]))`;
  const same = `SUMPRODUCT(${both}*([people*|${column}]=[${column}]))`;
  return `=IF(OR([${column}]="";[${other}]="");"";${below}+(${same}+1)/2)`;
};

/**
 * Spearman's correlation: Pearson's of the ranks, whose mean is (n + 1) ÷ 2. Blank where all are alike,
 * and 0 where it would be shown as "−0.00".
 */
export const correlation = (related: Related): string => {
  const [rank, place] = rankColumns(related).map((column) => `[people*|${column}]`) as [
    string,
    string,
  ];
  const about = (one: string, other: string) =>
    `(SUMPRODUCT(${one};${other})-COUNT(${rank})*(COUNT(${rank})+1)*(COUNT(${rank})+1)/4)`;
  const exact = `ROUND(${about(rank, place)}/SQRT(${about(rank, rank)}*${about(place, place)});9)`;
  return `=IFERROR(IF(ABS(${exact})<1/200;0;${exact});"")`;
};

/** Distance of the measure's means in the largest and the smallest fifth. */
export const difference = (related: Related): string => {
  const [, place] = rankColumns(related);
  const ranks = `[people*|${place}]`;
  const fifth = `MAX(1;ROUND(COUNT(${ranks})/5;0))`;
  const meanOf = (which: string) =>
    `SUMPRODUCT((${ranks}<>"")*(${which});[people*|${related.measure}])/SUMPRODUCT((${ranks}<>"")*(${which}))`;
  const [top, bottom] = [`${ranks}>COUNT(${ranks})-${fifth}`, `${ranks}<=${fifth}`];
  return `IFERROR(ABS(${meanOf(top)}-${meanOf(bottom)});1)`;
};
