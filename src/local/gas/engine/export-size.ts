/** A sheet on its way into an .xlsx, as far as it says how large it is. */
export interface ExcelSize {
  rowNumber: number;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly cellValues: Readonly<Record<string, unknown>>;
  readonly styles: Readonly<Record<string, unknown>>;
  readonly formats: Readonly<Record<string, unknown>>;
  readonly borders: Readonly<Record<string, unknown>>;
  readonly rows: Readonly<Record<number, ExcelRow>>;
}

interface ExcelRow {
  readonly size?: number;
  readonly isHidden?: boolean;
}

/** Rows below the last one in use that keep what their sheet looks like everywhere. */
const MARGIN = 40;

/**
 * Only the rows in which anything stands, and some below: the engine writes each cell that has a
 * look, and a look that goes down to the end of a sheet is tens of thousands of empty ones. How
 * large the sheet was is remembered elsewhere.
 */
export function exportUsedPart(sheet: ExcelSize): void {
  const { rowNumber, cells, cellValues, styles, formats, borders } = sheet;
  const filled = [...placesIn(cells, isFilled), ...placesIn(cellValues, isFilled)];
  const looks = [styles, formats, borders].flatMap((part) => placesIn(part, () => true));
  const rows = [
    ...filled.map(lastRowOf),
    ...looks.map(lastRowOf).filter((row) => row < rowNumber),
    ...Object.entries(sheet.rows).flatMap(([at, row]) => (isOwn(row) ? [Number(at) + 1] : [])),
  ];
  const last = rows.reduce((one, other) => Math.max(one, other), 1);
  sheet.rowNumber = Math.min(rowNumber, last + MARGIN);
}

/** The cells ("B7") or zones ("B7:D9") of a part that hold something. */
const placesIn = (
  part: Readonly<Record<string, unknown>>,
  holds: (content: unknown) => boolean,
): readonly string[] => Object.keys(part).filter((at) => holds(part[at]));

const isFilled = (content: unknown): boolean =>
  content !== undefined && content !== null && content !== "";

/** In pixels; what a row has unless somebody gives it another height. */
const USUAL_HEIGHT = 23;

const isOwn = ({ size, isHidden }: ExcelRow): boolean =>
  isHidden === true || (size !== undefined && size !== USUAL_HEIGHT);

/** The row of "B7", and the last one of "B7:D9". */
const lastRowOf = (at: string): number => Number(/\d+$/.exec(at)?.[0] ?? 0);
