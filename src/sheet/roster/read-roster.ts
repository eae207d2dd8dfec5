import { GoalError } from "../../core/errors.ts";
import type { Notice } from "../../core/notices.ts";
import type { Day, Member, Roster } from "../../core/people/roster.ts";
import type { Cell, Grid } from "../cell.ts";
import { isoOfSerial, serialOf } from "../read/dates/date-serial.ts";
import { foldName } from "../read/people/tidy-name.ts";
import type { ReadOptions } from "../read/reading.ts";
import { rosterDays } from "./roster-days.ts";
import { rosterHead } from "./roster-head.ts";
import type { RosterRole } from "./roster-heading.ts";
import { type RosterLine, rosterLines } from "./roster-lines.ts";
import { memberOf, type RosterReaders, united } from "./roster-member.ts";
import { rosterNumbers } from "./roster-numbers.ts";

/** Who is in the team and since when, and the cells that could not be understood. */
export interface RosterReading {
  readonly roster: Roster;
  readonly notices: readonly Notice[];
}

/** Reads a list of people under headings in English or Spanish. Throws noRoster where there is none. */
export const readRoster = (
  grid: Grid,
  options: Pick<ReadOptions, "where" | "dayOf" | "habit">,
): RosterReading => {
  const head = rosterHead(grid);
  const lines = head === null ? [] : rosterLines(grid, head);
  if (head === null || lines.length === 0)
    throw new GoalError("noRoster", { where: options.where });
  const readers = readersOf(lines, head.columnsOf, options);
  const members = new Map<string, Member>();
  const notices: Notice[] = [];
  for (const line of lines) {
    const { member, odd, backward } = memberOf(line, head, readers);
    const before = members.get(foldName(line.person));
    members.set(foldName(line.person), before === undefined ? member : united(before, member));
    for (const value of odd) {
      notices.push({ code: "rosterCell", facts: { person: line.person, value } });
    }
    for (const { from, to } of backward) {
      notices.push({
        code: "rosterBackward",
        facts: { person: line.person, from: iso(from), to: iso(to) },
      });
    }
  }
  return { roster: [...members.values()], notices };
};

const DATES: readonly RosterRole[] = ["hired", "ended", "leaveFrom", "leaveTo"];

const readersOf = (
  lines: readonly RosterLine[],
  columnsOf: (role: RosterRole) => readonly number[],
  { dayOf, habit }: Pick<ReadOptions, "dayOf" | "habit">,
): RosterReaders => {
  const cellsOf = (role: RosterRole): readonly Cell[] =>
    columnsOf(role).flatMap((column) => lines.map(({ cells }) => cells[column] ?? ""));
  const sizes = cellsOf("territory");
  const sizeOf = rosterNumbers(sizes, habit);
  return {
    day: rosterDays(DATES.flatMap(cellsOf), { dayOf, habit }),
    territory: sizes.some((cell) => sizeOf(cell) !== null) ? sizeOf : null,
    incentive: rosterNumbers(cellsOf("targetIncentive"), habit),
  };
};

const iso = (day: Day): string => isoOfSerial(serialOf(day));
