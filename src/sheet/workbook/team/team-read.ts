import type { Notice } from "../../../core/notices.ts";
import type { Member, Roster } from "../../../core/people/roster.ts";
import type { Cell, Grid } from "../../cell.ts";
import { foldName } from "../../read/people/tidy-name.ts";
import type { ReadOptions } from "../../read/reading.ts";
import { readRoster } from "../../roster/read-roster.ts";
import { listRow } from "../frame/layout.ts";
import type { Place } from "../frame/place.ts";
import { type Memory, type SeenCell, stateOf } from "../lists/memory.ts";
import { type FactCells, type TeamFact, teamFacts } from "./team-facts.ts";

/** What a Team tab says that is there already. */
export interface TeamRead {
  readonly tab: string;
  readonly members: Roster;
  readonly notices: readonly Notice[];
  /** What we filled in and nobody changed, by folded name. */
  readonly filledIn: ReadonlyMap<string, FactCells>;
  /** Folded names that stand below the list, where we leave the rows as they are. */
  readonly below: ReadonlySet<string>;
  readonly leaves: number;
}

/** A Team tab as it was read, where its parts stand and what we wrote there. */
export interface TeamSeen {
  readonly place: Place;
  readonly memory: Memory;
  readonly cellAt: (row: number, column: number) => SeenCell;
  readonly plainAt: (row: number, column: number) => number | string;
  readonly rows: number;
}

/** Headings that every roster may have, whatever the tab's own are by now. */
const HEADINGS: Readonly<Record<string, string>> = {
  role: "role",
  manager: "manager",
  hired: "hire_date",
  ended: "end_date",
  leaveFrom: "leave_from",
  leaveTo: "leave_to",
  territory: "territory_size",
  targetIncentive: "target_incentive",
  email: "email",
  language: "language",
};

/**
 * Reads a Team tab as a roster. Whoever has, or had, results is a member only as long as there are
 * some; who was put in by hand, or never had any, is one without.
 */
export const teamRead = (
  seen: TeamSeen,
  options: Pick<ReadOptions, "where" | "dayOf" | "habit">,
): TeamRead | null => {
  const { place, memory } = seen;
  const [header, person] = [place.rows.get("header"), place.columns.get("person")];
  if (header === undefined || person === undefined) return null;
  const leaves = [...place.columns.keys()].filter((name) => name.startsWith("leaveFrom.")).length;
  const facts = teamFacts(leaves).filter(({ column }) => place.columns.has(column));
  const all = Array.from({ length: Math.max(0, seen.rows - header) }, (_, i) => header + 1 + i).map(
    (row) => ({ row, name: String(seen.plainAt(row, person)).trim() }),
  );
  const lines = all.filter(({ name }) => name !== "");
  const { roster, notices } =
    lines.length === 0 ? NOBODY : readRoster(gridOf(seen, all, facts), options);
  const withResults = new Set(
    lines.flatMap(({ row, name }) => (hasResults(seen, row) ? [foldName(name)] : [])),
  );
  const last = place.lists.get("people")?.last ?? header;
  const inList = new Set(lines.filter(({ row }) => row <= last).map(({ name }) => foldName(name)));
  return {
    tab: options.where,
    members: roster.map((member) =>
      withResults.has(foldName(member.person)) ? { ...member, fromResults: true } : member,
    ),
    notices,
    filledIn: new Map(
      lines.flatMap(({ row, name }) =>
        memory.has(listRow("people", name))
          ? [[foldName(name), filledIn(seen, name, row, facts)] as const]
          : [],
      ),
    ),
    below: new Set(
      lines.flatMap(({ name }) => (inList.has(foldName(name)) ? [] : [foldName(name)])),
    ),
    leaves,
  };
};

const NOBODY = { roster: [], notices: [] };

interface Line {
  readonly row: number;
  readonly name: string;
}

/** The tab as a roster's grid. A row without a name is blank: it goes on about nobody. */
const gridOf = (
  { place, cellAt }: TeamSeen,
  lines: readonly Line[],
  facts: readonly TeamFact[],
): Grid => [
  ["person", ...facts.map(({ column }) => HEADINGS[column.split(".")[0]!]!)],
  ...lines.map(({ row, name }) => [
    name,
    ...facts.map(({ column }) =>
      name === "" ? "" : (cellAt(row, place.columns.get(column)!).value as Cell),
    ),
  ]),
];

/** Whether a member's row has more than the name and the results. */
export const saysSomething = ({ person: _, fromResults, leaves, ...facts }: Member): boolean =>
  !fromResults || leaves.length > 0 || Object.values(facts).some((fact) => fact !== null);

const hasResults = ({ place, cellAt }: TeamSeen, row: number): boolean => {
  const column = place.columns.get("first");
  return column !== undefined && cellAt(row, column).value !== "";
};

const filledIn = (
  { place, memory, cellAt, plainAt }: TeamSeen,
  name: string,
  row: number,
  facts: readonly TeamFact[],
): FactCells =>
  new Map(
    facts.flatMap(({ column }) => {
      const at = place.columns.get(column)!;
      const named = { row: listRow("people", name), column };
      const { isAsWritten } = stateOf(memory, named, cellAt(row, at));
      const value = plainAt(row, at);
      return isAsWritten && value !== "" ? [[column, value] as const] : [];
    }),
  );
