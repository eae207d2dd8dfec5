/** A formula, with ";" between arguments: every locale accepts it. */
export interface Formula {
  readonly formula: string;
}

/** Text is text whatever it begins with; "" is a blank cell. */
export type Content = string | number | Formula;

/** What a cell is for: fill, ink and weight follow from it. */
export type Role =
  | "title"
  | "why"
  | "band"
  | "wordHeader"
  | "numberHeader"
  | "name"
  | "word"
  | "past"
  | "calc"
  | "decision"
  | "totalName"
  | "total"
  | "setting";

export interface PlacedCell {
  /** From 1, as Sheets counts. */
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly role: Role;
  /** Number format; "" leaves the general one. */
  readonly format: string;
  readonly note: string;
}

/** Our tabs, by the name that no language changes. */
export type TabKey = "goals" | "lists" | "example";

/** A row or a column that we must find again after people inserted, moved or sorted. */
export interface Mark {
  readonly kind: "row" | "column";
  readonly name: string;
  readonly at: number;
}

/** A tab as a value: what it holds and how it looks, before anything is written. */
export interface TabValue {
  readonly key: TabKey;
  /** The name wanted; another one is used where it is taken. */
  readonly name: string;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Widths in pixels from column A on. */
  readonly widths: readonly number[];
  readonly cells: readonly PlacedCell[];
  readonly marks: readonly Mark[];
}

/** "A" for 1, "AA" for 27. */
export const columnLetters = (column: number): string =>
  column > 26
    ? columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
