import { tabNames } from "../../../text/en/tab-names.ts";
/** A formula, with ";" between arguments: every locale accepts it. */
export interface Formula {
  readonly formula: string;
}

/** Text is text whatever it begins with; "" is a blank cell. */
export type Content = string | number | Formula;

/** What a cell is for: fill, ink and weight follow from it (look.ts). */
export type Role =
  | "title"
  | "why"
  | "band"
  | "wordHeader"
  | "numberHeader"
  | "name"
  | "nameText"
  | "word"
  | "wordText"
  | "past"
  /** The one of several numbers in a row that counts. */
  | "main"
  | "calc"
  | "calcWord"
  | "calcText"
  | "decision"
  | "decisionPlain"
  | "decisionWord"
  | "input"
  | "inputWord"
  | "inputText"
  | "totalName"
  | "total"
  | "label"
  | "rowLabel"
  | "figure"
  | "mist"
  | "text"
  | "heat"
  | "hint"
  | "hintText"
  | "helper"
  | "data"
  | "dataWord"
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

/** A tab of the goal workbook, by the name that no language changes. */
type WorkbookTab = keyof typeof tabNames;

/**
 * Our tabs; "rep" stands in a person's own file. Those of sharing are no part of a write: what was
 * published or sent cannot be unwritten.
 */
export type TabKey = WorkbookTab | SharingTab | "example" | "rep";

export const SHARING_TABS = ["published", "shared"] as const;
type SharingTab = (typeof SHARING_TABS)[number];

/** The tabs of the goal workbook, in the order in which they stand; Lists is hidden behind them. */
export const WORKBOOK_TABS = Object.keys(tabNames) as readonly WorkbookTab[];

/** "A" for 1, "AA" for 27. */
export const columnLetters = (column: number): string =>
  column > 26
    ? columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
