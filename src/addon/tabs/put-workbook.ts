import type { Notice } from "../../core/notices.ts";
import type { Rewrite } from "../../sheet/workbook/again/rewritten.ts";
import type { Places } from "../../sheet/workbook/frame/formula.ts";
import { LAYOUTS, type Layout } from "../../sheet/workbook/frame/layout.ts";
import { newPlace, type Place } from "../../sheet/workbook/frame/place.ts";
import { placedCells } from "../../sheet/workbook/frame/placed.ts";
import { columnLetters, type TabKey } from "../../sheet/workbook/frame/tab.ts";
import {
  LAYOUTS_SETTING,
  listsTab,
  type Remembered,
  type Settings,
  tabSetting,
} from "../../sheet/workbook/lists/lists-tab.ts";
import { type Memory, memoryOf } from "../../sheet/workbook/lists/memory.ts";
import { linesOf } from "../../sheet/workbook/lists/remembered-places.ts";
import { withoutSaid } from "../../sheet/workbook/log/decisions.ts";
import { withoutGoals, writtenGoals } from "../announced.ts";
import { WRITTEN, writtenText } from "../last-write.ts";
import { addressIn } from "../source.ts";
import { backUp, type ToBackUp, toBackUp } from "./backup.ts";
import { changeTab, insertLines } from "./change-tab.ts";
import { fillTab, makeRoom, makeTab } from "./make-tab.ts";
import { mark, marksOf, TAB } from "./marks.ts";
import { formatSetting } from "./number-formats.ts";
import type { OurTabs } from "./our-tabs.ts";
import type { Intent } from "./plan-write.ts";
import { temporaryName } from "./run.ts";
import { writeCells } from "./write-cells.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Sheets = ReadonlyMap<TabKey, Sheet>;

/** The Goals tab, and what was left as the user wrote it. */
export interface Put {
  readonly goals: Sheet;
  readonly notices: readonly Notice[];
}

/** Carries a write out. Must run inside `inOneRun`. */
export const putWorkbook = (book: Spreadsheet, tabs: OurTabs, intent: Intent): Put => {
  const { run, layouts, changes, facts, voice } = intent;
  const before = new Map(changes.map((change) => [change.layout.key, change.before]));
  const old = new Map(
    run.changed.map(({ key, backup }) => [
      key,
      toBackUp(tabs.sheets[key]!, backup, before.get(key)),
    ]),
  );
  for (const tab of old.values()) backUp(book, tab, run.id);
  for (const change of changes) insertLines(change);
  const lists = listsTab({ settings: {}, tabs: {}, memory: {} }, facts, voice);
  const made = new Map<TabKey, Place>(
    [...layouts, lists].flatMap((layout) =>
      intent.names.has(layout.key) ? [[layout.key, newPlace(layout)] as const] : [],
    ),
  );
  const sheets = sheetsFor(book, tabs, intent, [...layouts, lists], made);
  // Before any formula names its columns: one beyond a tab's edge would be moved by what is inserted there.
  makeRoom(sheets.get("lists")!, newPlace(lists));
  const places = placesOf(sheets, [
    ...changes.map(({ layout, place }) => [layout.key, place] as const),
    ...made,
    ["lists", newPlace(lists)],
  ]);
  const memory = new Map<TabKey, Memory>();
  for (const layout of layouts) {
    const place = made.get(layout.key);
    if (!place) continue;
    const cells = placedCells(layout, places);
    fillTab(sheets.get(layout.key)!, layout, place, cells);
    memory.set(layout.key, memoryOf(cells));
  }
  const kept = changes.flatMap((change) => {
    const { key } = change.layout;
    if (intent.untouched.has(key)) {
      memory.set(key, change.memory);
      return [];
    }
    const rewrite = changeTab(change, places, intent.isFormattedAnew);
    memory.set(key, rewrite.memory);
    return keptIn(change.sheet, rewrite);
  });
  const settings = settingsFor(tabs, intent, sheets);
  const remembered = {
    settings,
    tabs: linesFor(layouts, places, changes),
    memory: Object.fromEntries(memory),
  };
  putLists(sheets.get("lists")!, remembered, places, intent, old.get("lists"));
  for (const [key, name] of intent.names) sheets.get(key)!.setName(name);
  const goals = sheets.get("goals")!;
  book.setActiveSheet(goals);
  return { goals, notices: keptNotice(kept) };
};

/** Our tabs, the missing ones made; another program may have dropped the mark of one that is bound anew. */
const sheetsFor = (
  book: Spreadsheet,
  { sheets }: OurTabs,
  { run }: Intent,
  layouts: readonly Layout[],
  made: ReadonlyMap<TabKey, Place>,
): Sheets => {
  const all = new Map<TabKey, Sheet>();
  for (const [at, layout] of layouts.entries()) {
    const { key } = layout;
    const place = made.get(key);
    const behind = () => tabsBefore(at, layouts, (one) => all.get(one) ?? sheets[one]);
    const sheet = place
      ? makeTab(book, layout, place, temporaryName(run, key), run.id, behind())
      : sheets[key]!;
    if (!place && marksOf(sheet, TAB).length === 0) mark(sheet, TAB, key);
    all.set(key, sheet);
  }
  return all;
};

/** A tab that was deleted comes back at its place among ours; where all are new, each goes behind the last. */
const tabsBefore = (
  at: number,
  layouts: readonly Layout[],
  sheetOf: (key: TabKey) => Sheet | undefined,
): number | undefined => {
  const visible = (some: readonly Layout[]) => some.filter(({ hidden }) => !hidden);
  const next = visible(layouts.slice(at + 1)).some(({ key }) => sheetOf(key) !== undefined);
  if (layouts[at]!.hidden || !next) return undefined;
  const before = layouts[at - 1] && sheetOf(layouts[at - 1]!.key);
  if (before) return before.getIndex();
  const [first] = visible(layouts).flatMap(({ key }) => sheetOf(key) ?? []);
  return first && first.getIndex() - 1;
};

const placesOf = (sheets: Sheets, places: readonly (readonly [TabKey, Place])[]): Places =>
  Object.fromEntries(
    places.map(([key, place]) => [key, { name: sheets.get(key)!.getName(), place }]),
  );

const linesFor = (
  layouts: readonly Layout[],
  places: Places,
  changes: Intent["changes"],
): Remembered["tabs"] =>
  Object.fromEntries(
    layouts.map((layout) => {
      const { name, place } = places[layout.key]!;
      const known = changes.find((change) => change.layout.key === layout.key)?.lists;
      return [layout.key, { name, lines: linesOf(layout, place, known) }];
    }),
  );

/** Lists is ours alone: its old content goes, as far as it reached. */
const putLists = (
  sheet: Sheet,
  remembered: Remembered,
  places: Places,
  { facts, voice }: Intent,
  old: ToBackUp | undefined,
): void => {
  const layout = listsTab(remembered, facts, voice);
  const place = newPlace(layout);
  makeRoom(sheet, place);
  if (old) sheet.getRange(1, 1, old.rows, old.columns).clearContent();
  writeCells(sheet, placedCells(layout, { ...places, lists: { name: sheet.getName(), place } }));
};

/** What the Lists tab remembers after a write: also how to take this write back, but no earlier one. */
const settingsFor = ({ settings }: OurTabs, intent: Intent, sheets: Sheets): Settings => {
  const { run, answers, facts } = intent;
  const nameOf = (key: TabKey, sheet: Sheet) => intent.names.get(key) ?? sheet.getName();
  return {
    ...withoutSaid(withoutGoals(settings)),
    ...Object.fromEntries(
      [...sheets].map(([key, sheet]) => [
        tabSetting(key),
        `${sheet.getSheetId()}|${nameOf(key, sheet)}`,
      ]),
    ),
    answers: JSON.stringify(answers),
    ...writtenGoals(facts.plan, facts.metric, intent.metricNames.metricOf),
    [WRITTEN]: writtenText(facts),
    ...intent.remarks,
    ...formatSetting(facts, intent.voice),
    [LAYOUTS_SETTING]: String(LAYOUTS),
    undo: JSON.stringify(run),
  };
};

const MOST_NAMED = 5;

/** The addresses of computed cells that the user has changed. Yellow cells are theirs to change. */
const keptIn = (sheet: Sheet, { kept }: Rewrite): readonly string[] => {
  const changed = kept.filter(
    ({ role }) => role !== "input" && role !== "inputWord" && role !== "inputText",
  );
  if (changed.length === 0) return [];
  const tab = sheet.getName();
  return changed.map(({ row, column }) => addressIn(tab, `${columnLetters(column)}${row}`));
};

const keptNotice = (cells: readonly string[]): readonly Notice[] =>
  cells.length === 0
    ? []
    : [
        {
          code: "keptCells",
          facts: {
            cells: cells.slice(0, MOST_NAMED),
            more: Math.max(0, cells.length - MOST_NAMED),
          },
        },
      ];
