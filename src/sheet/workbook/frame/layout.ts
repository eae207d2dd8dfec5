import type { Content, Role, TabKey } from "./tab.ts";

/**
 * A tab of ours as a value. Its rows and columns have names, not numbers: people insert, move, sort
 * and delete, and the same layout is written again wherever its parts stand by then (place.ts).
 *
 * Formulas name cells in brackets (formula.ts): `[own]` is the column "own" in the same row,
 * `[total|own]` that of the row "total", `[people*|own]` all rows of the list "people",
 * `[month.1:month.12]` several columns of the same row, `[goals!total|own]` another tab's cell.
 */
export interface Layout {
  readonly key: TabKey;
  /** The name wanted; another one is used where it is taken. */
  readonly name: string;
  readonly hidden: boolean;
  /** From column A on. */
  readonly columns: readonly ColumnSlot[];
  /** From row 1 on. */
  readonly rows: readonly RowSlot[];
  /** The last row and column that stay in sight, by name; null for none. */
  readonly frozen: { readonly row: string | null; readonly column: string | null };
  readonly cells: readonly LaidCell[];
  readonly rules: readonly Rule[];
  readonly validations: readonly Validation[];
  readonly charts: readonly Chart[];
  readonly print: Print | null;
}

/** How a tab is printed. Google cannot be told; the local host's .xlsx can. */
export interface Print {
  readonly orientation: "portrait" | "landscape";
  /** The last column that is printed. */
  readonly last: string;
  /** The last row that each page begins with: headings only where a list is longer than a page. */
  readonly repeated: string;
  /** The first of these rows; left out, the tab's first one. */
  readonly from?: string;
}

/** The headings of a list below other tables, of which a long one begins each further page with its own; else the tab's title. */
export const headingsOf = (header: string, rows: number, title: string) =>
  rows > PAGE_OF_ROWS ? { from: header, repeated: header } : { repeated: title };

/** Rows of a list that surely fit on a page across, with its titles. */
export const PAGE_OF_ROWS = 25;

/**
 * A column. Columns whose names end in a number ("month.1", "month.2") are a group: another period
 * may need more of them, and they are put in before the group's last one, so that sums and charts
 * over the group grow with it.
 */
export interface ColumnSlot {
  readonly name: string;
  /** In pixels. */
  readonly width: number;
  /** Holds what only formulas and charts reckon with: hidden, until somebody wants to see it. */
  readonly isHidden?: true;
  /**
   * Whether it has nothing to say by now, of a column that may have: it is hidden as long as that is
   * so, unless somebody shows it, or writes into it.
   */
  readonly isEmpty?: boolean;
  /** The version of the layouts (LAYOUTS) that brought it: a tab that is older gets it put in. */
  readonly since?: number;
}

/** Raised when a tab gets columns that one written before has not, or an answer that is left out means something else. */
export const LAYOUTS = 11;

/** A row of its own, or a list: a row a key, between the named rows before and behind it. */
export type RowSlot = NamedRow | ListSlot;

export interface NamedRow {
  readonly name: string;
  /** In pixels; left out, as Sheets has it. */
  readonly height?: number;
}

export interface ListSlot {
  readonly list: string;
  /** The columns whose cells say which row is whose; a list's rows may be sorted. */
  readonly key: readonly string[];
  /** The texts of those cells, joined by KEY_JOINT where there are several columns. */
  readonly keys: readonly string[];
  /**
   * Whether rows are only ever added, below the others: the layout has the new ones, and those that
   * are there stay as they are. Elsewhere rows go in above the last one, within what spans the list.
   */
  readonly isAppended?: true;
  /** What a row that is no longer wanted says in a column, since its key stays beside it; left out, nothing. */
  readonly gone?: { readonly column: string; readonly words: string };
  /** One for all, or one a key; undefined for as high as what is typed there needs. */
  readonly height?: number | readonly (number | undefined)[];
}

export const KEY_JOINT = "\u2502";

/** The name of a list's row. */
export const listRow = (list: string, key: string): string => `${list}:${key}`;

export interface LaidCell {
  readonly row: string;
  readonly column: string;
  readonly content: Content;
  readonly role: Role;
  readonly format?: string;
  readonly note?: string;
  /** The last of the columns that the cell is merged over. */
  readonly to?: string;
}

/** Cells of one column: a named row's, or those of a whole list. */
export interface Cells {
  readonly column: string;
  readonly row?: string;
  readonly list?: string;
  /** The last column, where the cells span several. */
  readonly to?: string;
}

/** A conditional format. Its words stand in the cell: colour only repeats them. */
export interface Rule {
  readonly cells: Cells;
  readonly when: Condition;
  readonly ink?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

export type Condition =
  | { readonly kind: "below" | "above"; readonly value: number }
  | { readonly kind: "startsWith"; readonly text: string }
  /** Three colours, at three values. */
  | {
      readonly kind: "scale";
      readonly points: readonly [ColorPoint, ColorPoint, ColorPoint];
    };

type ColorPoint = readonly [value: number, color: string];

/** What may be typed into a yellow cell. A blank is always allowed. */
export interface Validation {
  readonly cells: Cells;
  readonly allow:
    | { readonly kind: "words"; readonly words: readonly string[] }
    | { readonly kind: "number"; readonly least: number; readonly most: number | null }
    | { readonly kind: "date" | "email" };
  /** Whether something else is let in, with a warning. */
  readonly isLetIn?: true;
  /** Says what is expected, to who typed something else. */
  readonly help: string;
}

export interface Chart {
  /** Floating bars are stacked ones whose first series is not drawn; points are a line's alone. */
  readonly kind: "columns" | "stackedColumns" | "bars" | "floatingBars" | "line" | "points";
  /** One sentence. */
  readonly title: string;
  readonly data: ChartData;
  /** The cell of its top left corner. */
  readonly at: { readonly row: string; readonly column: string };
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly legend: boolean;
  /** Lowest value of the axis; left out, as the host has it. */
  readonly least?: number;
  /** Number format of the axis of values. */
  readonly format?: string;
}

export type ChartData = ColumnData | RowData;

/** Columns of a list, each with its heading in the row `header`. */
export interface ColumnData {
  readonly header: string;
  readonly list: string;
  /** The column of categories, or of a line's x values. */
  readonly labels: string;
  readonly series: readonly Series[];
}

export interface Series {
  readonly column: string;
  readonly color: string;
  /** Drawn as a line among columns. */
  readonly isLine?: boolean;
}

/** Rows as series: the one right below the row `header`, or all of a list below it. The header has the categories. */
export interface RowData {
  readonly header: string;
  readonly row?: string;
  readonly list?: string;
  /** The column of the series' names, and the first and last column of values. */
  readonly labels: string;
  readonly from: string;
  readonly to: string;
  /** Repeated where there are more rows. */
  readonly colors: readonly string[];
}
