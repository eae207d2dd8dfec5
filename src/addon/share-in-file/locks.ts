import { a1Of, rectanglesOf } from "../../sheet/workbook/frame/rectangles.ts";
import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import { frozenTab } from "../freeze/frozen-tab.ts";
import { BACKUP, marksOf } from "../tabs/marks.ts";
import type { OurTabs } from "../tabs/our-tabs.ts";
import { seenOn } from "../tabs/seen.ts";
import { isTeamLock, TEAM_LOCK } from "../tabs/team-lock.ts";
import { daysIn } from "../zone.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A tab of ours and the protection that it has as a whole, whosever it is. */
export interface Lockable {
  readonly sheet: Sheet;
  readonly lock: Protection | null;
  /** Whether the lock is the one that we put there for the team. */
  readonly isOurs: boolean;
}

/** Everything of ours in the file but the example: tabs, hidden copies, the tab of frozen formulas. */
export const lockables = (
  book: Spreadsheet,
  { sheets }: OurTabs,
  begun: readonly number[],
): readonly Lockable[] => {
  const { example: _, ...ours } = sheets;
  const others = [
    frozenTab(book, null),
    ...marksOf(book, BACKUP).map((one) => one.getLocation().getSheet()),
  ];
  const all = new Map(
    [...Object.values(ours), ...others].flatMap((sheet) =>
      sheet ? [[sheet.getSheetId(), sheet] as const] : [],
    ),
  );
  return [...all].map(([id, sheet]) => {
    const lock = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0] ?? null;
    // One that we had no time to name is ours, too.
    const isUnnamed = lock !== null && begun.includes(id) && lock.getDescription() === "";
    return { sheet, lock, isOurs: lock !== null && (isUnnamed || isTeamLock(lock)) };
  });
};

/**
 * Protects our tabs as wholes against everybody but the owner and who runs this. Open are what
 * editors are there for, Tracking's yellow months, and one blank cell of the Start tab.
 */
export const lockTabs = (book: Spreadsheet, tabs: OurTabs, lockable: readonly Lockable[]): void => {
  const open = openCells(book, tabs);
  for (const { sheet, lock, isOurs } of lockable) {
    if (lock !== null && !isOurs) continue;
    const mine = locked(sheet, lock);
    const cells = open.get(sheet.getSheetId());
    if (cells) mine.setUnprotectedRanges(cells.map((a1) => sheet.getRange(a1)));
  }
};

/** The protection of a tab, made where there is none; one that was cut short is made again. */
const locked = (sheet: Sheet, lock: Protection | null): Protection => {
  if (lock !== null && isTeamLock(lock)) return lock;
  const mine = lock ?? sheet.protect();
  mine.removeEditors(mine.getEditors());
  if (mine.canDomainEdit()) mine.setDomainEdit(false);
  return mine.setDescription(TEAM_LOCK); // last: who finds it may rely on the rest
};

/** What editors may change, by the ids of tabs. */
const openCells = (book: Spreadsheet, tabs: OurTabs): ReadonlyMap<number, readonly string[]> => {
  const { tracking, start, goals } = tabs.sheets;
  const yellow = yellowMonths(book, tabs);
  const menuTab = start ?? goals;
  return new Map([
    ...(menuTab ? [[menuTab.getSheetId(), ["A1"]] as const] : []),
    ...(tracking && yellow ? [[tracking.getSheetId(), yellow] as const] : []),
  ]);
};

export const unlockTabs = (lockable: readonly Lockable[]): void => {
  for (const { lock, isOurs } of lockable) if (isOurs) lock?.remove();
};

/** Where results are typed in the Tracking tab, "P14:AA25"; null where that is not known. */
export const yellowMonths = (
  book: Spreadsheet,
  { sheets, lines, memory }: OurTabs,
): readonly string[] | null => {
  const [sheet, known] = [sheets.tracking, lines.tracking];
  if (!sheet || !known) return null;
  const place = placeFrom(
    known,
    seenOn(sheet, daysIn(book.getSpreadsheetTimeZone())),
    memory.tracking,
  );
  const months = [...(place?.columns ?? [])].flatMap(([name, column]) =>
    name.startsWith("month.") ? [column] : [],
  );
  const lists = ["people", "measures"].flatMap((name) => {
    const lines = place?.lists.get(name);
    return lines && lines.last >= lines.first ? [lines] : [];
  });
  if (lists.length === 0 || months.length === 0) return null;
  return lists.flatMap(({ first, last }) =>
    rectanglesOf(
      months.map((column) => ({ row: first, column })),
      () => true,
    ).map((box) => a1Of({ ...box, rows: last - first + 1 })),
  );
};
