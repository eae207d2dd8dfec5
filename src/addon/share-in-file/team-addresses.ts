import { GoalError } from "../../core/errors.ts";
import { foldName } from "../../sheet/read/people/tidy-name.ts";
import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import { habitOf } from "../habit-of.ts";
import { lastAnswers } from "../last-answers.ts";
import { rosterAt } from "../read/roster-at.ts";
import type { OurTabs } from "../tabs/our-tabs.ts";
import { seenOn } from "../tabs/seen.ts";
import { daysIn } from "../zone.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Everybody in the Team tab with their address as it is typed there, else in the roster, else "". */
export const teamAddresses = (book: Spreadsheet, tabs: OurTabs): ReadonlyMap<string, string> => {
  const { sheets, lines, memory, settings } = tabs;
  if (!sheets.team || !lines.team) throw new GoalError("noGoalsYet", {});
  const dayOf = daysIn(book.getSpreadsheetTimeZone());
  const seen = seenOn(sheets.team, dayOf);
  const place = placeFrom(lines.team, seen, memory.team);
  const [header, person, email] = [
    place?.rows.get("header"),
    place?.columns.get("person"),
    place?.columns.get("email"),
  ];
  if (header === undefined || person === undefined) throw new GoalError("noGoalsYet", {});
  const rows = Array.from({ length: Math.max(0, seen.rows - header) }, (_, i) => header + 1 + i);
  const known = new Map(
    rows.flatMap((row): [string, string][] => {
      const name = seen.textAt(row, person).trim();
      const address = email === undefined ? "" : seen.textAt(row, email).trim();
      return name === "" ? [] : [[name, address]];
    }),
  );
  const roster = lastAnswers(settings)?.roster ?? "";
  if (roster === "" || [...known.values()].every((one) => one !== "")) return known;
  const others = rosterAddresses(book, roster, dayOf);
  return new Map(
    [...known].map(([name, address]) => [name, address || (others.get(foldName(name)) ?? "")]),
  );
};

/** Of the user's own roster; none where it cannot be read any more. */
const rosterAddresses = (
  book: Spreadsheet,
  roster: string,
  dayOf: ReturnType<typeof daysIn>,
): ReadonlyMap<string, string> => {
  try {
    const { members } = rosterAt(roster, { dayOf, habit: habitOf(book.getSpreadsheetLocale()) });
    return new Map(members.map(({ person, email }) => [foldName(person), (email ?? "").trim()]));
  } catch (error) {
    if (!(error instanceof GoalError)) throw error;
    return new Map();
  }
};
