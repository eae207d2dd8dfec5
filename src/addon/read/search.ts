import type { TeamRead } from "../../sheet/workbook/team/team-read.ts";
import { habitOf } from "../habit-of.ts";
import type { Source } from "../service.ts";
import { type OurTabs, ourTabs } from "../tabs/our-tabs.ts";
import { daysIn, monthNow } from "../zone.ts";
import { type OtherTab, otherTabs } from "./other-tabs.ts";
import type { Ways } from "./read-source.ts";
import { type RosterFound, rosterAt } from "./roster-at.ts";
import { teamOn } from "./team-on.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One search for a table: the file, and what the user has said of it. */
export interface Search {
  readonly book: Spreadsheet;
  /** The tabs of ours in it. To find them takes long in a large workbook: whoever has a search asks it. */
  readonly ours: OurTabs;
  readonly asked: Source;
  readonly ways: Ways;
  readonly roster: RosterFound | null;
  /** Our own Team tab, which is the roster where the user gave none. */
  readonly team: TeamRead | null;
  /** Whether a tab is one of the goal workbook. */
  readonly isOurs: (sheet: Sheet) => boolean;
  /** Whether it holds no results for sure: ours, or the roster that was chosen. */
  readonly isTaken: (sheet: Sheet) => boolean;
  /** The visible tabs that may hold results or a roster, by what they begin with. Asked for once. */
  readonly tabs: () => readonly OtherTab[];
}

const NOTHING_SAID: Source = { source: "", table: null, roster: "", told: {} };

export const searchFor = (said: Source | null): Search => {
  const asked = said ?? NOTHING_SAID;
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const zone = book.getSpreadsheetTimeZone();
  const habits = { dayOf: daysIn(zone), habit: habitOf(book.getSpreadsheetLocale()) };
  const ours = ourTabs(book);
  const { example: _, ...others } = ours.sheets;
  const ids = new Set(Object.values(others).map((sheet) => sheet.getSheetId()));
  const given = asked.roster.trim() === "" ? null : rosterAt(asked.roster, habits);
  const roster = given && ids.has(given.sheet) ? null : given;
  const team = teamOn(ours, habits);
  const isOurs = (sheet: Sheet) => ids.has(sheet.getSheetId());
  const isTaken = (sheet: Sheet) => isOurs(sheet) || sheet.getSheetId() === roster?.sheet;
  let visible: readonly OtherTab[] | null = null;
  return {
    book,
    ours,
    asked,
    ways: {
      ...habits,
      today: monthNow(zone),
      told: asked.told,
      roster: roster?.members ?? team?.members ?? null,
    },
    roster,
    team,
    isOurs,
    isTaken,
    tabs: () => {
      visible ??= otherTabs(book).filter(({ sheet }) => !isTaken(sheet));
      return visible;
    },
  };
};
