import { earlierLine } from "../../sheet/workbook/again/rewritten.ts";
import type { Layout } from "../../sheet/workbook/frame/layout.ts";
import type { Place } from "../../sheet/workbook/frame/place.ts";
import type { TabKey } from "../../sheet/workbook/frame/tab.ts";
import type { Settings } from "../../sheet/workbook/lists/lists-tab.ts";
import type { Change } from "./change-tab.ts";
import { hideColumns } from "./hide-columns.ts";
import { isUsed } from "./used-column.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A column that a write hides, or shows again. */
export interface Turn {
  readonly column: string;
  readonly isHidden: boolean;
}

/** By tab and column whether the last write left it hidden; null once somebody has set it by hand: it is theirs. */
type Left = Readonly<Partial<Record<TabKey, Readonly<Record<string, boolean | null>>>>>;

/** What becomes of a column that is there: how the write leaves it, and whether it turns it. */
export interface Look {
  readonly column: string;
  readonly left: boolean | null;
  readonly isTurned: boolean;
}

/** The setting that tells so. */
const LEFT = "columns";

const leftIn = (settings: Settings): Left => JSON.parse(settings[LEFT] ?? "{}") as Left;

/** The columns of a layout that are hidden as long as they have nothing to say. */
const mayBeEmpty = ({ columns }: Layout): readonly { name: string; isEmpty: boolean }[] =>
  columns.flatMap(({ name, isEmpty }) => (isEmpty === undefined ? [] : [{ name, isEmpty }]));

/** What becomes of them on a tab that is there: nothing of those that somebody else has set, or written into. */
export const looksOn = (change: Omit<Change, "looks">, settings: Settings): readonly Look[] => {
  const { layout, sheet, before } = change;
  const known = leftIn(settings)[layout.key];
  return mayBeEmpty(layout).flatMap(({ name: column, isEmpty }): Look[] => {
    const at = before.columns.get(column);
    if (at === undefined) return [];
    const was = known?.[column] === undefined ? false : known[column];
    if (was === null || sheet.isColumnHiddenByUser(at) !== was)
      return [{ column, left: null, isTurned: false }];
    const left = isEmpty && !isUsed(change, at);
    return [{ column, left, isTurned: left !== was }];
  });
};

/** The columns that are turned. */
export const turnsOf = (looks: readonly Look[]): readonly Turn[] =>
  looks.flatMap(({ column, left, isTurned }) =>
    isTurned && left !== null ? [{ column, isHidden: left }] : [],
  );

/** How a write leaves the columns of all tabs. */
export const leftSetting = (layouts: readonly Layout[], changes: readonly Change[]): Settings => {
  const left = layouts.flatMap((layout) => {
    const looks = changes.find((one) => one.layout.key === layout.key)?.looks ?? [];
    const columns = mayBeEmpty(layout).map(({ name, isEmpty }) => {
      const look = looks.find(({ column }) => column === name);
      return [name, look ? look.left : isEmpty] as const;
    });
    return columns.length === 0 ? [] : [[layout.key, Object.fromEntries(columns)] as const];
  });
  return { [LEFT]: JSON.stringify(Object.fromEntries(left)) };
};

/** Hides and shows columns where they stand now; one that is not there any more is passed over. */
export const turn = (sheet: Sheet, { columns }: Place, turns: readonly Turn[]): void => {
  for (const { column, isHidden } of turns) {
    const at = columns.get(column);
    if (at === undefined) continue;
    if (isHidden) sheet.hideColumns(at);
    else sheet.showColumns(at);
  }
};

/** Takes turns back, but for columns that somebody has turned since. */
export const turnBack = (sheet: Sheet, place: Place, turns: readonly Turn[]): void => {
  const ours = turns.filter(({ column, isHidden }) => {
    const at = place.columns.get(column);
    return at !== undefined && sheet.isColumnHiddenByUser(at) === isHidden;
  });
  turn(
    sheet,
    place,
    ours.map(({ column, isHidden }) => ({ column, isHidden: !isHidden })),
  );
};

/** Hides the empty ones among columns that a write has put in: on a new tab, all of them. */
export const hideEmpty = (
  sheet: Sheet,
  layout: Layout,
  { columns }: Place,
  insertions: Change["insertions"] | null,
): void => {
  const wasAt = earlierLine(insertions ?? [], "column");
  const hidden = mayBeEmpty(layout).flatMap(({ name, isEmpty }) => {
    const at = columns.get(name);
    const isNew = at !== undefined && (insertions === null || wasAt(at) === null);
    return isEmpty && isNew ? [at] : [];
  });
  hideColumns(sheet, hidden);
};

/**
 * Shows a column that the last write has hidden, since it has something to say by now, and answers what
 * the setting says then; null where there is nothing to be done.
 */
export const shownNow = (
  sheet: Sheet,
  tab: TabKey,
  column: string,
  at: number,
  settings: Settings,
): readonly [key: string, value: string] | null => {
  const left = leftIn(settings);
  if (!left[tab]?.[column] || !sheet.isColumnHiddenByUser(at)) return null;
  sheet.showColumns(at);
  return [LEFT, JSON.stringify({ ...left, [tab]: { ...left[tab], [column]: false } })];
};
