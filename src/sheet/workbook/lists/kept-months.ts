import { addMonths, monthOfYear, yearOf } from "../../../core/calendar/month.ts";
import type { Period } from "../../../core/calendar/period.ts";
import { DUST, type ToldMonths } from "../../../core/goals/kept-months.ts";
import { sum } from "../../../core/stats/sum.ts";
import { monthColumn, sumOfEach } from "../calendar/months.ts";
import type { ToldGoal } from "../facts.ts";
import type { LaidCell } from "../frame/layout.ts";
import { BY_SEASON, DIFFERS, GOAL, TOLD_REASON, UNIT } from "./announced-goals.ts";

/**
 * The column of Lists that says how many of a goal's first months a publication has left as they were
 * when the goal changed within the period: a value, which publishing fills and a write lays in again;
 * blank of whom nothing is published. Its row of the team has how many months of the period have begun.
 */
export const STAYS = "stays";

/** Beside it, values too: what people were told that months come to together up to each one's end, from 1. */
const toldColumn = (i: number): string => `told.${i}`;

/** What the months of STAYS hold together. */
const HELD = "held";

/** What the goal spread behind these months comes to by a month's end, but for the last one. */
const spreadColumn = (i: number): string => `spread.${i}`;

/** 1 where the goal, or a month of it, is another than was told. */
const OTHER = "other";

/** How many of the first months are kept as they were told: of such a goal those that have begun, too. */
export const KEPT = "kept";

/** Beside it, what these months hold together up to a month's end, from 1; all of it from the last of them on. */
export const throughColumn = (i: number): string => `through.${i}`;

/** What a month ends at of all that is spread, as a share, from 1. */
export const shareColumn = (i: number): string => `share.${i}`;

/** What a further metric's goal asks of a month, from 1. */
export const asksColumn = (i: number): string => `asks.${i}`;

/** All of these columns before the months' weights, in their order. */
export const keptColumns = (months: number): readonly string[] => [
  STAYS,
  ...each(months, toldColumn),
  HELD,
  ...each(months - 1, spreadColumn),
  OTHER,
  KEPT,
  ...each(months, throughColumn),
];

const each = (months: number, column: (i: number) => string): readonly string[] =>
  Array.from({ length: months }, (_, i) => column(i + 1));

/** The values of STAYS and of what was told; all blank for nothing. */
export const toldValues = (
  told: ToldMonths | undefined,
  months: number,
): readonly (number | "")[] => {
  if (!told) return Array.from({ length: months + 1 }, () => "");
  const through = (i: number) => Number(sum(told.months.slice(0, i + 1)).toPrecision(15));
  return [told.stays, ...Array.from({ length: months }, (_, i) => through(i))];
};

/**
 * How many months of a period have begun on the day of reading, the last one left out: a change holds
 * for it at the least (a formula, the same wherever it stands).
 */
export const begunFormula = ({ start, months }: Period): string => {
  const before = addMonths(start, -1);
  const gone = `(YEAR(TODAY())-${yearOf(before)})*12+MONTH(TODAY())-${monthOfYear(before)}`;
  return `=MAX(0;MIN(${months - 1};${gone}))`;
};

const BEGUN = `[team|${STAYS}]`;

/** How a goal is spread: what its months are multiples of, and whether the season's factors multiply their weights. */
interface SpreadBy {
  readonly months: number;
  readonly unit: number;
  readonly isBySeason: boolean;
}

/**
 * A row's cells of these columns. Of whom nothing was told they are blank but for what publishing lays
 * its formulas in by: blank cells count as no months that are kept, and most files publish nothing.
 */
export const keptCells = (
  row: string,
  told: ToldGoal | undefined,
  { months, unit, isBySeason }: SpreadBy,
): readonly LaidCell[] => {
  const cell = (column: string, content: LaidCell["content"]): LaidCell => ({
    ...{ row, column, content, role: "setting" },
  });
  const values = toldValues(told, months);
  return [
    cell(UNIT, unit),
    cell(BY_SEASON, isBySeason ? 1 : ""),
    cell(TOLD_REASON, told?.reason ?? ""),
    ...[STAYS, ...each(months, toldColumn)].map((column, i) => cell(column, values[i]!)),
    ...(told
      ? keptFormulas(months, isBySeason).map(({ column, formula }) => cell(column, { formula }))
      : []),
  ];
};

/** The formulas beside what somebody was told, from left to right. */
export const keptFormulas = (
  months: number,
  isBySeason: boolean,
): readonly { readonly column: string; readonly formula: string }[] => [
  { column: HELD, formula: heldFormula(months) },
  ...each(months - 1, spreadColumn).map((column, i) => ({
    column,
    formula: spreadFormula(i + 1, months, isBySeason),
  })),
  { column: OTHER, formula: otherFormula(months) },
  { column: KEPT, formula: `=IF([${OTHER}]=1;MAX([${STAYS}];${BEGUN});SUM([${STAYS}]))` },
  ...each(months, throughColumn).map((column, i) => ({ column, formula: throughFormula(i + 1) })),
];

const heldFormula = (months: number): string => {
  const told = `[${toldColumn(1)}:${toldColumn(months)}]`;
  return `=SUMPRODUCT((COLUMN(${told})-COLUMN([${toldColumn(1)}])+1=[${STAYS}])*1;${told})`;
};

const spreadFormula = (i: number, months: number, isBySeason: boolean): string => {
  const rest = restOf(`[${GOAL}]`, `[${HELD}]`);
  const end = spreadUpTo(rest, shareOf(i, months, isBySeason, STAYS), `[${UNIT}]`);
  return `=[${HELD}]+${end}`;
};

/** Whether the goal, or the end of a month that was spread, is another: the last one ends at the goal. */
const otherFormula = (months: number): string => {
  if (months === 1) return `=[${DIFFERS}]`;
  const range = (column: (i: number) => string) => `[${column(1)}:${column(months - 1)}]`;
  const [told, spread] = [range(toldColumn), range(spreadColumn)];
  const isSpread = `(COLUMN(${told})-COLUMN([${toldColumn(1)}])>=[${STAYS}])`;
  const apart = `SUMPRODUCT(${isSpread}*(ABS(${spread}-${told})>[${UNIT}]/${1 / DUST}))`;
  return `=IF([${DIFFERS}]=1;1;MIN(1;${apart}))`;
};

const throughFormula = (i: number): string =>
  `=IF([${KEPT}]>=${i};[${toldColumn(i)}];${i === 1 ? "0" : `[${throughColumn(i - 1)}]`})`;

/**
 * A month's share so far of what is spread over the months that are not kept (a formula), by their
 * weights, which the season's factors multiply or not; equally where these are all 0.
 */
export const shareFormula = (i: number, months: number, isBySeason: boolean): string =>
  `=${shareOf(i, months, isBySeason, KEPT)}`;

const shareOf = (i: number, months: number, isBySeason: boolean, kept: string): string => {
  const span = (last: number) => {
    const columns = `${monthColumn(1)}:${monthColumn(last)}`;
    const factors = isBySeason ? `[season|${columns}];` : "";
    const isSpread = `(COLUMN([${columns}])-COLUMN([${monthColumn(1)}])>=[${kept}])*1`;
    return `SUMPRODUCT(${factors}[${columns}];${isSpread})`;
  };
  return `IF([${kept}]>=${i};0;IFERROR(${span(i)}/${span(months)};(${i}-[${kept}])/(${months}-[${kept}])))`;
};

/** What a month weighs beside its season's factor, which multiplies it again; of a closed one as much as any other. */
export const besideSeason = (weight: number, factor: number): number =>
  factor > 0 ? weight / factor : 1;

/** What is left of a goal for the months that are not kept (a formula): nothing where they hold more. */
export const restFormula = (goal: string, kept: string): string => `=${restOf(goal, kept)}`;

const restOf = (goal: string, kept: string): string => `MAX(0;${goal}-${kept})`;

/** A share so far of what is spread, in whole units: a goal that is no multiple of them may be rounded up to more than itself, not beyond. */
const spreadUpTo = (rest: string, share: string, unit: string): string =>
  `MIN(${rest};ROUND(${rest}*${share}/${unit}+1/10^9;0)*${unit})`;

/**
 * What a month asks for (a formula): months end where the rounded running total ends, the last one
 * takes what is left. `through` is what kept months hold up to it, `rest` what is spread, `share` its
 * part of that so far, `before` the months before it. No month is below 0, where kept months hold more
 * than the goal: that is said beside it.
 */
export const monthFormula = (
  i: number,
  months: number,
  of: {
    readonly goal: string;
    readonly rest: string;
    readonly through: string;
    readonly share: string;
    readonly unit: string;
    readonly column: (i: number) => string;
  },
): string => {
  const { goal, rest, through, share, unit, column } = of;
  const earlier = Array.from({ length: i - 1 }, (_, j) => `[${column(j + 1)}]`);
  const before = earlier.length === 0 ? "" : `-${sumOfEach(earlier)}`;
  return i === months
    ? `=MAX(0;${goal}${before})`
    : `=${through}+${spreadUpTo(rest, share, unit)}${before}`;
};
