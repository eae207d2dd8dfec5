import type { Getters } from "../gas/engine/library.ts";

/** How a sheet lies on its pages, in pixels of the sheet. */
export interface PageSize {
  /** What a page holds above all repeated rows. */
  readonly height: number;
  /** First and last column that are printed, from 0. */
  readonly left: number;
  readonly right: number;
  /** First row (from 0) of those that are repeated on each page behind them, and the first behind these. */
  readonly titles: readonly [first: number, end: number];
}

/** Rows without a blank one between them; a chart fills the rows that it covers, and has them to itself where nothing stands beside it. From 0. */
interface Block {
  readonly first: number;
  readonly last: number;
  readonly isBlank: boolean;
  /** How much of the last row is blank below a chart, in pixels. */
  readonly spare: number;
}

/** Of a page: with less room than this left, a table that is longer than a page begins the next one. */
const LEAST_BEGUN = 0.25;

/** Of a page: programs measure columns a little differently, and so shrink them by other amounts. */
const RESERVE = 0.02;

/**
 * Rows (from 0) that begin a page, so that no table and no chart is cut that a page can hold. A
 * longer one goes on over pages as each program divides them, and what follows begins a page.
 */
export function pageBreaks(getters: Getters, sheetId: string, page: PageSize): readonly number[] {
  const between = (first: number, end: number) => heightOf(getters, sheetId, first, end);
  const height = page.height * (1 - RESERVE);
  const later = height - between(...page.titles);
  const [headings] = page.titles;
  const hasHeadings = (first: number, last: number) =>
    headings > 0 && headings >= first && headings <= last;
  const breaks: number[] = [];
  let left = height;
  let isBegun = false; // only titles, which every page has, stand on it
  let isLost = false; // a long table ended somewhere on it
  for (const { first, last, isBlank, spare } of blocksOf(getters, sheetId, page)) {
    const size = between(first, last + 1);
    const need = size - spare;
    // Where a page ends is not known behind a long table; a single row is never cut.
    const isCut = isLost ? last > first : isTorn(need, left, later, hasHeadings(first, last));
    if (!isBlank && isBegun && isCut) {
      breaks.push(first);
      [left, isLost] = [later, false];
    }
    isBegun ||= !isBlank && isBehind(last, page.titles);
    isLost ||= !isBlank && need > left;
    left -= size;
  }
  return breaks;
}

/** Whether a row is more than what each page begins with; rows above headings further down are on one alone. */
const isBehind = (row: number, [first, end]: PageSize["titles"]): boolean =>
  first > 0 || row >= end;

/** Whether what needs so much is to begin the next page, which holds more than what is left of this one; what has its headings on each page may go on there. */
const isTorn = (need: number, left: number, later: number, goesOn: boolean): boolean =>
  need > left && ((need <= later && !goesOn) || left < LEAST_BEGUN * later);

const heightOf = (getters: Getters, sheetId: string, first: number, end: number): number => {
  let height = 0;
  for (let row = first; row < end; row++)
    if (!getters.isRowHidden(sheetId, row)) height += getters.getRowSize(sheetId, row);
  return height;
};

function blocksOf(getters: Getters, sheetId: string, { left, right }: PageSize): readonly Block[] {
  const spareBelow = spareBelowCharts(getters, sheetId);
  const apart = rowsApart(getters, sheetId, { left, right });
  const blocks: Block[] = [];
  for (let row = 0; row < getters.getNumberRows(sheetId); row++) {
    const hasBlankCells = isBlankRow(getters, sheetId, row, left, right);
    const isBlank = hasBlankCells && !spareBelow.has(row);
    const spare = hasBlankCells ? (spareBelow.get(row) ?? 0) : 0;
    const before = blocks[blocks.length - 1];
    if (before?.isBlank === isBlank && !apart.has(row))
      blocks[blocks.length - 1] = { ...before, last: row, spare };
    else blocks.push({ first: row, last: row, isBlank, spare });
  }
  return blocks;
}

/** The rows that charts cover, with what of each is left below them. */
const spareBelowCharts = (getters: Getters, sheetId: string): ReadonlyMap<number, number> => {
  const spare = new Map<number, number>();
  for (const figure of getters.getFigures(sheetId))
    for (const [row, below] of coveredBy(getters, sheetId, figure))
      spare.set(row, Math.min(spare.get(row) ?? Infinity, below));
  return spare;
};

type Figure = ReturnType<Getters["getFigures"]>[number];

/** The rows that a chart covers, with what of each is left below it. */
const coveredBy = (
  getters: Getters,
  sheetId: string,
  { row, offset, height }: Figure,
): readonly (readonly [row: number, below: number])[] => {
  const rows: [number, number][] = [];
  let below = height + offset.y;
  for (let at = row; below > 0 && at < getters.getNumberRows(sheetId); at++) {
    below -= getters.getRowSize(sheetId, at);
    rows.push([at, Math.max(0, -below)]);
  }
  return rows;
};

/** Rows in which a chart begins right below a table, or a table right below a chart: one may go to the next page without the other. */
const rowsApart = (
  getters: Getters,
  sheetId: string,
  sides: Pick<PageSize, "left" | "right">,
): ReadonlySet<number> =>
  new Set(
    getters
      .getFigures(sheetId)
      .filter((figure) => isAlone(getters, sheetId, figure, sides))
      .flatMap((figure) => [figure.row, figure.row + coveredBy(getters, sheetId, figure).length]),
  );

/** Whether nothing stands beside a chart in its first row; what it is drawn from may lie behind it. */
const isAlone = (
  getters: Getters,
  sheetId: string,
  { row, col, offset, width }: Figure,
  { left, right }: Pick<PageSize, "left" | "right">,
): boolean => {
  let [end, covered] = [col, width + offset.x];
  while (covered > 0 && end <= right) {
    covered -= getters.getColSize(sheetId, end);
    end += 1;
  }
  return (
    isBlankRow(getters, sheetId, row, left, col - 1) &&
    isBlankRow(getters, sheetId, row, end, right)
  );
};

const isBlankRow = (
  getters: Getters,
  sheetId: string,
  row: number,
  left: number,
  right: number,
): boolean => {
  for (let col = left; col <= right; col++) {
    const position = { sheetId, col, row };
    if (getters.getEvaluatedCell(position).formattedValue !== "") return false;
    if (getters.getCellStyle(position).fillColor !== undefined) return false; // to be typed into
  }
  return true;
};
