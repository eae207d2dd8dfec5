import * as v from "valibot";

/** Where a cell stands, rows and columns from 1. */
export interface CellPlace {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** A formula that became its value, as the hidden tab keeps it. Places are relative to its cell. */
export interface FrozenFormula {
  readonly formula: string;
  /** The user's own note, "" for none, and the beginning that ours has. */
  readonly note: string;
  readonly said: string;
  /** What its cell held, as a fingerprint. */
  readonly print: string;
  /** The cells that it filled beside its own: rows and columns away, rows and columns long. */
  readonly areas: readonly (readonly [number, number, number, number])[];
  /** What the rows of the areas held, in order, as fingerprints. */
  readonly prints: readonly string[];
  /** Own number formats of cells that writing a date gives another one. */
  readonly formats: readonly (readonly [number, number, string])[];
}

/**
 * `busy` while its cells are changed, in either way: then whoever finds it puts the formula back;
 * `frozen` as long as the value stands in its place; `done` where the formula is back.
 */
export type FrozenState = "busy" | "frozen" | "done";

export interface FrozenEntry {
  readonly state: FrozenState;
  /** Null where its cell is gone. */
  readonly place: CellPlace | null;
  /** Formulas of one group go back together or not at all. */
  readonly group: string;
  readonly frozen: FrozenFormula;
}

const shape = v.object({
  formula: v.string(),
  note: v.string(),
  said: v.string(),
  print: v.string(),
  areas: v.array(v.tuple([v.number(), v.number(), v.number(), v.number()])),
  prints: v.array(v.string()),
  formats: v.array(v.tuple([v.number(), v.number(), v.string()])),
});

/** Null where the text tells of none. */
export const frozenFormulaOf = (text: string): FrozenFormula | null => {
  try {
    return v.parse(shape, JSON.parse(text));
  } catch {
    return null;
  }
};
