import type { Notice } from "../../core/notices.ts";
import type { Stay } from "../../core/people/exposure.ts";
import type { Plans } from "../../core/plan.ts";
import { type Renames, renamedMemory, renamedPlace } from "../../sheet/workbook/again/renamed.ts";
import { isTakenOver, type UserCell, userCells } from "../../sheet/workbook/again/user-cells.ts";
import type { WorkbookFacts, WorkbookVoice } from "../../sheet/workbook/facts.ts";
import type { Layout } from "../../sheet/workbook/frame/layout.ts";
import { inLocale } from "../../sheet/workbook/frame/local-format.ts";
import { type Insertion, placeOn } from "../../sheet/workbook/frame/place.ts";
import type { TabKey } from "../../sheet/workbook/frame/tab.ts";
import { goalsTab } from "../../sheet/workbook/goals/goals-tab.ts";
import { incentivesTab } from "../../sheet/workbook/incentives/incentives-tab.ts";
import { layoutsIn, type Settings } from "../../sheet/workbook/lists/lists-tab.ts";
import { linesOf, placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import { decidedEntries, type ToldBefore } from "../../sheet/workbook/log/decided-entries.ts";
import { renamedSaid, saidIn, saidSettings } from "../../sheet/workbook/log/decisions.ts";
import {
  type LogEntry,
  type LogPage,
  logTab,
  NO_PAGE,
  nextNumber,
} from "../../sheet/workbook/log/log-tab.ts";
import { isStatus, NONE_SET, withSet } from "../../sheet/workbook/log/status-set.ts";
import { metricsTab } from "../../sheet/workbook/metrics/metrics-tab.ts";
import { workbookTabs } from "../../sheet/workbook/workbook.ts";
import { leaveNotices } from "../changes/leave-notices.ts";
import { logEntries } from "../changes/log-entries.ts";
import { notLogged } from "../changes/not-logged.ts";
import { ownNamesOthers } from "../changes/own-names-others.ts";
import { ownOldReasons } from "../changes/own-old-reasons.ts";
import { ownReasons } from "../changes/own-reasons.ts";
import { ownUnexplained } from "../changes/own-unexplained.ts";
import { holdingOwn, type OwnValues, ownValues } from "../changes/own-values.ts";
import type { PlanChanges } from "../changes/plan-changes.ts";
import { tabLaid } from "../changes/tab-laid.ts";
import type { MetricNames } from "../metric-names.ts";
import type { Question } from "../service.ts";
import { shareRecord } from "../share/share-record.ts";
import { momentOf } from "../today.ts";
import { workbookVoice } from "../voices.ts";
import { daysIn } from "../zone.ts";
import { backupNames } from "./backup-names.ts";
import { type Change, isRemembered } from "./change-tab.ts";
import { checkProtection } from "./check-protection.ts";
import { checkRoom } from "./check-room.ts";
import { leftSetting, looksOn, turnsOf } from "./empty-columns.ts";
import { freeName } from "./make-tab.ts";
import { isOtherFormat } from "./number-formats.ts";
import { type OurTabs, tabsGone } from "./our-tabs.ts";
import { namesSetting, renamesSince } from "./renames-since.ts";
import { type ChangedTab, newRun, type Run } from "./run.ts";
import { seenOn } from "./seen.ts";
import { isUntouched } from "./untouched.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A write thought through before the first change. */
export interface Intent {
  readonly run: Run;
  /** With what the goals that hold cost, the manager's own among them, and their mean chance in [0, 1]. */
  readonly facts: WorkbookFacts;
  readonly chance: number;
  readonly answers: Question;
  readonly voice: WorkbookVoice;
  readonly layouts: readonly Layout[];
  /** What the Lists tab keeps beside the goals: what they stand on, and what the user has decided. */
  readonly remarks: Settings;
  readonly changes: readonly Change[];
  /** Whether all cells get their number formats anew. */
  readonly isFormattedAnew: boolean;
  /** Tabs among those of `changes` that hold already what they would be given. */
  readonly untouched: ReadonlySet<TabKey>;
  /** The tabs that will be made, Lists among them, and their names. */
  readonly names: ReadonlyMap<TabKey, string>;
  readonly notices: readonly Notice[];
  /** The user's cells on our tabs. */
  readonly cells: readonly UserCell[];
  /** What metrics are called, and the source's words for them. */
  readonly metricNames: MetricNames;
}

/** What the log tells of a write beside the user's own decisions. */
export interface Told {
  readonly who: string;
  /** The minute, "2026-01-10T09:30". */
  readonly when: string;
  readonly changes: PlanChanges | null;
  readonly mark: Settings;
  readonly names: MetricNames;
  /** When everybody is in the team, and when on leave. */
  readonly stays: readonly Stay[];
  /** What becomes of the plan where the manager has set goals. */
  readonly holding: Plans["holding"];
  readonly toldBefore: ToldBefore;
  /** The answers that are others than at the last write. */
  readonly answered: readonly LogEntry[];
  /** Whether the write makes the plan a draft again: then Start's status is the write's. */
  readonly isDraftAnew: boolean;
}

/** Decides what a write will make and change. Changes no cell itself. */
export const planWrite = (
  book: Spreadsheet,
  tabs: OurTabs,
  computed: WorkbookFacts,
  answers: Question,
  told: Told,
): Intent => {
  const voice = workbookVoice(book.getSpreadsheetLocale());
  const asComputed = workbookTabs(computed, voice);
  const renames = renamesSince(tabs.settings, told.names);
  const found = changesOn(book, tabs, asComputed, renames);
  const cells = userCellsOn(found);
  const [own, reasons] = [ownValues(cells), ownReasons(found, cells)];
  const { facts, chance } = holdingOwn(computed, own, told.holding);
  const isComputed = facts === computed;
  const others = isComputed
    ? asComputed
    : asComputed.map((layout) => heldLayout(layout, facts, voice));
  const earlier = isComputed ? found : found.map((change) => laidAnew(change, others));
  const [logged] = changesOn(book, tabs, [logTab(NO_PAGE, voice)], renames);
  const log = logTab(
    pageOf(
      told,
      facts,
      voice,
      { ...tabs, settings: renamedSaid(tabs.settings, renames) },
      earlier,
      cells,
      logged,
      own,
    ),
    voice,
  );
  const layouts = [...others, log];
  const changes = [
    ...earlier,
    ...(logged ? [{ ...logged, layout: log, ...placeOn(log, logged.before, logged.version) }] : []),
  ];
  const isFormattedAnew = isOtherFormat(tabs.settings, facts, voice);
  const untouched = changes.filter((change) => !isFormattedAnew && isUntouched(change));
  const touched = changes.filter((change) => !untouched.includes(change));
  const isChanged = (key: TabKey) => changes.some(({ layout }) => layout.key === key);
  const made: TabKey[] = [
    ...layouts.flatMap(({ key }) => (isChanged(key) ? [] : [key])),
    ...(tabs.sheets.lists ? [] : ["lists" as const]),
  ];
  const changed = [
    ...touched.map(({ sheet }) => sheet),
    ...(tabs.sheets.lists ? [tabs.sheets.lists] : []),
  ];
  checkProtection(touched, tabs.sheets.lists);
  checkRoom(
    book,
    layouts.filter(({ key }) => made.includes(key)),
    changed,
  );
  const run = newRun(book, made, told.when);
  const wanted = new Map<TabKey, string>([
    ...layouts.map(({ key, name }) => [key, name] as const),
    ["lists", voice.text.lists.tab],
  ]);
  const names = new Map(made.map((key) => [key, freeName(book, wanted.get(key)!)]));
  const people = new Set(facts.plan.goals.map(({ person }) => person));
  const gone = changes
    .filter(({ layout }) => layout.key === "goals")
    .flatMap(({ before, memory }) => goneFrom(before, memory, people));
  return {
    run: {
      ...{ ...run, renames: [...renames], changed: changedTabs(book, touched, tabs, voice) },
      versions: shareRecord().record.versions.length,
      ...(told.changes?.isOther === false && told.changes.goals.length === 0
        ? { isSame: true as const }
        : {}),
    },
    facts,
    chance,
    answers,
    voice,
    layouts,
    remarks: {
      ...leftSetting(layouts, changes),
      ...told.mark,
      ...namesSetting(told.names),
      ...NONE_SET,
      ...saidSettings(
        leftIn(earlier, cells).filter((cell) => !told.isDraftAnew || !isStatus(cell)),
      ),
    },
    cells,
    metricNames: told.names,
    changes,
    isFormattedAnew,
    untouched: new Set(untouched.map(({ layout }) => layout.key)),
    names,
    notices: [
      ...tabsGone(tabs),
      ...[...names].flatMap(([key, used]): Notice[] =>
        used === wanted.get(key)
          ? []
          : [{ code: "nameTaken", facts: { wanted: wanted.get(key)!, used } }],
      ),
      ...ownUnexplained(reasons),
      ...ownNamesOthers(
        reasons,
        facts.plan.goals.map(({ person }) => person),
        facts.owner,
      ),
      ...ownOldReasons(reasons, facts),
      ...leaveNotices(reasons, told.stays, facts),
      ...gone.map((person): Notice => ({ code: "personGone", facts: { person } })),
    ],
  };
};

/** Tabs that tell of the goals that hold, own ones among them; the others tell of the computed ones alone. */
const OF_HELD: Readonly<
  Partial<Record<string, (facts: WorkbookFacts, voice: WorkbookVoice) => Layout>>
> = { goals: goalsTab, metrics: metricsTab, incentives: incentivesTab };

const heldLayout = (layout: Layout, facts: WorkbookFacts, voice: WorkbookVoice): Layout => {
  const laid = OF_HELD[layout.key]?.(facts, voice);
  return laid ? inLocale(laid, voice.locale) : layout;
};

const laidAnew = (change: Change, layouts: readonly Layout[]): Change => {
  const layout = layouts.find(({ key }) => key === change.layout.key)!;
  return { ...change, layout, ...placeOn(layout, change.before, change.version) };
};

/** How layouts go onto tabs that are there already. */
export const changesOn = (
  book: Spreadsheet,
  tabs: OurTabs,
  layouts: readonly Layout[],
  renames: Renames,
): readonly Change[] => {
  const dayOf = daysIn(book.getSpreadsheetTimeZone());
  return layouts.flatMap((layout) => changeOf(layout, tabs, dayOf, renames) ?? []);
};

/** The user's cells on these tabs. */
export const userCellsOn = (changes: readonly Change[]): readonly UserCell[] =>
  changes.flatMap(({ layout, seen, memory, before }) => userCells(layout, before, memory, seen));

/** The user's cells that stay another thing than what the layouts write. */
const leftIn = (changes: readonly Change[], cells: readonly UserCell[]): readonly UserCell[] =>
  cells.filter(
    (cell) => !changes.some(({ layout }) => layout.key === cell.tab && isTakenOver(layout, cell)),
  );

const pageOf = (
  { who, when, changes, toldBefore, answered }: Told,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
  ours: OurTabs,
  earlier: readonly Change[],
  cells: readonly UserCell[],
  logged: Change | undefined,
  own: OwnValues,
): LogPage => {
  const { settings, memory } = ours;
  const tabs = earlier.map(tabLaid);
  const decided = notLogged(
    decidedEntries(withSet(settings), cells, tabs, voice, toldBefore),
    logged,
  );
  const anew = goneEntries(tabsGone(ours), voice.text.log);
  const entries = logEntries(changes, facts, voice, [...anew, ...decided, ...answered], {
    before: ownValues(saidIn(settings)),
    now: own,
  });
  return { who, when: momentOf(when), first: nextNumber(memory.log, logged?.before), entries };
};

const goneEntries = (
  notices: readonly Notice[],
  words: WorkbookVoice["text"]["log"],
): readonly LogEntry[] =>
  notices.flatMap((notice) =>
    notice.code !== "tabsGone"
      ? []
      : notice.facts.tabs.map((what) => ({
          ...{ what, before: words.gone, after: words.anew, format: "" },
          reason: words.goneWhy,
        })),
  );

/** How a layout goes onto its tab; null where the tab is not there or no longer to be recognised. */
const changeOf = (
  layout: Layout,
  { sheets, lines, memory, settings }: OurTabs,
  dayOf: ReturnType<typeof daysIn>,
  renames: Renames,
): Change | null => {
  const sheet = sheets[layout.key];
  const parts = lines[layout.key];
  const written = memory[layout.key];
  if (!sheet || !parts || !isRemembered(written)) return null;
  const seen = seenOn(sheet, dayOf);
  const place = placeFrom(parts, seen, written);
  if (place === null) return null;
  const before = renamedPlace(place, layout.key, renames);
  const known = renamedMemory(written, layout.key, renames);
  const version = layoutsIn(settings);
  const change = {
    ...{ layout, sheet, seen, memory: known, before, version, lists: parts.lists },
    ...placeOn(layout, before, version),
  };
  return { ...change, looks: looksOn(change, settings) };
};

/** People whose rows we wrote and who are no longer in the plan. */
const goneFrom = (
  { rows }: Change["before"],
  memory: Change["memory"],
  people: ReadonlySet<string>,
): readonly string[] =>
  [...rows.keys()].flatMap((name) => {
    const person = /^people:(.*)$/s.exec(name)?.[1];
    return person === undefined || people.has(person) || !memory.has(name) ? [] : [person];
  });

const changedTabs = (
  book: Spreadsheet,
  changes: readonly Change[],
  { sheets: { lists } }: OurTabs,
  { text }: WorkbookVoice,
): readonly ChangedTab[] => {
  const changed = [...changes.map(({ sheet }) => sheet), ...(lists ? [lists] : [])];
  const taken = book.getSheets().map((sheet) => sheet.getName());
  const backups = backupNames(
    changed.map((sheet) => sheet.getName()),
    taken,
    text.backup,
  );
  return [
    ...changes.map(
      ({ layout, sheet, before, insertions, lists: known, looks }, i): ChangedTab => ({
        key: layout.key,
        sheet: sheet.getSheetId(),
        backup: backups[i]!,
        lines: linesOf(layout, before, known),
        inserted: {
          rows: countOf(insertions, "row"),
          columns: countOf(insertions, "column"),
        },
        turns: turnsOf(looks),
      }),
    ),
    ...(lists
      ? [
          {
            key: "lists" as const,
            sheet: lists.getSheetId(),
            backup: backups[changes.length]!,
            lines: { rows: {}, columns: {}, lists: {} },
            inserted: { rows: 0, columns: 0 },
          },
        ]
      : []),
  ];
};

const countOf = (insertions: readonly Insertion[], kind: Insertion["kind"]): number =>
  insertions.reduce((sum, one) => sum + (one.kind === kind ? one.count : 0), 0);
