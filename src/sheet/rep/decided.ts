import { GoalError } from "../../core/errors.ts";
import { monthColumn } from "../workbook/calendar/months.ts";
import { KEY_JOINT, listRow } from "../workbook/frame/layout.ts";
import type { Place } from "../workbook/frame/place.ts";
import { columnLetters, type TabKey } from "../workbook/frame/tab.ts";

/** A tab of the goal workbook as it stands: where its parts are, and what its cells hold. */
export interface TabRead {
  readonly name: string;
  readonly place: Place;
  readonly plainAt: (row: number, column: number) => number | string;
}

export type TabReads = Readonly<Partial<Record<TabKey, TabRead>>>;

/** A goal as the workbook has it: the manager's own value where there is one. */
export interface DecidedGoal {
  readonly person: string;
  readonly start: number;
  readonly goal: number;
  readonly stretch: number;
  readonly chance: number;
  /** Whether it is the manager's own, and why; "" where no reason is given. */
  readonly isOwn: boolean;
  readonly reason: string;
  /** The own value's cell, "Goals!K7", and the reason's. */
  readonly at: string;
  readonly reasonAt: string;
}

/** The goals of the main metric. Throws where one is no number any more. */
export const decidedGoals = (tabs: TabReads, people: readonly string[]): readonly DecidedGoal[] =>
  people.map((person) => goalIn(tabs, "goals", "people", person, person));

/** Those of a further metric. */
export const decidedMeasure = (
  tabs: TabReads,
  metric: string,
  people: readonly string[],
): readonly DecidedGoal[] =>
  people.map((person) =>
    goalIn(tabs, "metrics", "measures", `${metric}${KEY_JOINT}${person}`, person),
  );

const goalIn = (
  tabs: TabReads,
  tab: TabKey,
  list: string,
  key: string,
  person: string,
): DecidedGoal => {
  const read = tabs[tab];
  const row = read?.place.rows.get(listRow(list, key));
  if (!read || row === undefined) throw new GoalError("goalNotFound", { person });
  const at = (column: string) => {
    const found = read.place.columns.get(column);
    return found === undefined ? "" : read.plainAt(row, found);
  };
  const cellOf = (column: string) =>
    `${read.name}!${columnLetters(read.place.columns.get(column) ?? 1)}${row}`;
  const number = (column: string): number => {
    const value = at(column);
    if (typeof value === "number") return value;
    throw new GoalError("goalNoNumber", { where: cellOf(column), value: String(value) });
  };
  return {
    person,
    start: number("start"),
    goal: number("final"),
    stretch: number("stretch"),
    chance: number("chance"),
    isOwn: isAmount(at("own")),
    reason: String(at("reason")).trim(),
    at: cellOf("own"),
    reasonAt: cellOf("reason"),
  };
};

/** What counts of what is typed: anything else is taken for a blank, as the tabs say beside it. */
const isAmount = (value: number | string): value is number =>
  typeof value === "number" && value >= 0;

/** The months of somebody's goal as the Calendar spreads them; null where they cannot be read. */
export const decidedMonths = (
  { calendar }: TabReads,
  list: "people" | "activities",
  key: string,
  months: number,
): readonly number[] | null => {
  const row = calendar?.place.rows.get(listRow(list, key));
  if (!calendar || row === undefined) return null;
  const values = Array.from({ length: months }, (_, i) => {
    const column = calendar.place.columns.get(`month.${i + 1}`);
    return column === undefined ? "" : calendar.plainAt(row, column);
  });
  return values.every((value): value is number => typeof value === "number") ? values : null;
};

/** What each month of somebody's goal weighs, the season as it stands now; null for a workbook that does not tell. */
export const decidedWeights = (
  { lists }: TabReads,
  person: string,
  months: number,
): readonly number[] | null => {
  const row = lists?.place.rows.get(listRow("people", person));
  const season = lists?.place.rows.get("season");
  if (!lists || row === undefined || season === undefined) return null;
  const weights = Array.from({ length: months }, (_, i) => {
    const column = lists.place.columns.get(monthColumn(i + 1))!;
    return Number(lists.plainAt(season, column)) * Number(lists.plainAt(row, column));
  });
  return weights.every(Number.isFinite) ? weights : null;
};

/** What the Incentives tab pays, as it was typed over or left. */
export interface DecidedPay {
  /** Attainment and payout, in order; empty where the curve cannot be read. */
  readonly curve: readonly (readonly [attainment: number, payout: number])[];
  readonly cap: number | null;
  /** Money for the goal, by person; people without one are paid nothing. */
  readonly targets: ReadonlyMap<string, number>;
  /** Rewards without money, also those that the tab only suggests. */
  readonly rewards: readonly {
    readonly what: string;
    readonly owner: string;
    /** A day number or words. */
    readonly when: number | string;
  }[];
}

export const decidedPay = ({ incentives }: TabReads, people: readonly string[]): DecidedPay => {
  if (!incentives) return { curve: [], cap: null, targets: new Map(), rewards: [] };
  const { place, plainAt } = incentives;
  const at = (row: string, column: string): number | string => {
    const [r, c] = [place.rows.get(row), place.columns.get(column)];
    return r === undefined || c === undefined ? "" : plainAt(r, c);
  };
  const rowsOf = (list: string) =>
    [...place.rows.keys()].filter((name) => name.startsWith(`${list}:`));
  const curve = rowsOf("curve").flatMap((row): (readonly [number, number])[] => {
    const [attainment, payout] = [at(row, "person"), at(row, "target")];
    return isAmount(attainment) && isAmount(payout) ? [[attainment, payout]] : [];
  });
  const cap = at("cap", "target");
  return {
    curve: [...curve].sort(([one], [other]) => one - other),
    cap: isAmount(cap) ? cap : null,
    targets: new Map(
      people.flatMap((person) => {
        const target = at(listRow("people", person), "target");
        return isAmount(target) ? [[person, target] as const] : [];
      }),
    ),
    rewards: rowsOf("free").flatMap((row) => {
      const what = String(at(row, "person")).trim();
      if (what === "") return [];
      const [owner, when] = [at(row, "at.3"), at(row, "at.4")];
      return [
        { what, owner: String(owner).trim(), when: typeof when === "number" ? when : when.trim() },
      ];
    }),
  };
};
