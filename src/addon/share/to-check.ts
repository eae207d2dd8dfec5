import type { FairnessName } from "../../core/fairness/fairness-of.ts";
import type { Notice } from "../../core/notices.ts";
import { NUMBERS } from "../../sheet/workbook/fairness/test-cells.ts";
import { listRow } from "../../sheet/workbook/frame/layout.ts";
import { columnLetters } from "../../sheet/workbook/frame/tab.ts";
import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import type { Sharing } from "../sharing.ts";
import { addressIn } from "../source.ts";
import type { OurTabs } from "../tabs/our-tabs.ts";
import { seenOn } from "../tabs/seen.ts";
import { noticesTold } from "../told.ts";
import { daysIn } from "../zone.ts";
import type { GoalsNow } from "./goals-now.ts";

/** What there is to look at in the goals before they are published, a sentence each, with the cells where it is. */
export const toCheck = (now: GoalsNow | null): Sharing["toCheck"] => {
  if (now === null) return [];
  const { toCheck: notices, tabs, about } = now;
  const sentences = noticesTold(notices, about.metric.currency);
  return notices.map((notice, i) => ({ sentence: sentences[i]!, cells: cellsOf(notice, tabs) }));
};

const cellsOf = (notice: Notice, tabs: OurTabs): readonly string[] => {
  if (notice.code === "leaveUntold")
    return notice.facts.roster === ""
      ? leaveCells(notice.facts.people, tabs)
      : [notice.facts.roster];
  if (notice.code === "unfair" || notice.code === "ownUnfair")
    return notice.facts.tests.slice(0, 1).flatMap(({ name }) => fairnessCells(name, tabs));
  return "cells" in notice.facts ? notice.facts.cells : [];
};

/** Where the tab Fairness says what a test finds. */
const fairnessCells = (
  name: FairnessName,
  { sheets, lines, memory }: OurTabs,
): readonly string[] => {
  const [sheet, known] = [sheets.fairness, lines.fairness];
  if (!sheet || !known) return [];
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const place = placeFrom(known, seenOn(sheet, daysIn(zone)), memory.fairness);
  const column = place?.columns.get("size");
  const row = place?.rows.get(listRow("tests", NUMBERS[name]));
  if (column === undefined || row === undefined) return [];
  return [addressIn(sheet.getName(), `${columnLetters(column)}${row}`)];
};

/** Where the first day of these people's leave is typed, in our tab Team. */
const leaveCells = (
  people: readonly string[],
  { sheets, lines, memory }: OurTabs,
): readonly string[] => {
  const [sheet, known] = [sheets.team, lines.team];
  if (!sheet || !known) return [];
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const place = placeFrom(known, seenOn(sheet, daysIn(zone)), memory.team);
  const column = place?.columns.get("leaveFrom.1");
  if (column === undefined) return [];
  return people.flatMap((person) => {
    const row = place?.rows.get(listRow("people", person));
    return row === undefined ? [] : [addressIn(sheet.getName(), `${columnLetters(column)}${row}`)];
  });
};
