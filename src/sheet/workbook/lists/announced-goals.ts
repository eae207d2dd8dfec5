import { monthColumn } from "../calendar/months.ts";
import { listRow } from "../frame/layout.ts";
import type { Place } from "../frame/place.ts";
import { KEPT, keptColumns, STAYS } from "./kept-months.ts";

/**
 * The column of Lists with the goals that people were told, as values, a row a person, and below one a
 * further metric and person. A write lays in what it knows of, and publishing what it has told. Its row of the team has the cause that the
 * last write was given for making goals easier.
 */
export const ANNOUNCED = "announced";
/** The goal that holds, as Goals has it, or Metrics of a further metric. */
export const GOAL = "goal";
/** 1 where it is another than was announced, by a formula. */
export const DIFFERS = "differs";

/** Why the manager set what people were told, as a value that publishing fills, too; blank for nothing. */
export const TOLD_REASON = "toldReason";

/** Whether the reason in this row is still that of the goal that was told, which is another by now (a formula's text). */
export const isOldReason = (list: "people" | "measures"): string => {
  const of = (column: string) => `[lists!${list}*|${column}]`;
  const keys = list === "people" ? ["person"] : [METRIC, "person"];
  const same = keys.map((key) => `(${of(key)}=[${key}])`).join("*");
  return `SUMPRODUCT(${same}*(${of(TOLD_REASON)}=[reason]);${of(DIFFERS)})>0`;
};

export const DIFFERS_FORMULA = `=IF([${ANNOUNCED}]="";0;IF([${GOAL}]=[${ANNOUNCED}];0;1))`;

/** Where publishing fills a Lists tab in, from A1 on. */
export interface AnnouncedSpots {
  /** Of the announced goals, and the first one of what was told of their months; null for a tab of before these. */
  readonly announced: number;
  readonly told: number | null;
  /** Of whether the season spreads a row's goal; null for a tab of before these, where every row has its formulas. */
  readonly bySeason: number | null;
  /** Of why goals were set; null for a tab of before these. */
  readonly reason: number | null;
  readonly people: Spots;
  /** Of further metrics. */
  readonly measures: Spots;
  /** The team's row. */
  readonly team: number;
}

/** Rows one below the other, from a first one on. */
export interface Spots {
  readonly first: number;
  readonly rows: readonly {
    readonly person: string;
    /** "" for the main one. */
    readonly metric: string;
    /** What the row holds, from column A on. */
    readonly cells: readonly unknown[];
  }[];
}

/** The same of what the cells of a Lists tab hold; null for one of before the announced goals. */
export const announcedSpots = (cells: readonly (readonly unknown[])[]): AnnouncedSpots | null => {
  const header = cells[HEADER] ?? [];
  const announced = header.indexOf(ANNOUNCED);
  if (announced < 0) return null;
  const [metric, ...places] = [METRIC, STAYS, BY_SEASON, TOLD_REASON].map((name) =>
    header.indexOf(name),
  );
  const [told = null, bySeason = null, reason = null] = places.map((at) =>
    at < 0 ? null : at + 1,
  );
  const spots = (from: number, isOne: (line: readonly unknown[]) => boolean): Spots => {
    const below = cells.slice(from);
    const end = below.findIndex((line) => !isOne(line));
    return {
      first: from + 1,
      rows: (end < 0 ? below : below.slice(0, end)).map((line) => ({
        person: String(line[PERSON]),
        metric: metric! < 0 ? "" : String(line[metric!]),
        cells: line,
      })),
    };
  };
  const people = spots(HEADER + 1, (line) => line[PERSON] !== "");
  const team = HEADER + 1 + people.rows.length;
  return {
    announced: announced + 1,
    ...{ told, bySeason, reason },
    people,
    team: team + 1,
    measures: spots(team + 1, (line) => metric! >= 0 && line[metric!] !== ""),
  };
};

/** Where months weigh and are kept, by people and season; null for a tab of before the kept months. */
export const listsPlace = (
  cells: readonly (readonly unknown[])[],
  months: number,
): Place | null => {
  const spots = announcedSpots(cells);
  const kept = cells[HEADER]?.indexOf(KEPT) ?? -1;
  if (!spots || kept < 0) return null;
  const { people, told, announced } = spots;
  const named = (names: readonly string[], first: number) =>
    names.map((name, i) => [name, first + i] as const);
  const each = Array.from({ length: months }, (_, i) => monthColumn(i + 1));
  return {
    rows: new Map([
      ["season", SEASON + 1],
      ["team", spots.team],
      ...people.rows.map(({ person }, i) => [listRow("people", person), people.first + i] as const),
    ]),
    columns: new Map([
      ...named(BESIDE, announced),
      ...(told === null ? [] : named(keptColumns(months), told)),
      ...named(each, kept + 2 + months),
    ]),
    lists: new Map(),
  };
};

/** The column with the name of a further metric. */
export const METRIC = "metric";
/** What the goal's months are whole multiples of. */
export const UNIT = "unit";
/** 1 where the season's factors multiply the months' weights. */
export const BY_SEASON = "bySeason";
/** The columns from the announced goals to the kept months. */
export const BESIDE: readonly string[] = [
  ...[ANNOUNCED, GOAL, DIFFERS, METRIC, UNIT, BY_SEASON],
  TOLD_REASON,
];
/** The rows "season" and "header" and the column "person", from 0. */
const [SEASON, HEADER, PERSON] = [2, 3, 2];
