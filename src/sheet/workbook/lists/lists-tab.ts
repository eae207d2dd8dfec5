import { monthOfYear } from "../../../core/calendar/month.ts";
import { splitUnit } from "../../../core/goals/split.ts";
import type { PersonGoal } from "../../../core/planned.ts";
import { spreadOf } from "../../../core/series/total.ts";
import { clipped } from "../../../text/clipped.ts";
import { monthName } from "../../../text/month.ts";
import { monthColumn, periodFactors, periodMonths } from "../calendar/months.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { lookedUp, quoted } from "../frame/formula.ts";
import { type ColumnSlot, type LaidCell, type Layout, listRow } from "../frame/layout.ts";
import { columnLetters, type Role, type TabKey } from "../frame/tab.ts";
import { incentiveLists } from "../incentives/incentive-lists.ts";
import {
  ANNOUNCED,
  BESIDE,
  BY_SEASON,
  DIFFERS,
  DIFFERS_FORMULA,
  GOAL,
  METRIC,
  TOLD_REASON,
} from "./announced-goals.ts";
import {
  asksColumn,
  begunFormula,
  besideSeason,
  KEPT,
  keptCells,
  keptColumns,
  STAYS,
  shareColumn,
  shareFormula,
} from "./kept-months.ts";
import { MEASURE_COLUMNS, measureListCells, measureListKeys } from "./measure-lists.ts";
import { type Memory, memoryIn, memoryText } from "./memory.ts";
import { PACE_SHARE, paceShare } from "./pace-share.ts";
import { type Lines, partsText, rememberedLines } from "./remembered-places.ts";
import { TEAM_CHANCE_COLUMNS, teamChanceSteps } from "./team-chances.ts";

/** Raised when what the Lists tab holds changes its meaning. */
const SCHEMA = "2";
const SIGNATURE = "goalwright";
/** What a row of the first column is about, where it is no setting. */
const PLACE = "#place";
const MEMORY = "#memory";
const CHUNK = /.{1,24000}/gsu; // a cell of Sheets takes 50,000 units, a character has up to two

/** What a file remembers about its goals: settings as text, by key. */
export type Settings = Readonly<Record<string, string>>;

/** The key under which a tab's sheet id and name are kept. */
export const tabSetting = (key: TabKey): string => `tab.${key}`;

/** Under this key stands the version of the layouts that all tabs were written by. */
export const LAYOUTS_SETTING = "layouts";

const FIRST_LAYOUTS = 2; // of the files that tell none

export const layoutsIn = (settings: Settings): number =>
  Number(settings[LAYOUTS_SETTING] ?? FIRST_LAYOUTS);

export interface Remembered {
  readonly settings: Settings;
  /** The other tabs' names, and where their parts stand. */
  readonly tabs: Readonly<
    Partial<Record<TabKey, { readonly name: string; readonly lines: Lines }>>
  >;
  /** What we wrote into each tab. */
  readonly memory: Readonly<Partial<Record<TabKey, Memory>>>;
}

/**
 * The hidden Lists tab. It remembers settings, where the parts of the other tabs stand (as formulas,
 * which follow when people insert, move or rename) and what we wrote there; above these stand the
 * numbers that other tabs look up by a person's name. It is ours alone and written anew each time.
 */
export const listsTab = (
  { settings, tabs, memory }: Remembered,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): Layout => {
  const kept = [...Object.entries(settings), ...placeRows(tabs), ...memoryRows(memory)];
  const goals = facts.plan.goals;
  const incentives = incentiveLists(facts);
  const columns = withRoom([...columnsFor(facts), ...incentives.columns, ...TEAM_COLUMNS], kept);
  return {
    key: "lists",
    name: voice.text.lists.tab,
    hidden: true,
    columns,
    rows: [
      { name: "signature" },
      { name: "note" },
      { name: "season" },
      { name: "header" },
      { list: "people", key: ["person"], keys: goals.map(({ person }) => person) },
      { name: "team" },
      { list: "measures", key: [METRIC, "person"], keys: measureListKeys(facts) },
      { name: "measuresEnd" },
      { list: "kept", key: [], keys: kept.map((_, i) => String(i)) },
      { name: "end" },
    ],
    frozen: { row: null, column: null },
    cells: [
      setting("signature", "key", SIGNATURE),
      setting("signature", "value", SCHEMA),
      setting("note", "value", voice.text.lists.note),
      ...kept.flatMap((line, i) =>
        line.map((content, j) => setting(listRow("kept", String(i)), columns[j]!.name, content)),
      ),
      ...seasonCells(facts, voice),
      ...goals.flatMap((goal) => personCells(goal, facts)),
      ...teamCells(facts, voice),
      ...measureListCells(facts),
      ...incentives.cells,
    ],
    rules: [],
    validations: [],
    charts: [],
    print: null,
  };
};

/** What is expected of the team, its spread, how far the totals lie off, and the period's share of the past. */
const TEAM_COLUMNS = [...["teamExpected", "teamSpread"], ...TEAM_CHANCE_COLUMNS, PACE_SHARE].map(
  (name) => ({ name, width: 110 }),
);

/** Names for as many columns as the longest line needs. */
const withRoom = (
  columns: readonly ColumnSlot[],
  lines: readonly Line[],
): readonly ColumnSlot[] => {
  const missing = Math.max(0, ...lines.map((line) => line.length)) - columns.length;
  const more = Array.from({ length: Math.max(0, missing) }, (_, i) => ({
    name: `more.${i + 1}`,
    width: 110,
  }));
  return [...columns, ...more];
};

const columnsFor = ({ plan: { period, measures } }: WorkbookFacts): readonly ColumnSlot[] => {
  const each = (column: (i: number) => string) =>
    Array.from({ length: period.months }, (_, i) => column(i + 1));
  return [
    ...["key", "value", "person", "chanceStart", "chanceGoal", "chanceStretch"],
    ...BESIDE,
    ...keptColumns(period.months),
    ...each(monthColumn),
    ...each(shareColumn),
    ...(measures.length > 0 ? [...MEASURE_COLUMNS, ...each(asksColumn)] : []),
  ].map((name) => ({ name, width: 110 }));
};

const setting = (row: string, column: string, content: LaidCell["content"]): LaidCell => ({
  row,
  column,
  content,
  role: "setting" as Role,
});

type Line = readonly LaidCell["content"][];

/**
 * A row a tab: the names of its parts, then for each a number that follows it wherever it goes,
 * `=ROW('Goals'!$6:$6)`.
 */
const placeRows = (tabs: Remembered["tabs"]): readonly Line[] =>
  Object.entries(tabs).map(([key, { name, lines }]) => [
    PLACE,
    key,
    partsText(lines),
    ...Object.values(lines.rows).map((at) => ({ formula: `=ROW(${quoted(name)}!$${at}:$${at})` })),
    ...Object.values(lines.columns).map((at) => {
      const letters = `$${columnLetters(at)}`;
      return { formula: `=COLUMN(${quoted(name)}!${letters}:${letters})` };
    }),
  ]);

const memoryRows = (memory: Remembered["memory"]): readonly Line[] =>
  Object.entries(memory).flatMap(([key, one]) =>
    chunks(memoryText(one)).map((text): Line => [MEMORY, key, text]),
  );

/** Cut between two characters, never in the middle of one that takes two units. */
const chunks = (text: string): readonly string[] => text.match(CHUNK) ?? [];

/** The final factor of each month of the period. */
const seasonCells = ({ plan }: WorkbookFacts, { language }: WorkbookVoice): readonly LaidCell[] =>
  periodMonths(plan).flatMap((month, i): LaidCell[] => {
    const column = monthColumn(i + 1);
    return [
      setting("header", column, monthName(language, monthOfYear(month))),
      setting("season", column, {
        formula: `=${lookedUp("seasonality!months*", "final", `header|${column}`, "month")}`,
      }),
    ];
  });

/**
 * Chances of the rungs; the goal and what people were told; months that stay as they were; what each
 * month weighs beside the season; shares so far of what is spread.
 */
const personCells = (
  goal: PersonGoal,
  { plan, metric, announced, told }: WorkbookFacts,
): readonly LaidCell[] => {
  const row = listRow("people", goal.person);
  const n = plan.period.months;
  const unit = splitUnit(goal.goal, plan.step);
  return [
    setting(row, "person", goal.person),
    setting(row, "chanceStart", goal.startChance),
    setting(row, "chanceGoal", goal.chance),
    setting(row, "chanceStretch", goal.stretchChance),
    setting(row, ANNOUNCED, announced?.goals.get(goal.person) ?? ""),
    setting(row, GOAL, { formula: `=${lookedUp("goals!people*", "final")}` }),
    setting(row, DIFFERS, { formula: DIFFERS_FORMULA }),
    ...keptCells(row, told.get(metric)?.get(goal.person), { months: n, unit, isBySeason: true }),
    ...periodFactors(plan).flatMap((factor, i): LaidCell[] => [
      setting(row, monthColumn(i + 1), besideSeason(goal.weights[i]!, factor)),
      setting(row, shareColumn(i + 1), { formula: shareFormula(i + 1, n, true) }),
    ]),
  ];
};

const teamCells = (facts: WorkbookFacts, { language }: WorkbookVoice): readonly LaidCell[] => {
  const { plan, announced, published } = facts;
  const { team, isLessBetter, period } = plan;
  return [
    ...[ANNOUNCED, METRIC, BY_SEASON, TOLD_REASON, STAYS, KEPT].map((column) =>
      setting("header", column, column),
    ),
    setting("team", STAYS, published === null ? "" : { formula: begunFormula(period) }),
    setting("team", ANNOUNCED, clipped(announced?.cause ?? "")),
    setting("team", "chanceGoal", team.chance),
    setting("team", "teamExpected", team.expected),
    setting("team", "teamSpread", spreadOf(team.sd)),
    ...teamChanceSteps(isLessBetter).map(({ column, content }) => setting("team", column, content)),
    setting("team", PACE_SHARE, { formula: paceShare(facts, language) }),
  ];
};

/** What a Lists tab tells of the last write. */
export interface Recollection {
  readonly settings: Settings;
  readonly lines: Readonly<Partial<Record<TabKey, Lines>>>;
  readonly memory: Readonly<Partial<Record<TabKey, Memory>>>;
}

/** What a Lists tab's cells (from A1 on) hold; null where it is not one of ours. */
export const recollected = (cells: readonly (readonly unknown[])[]): Recollection | null => {
  if (cells[0]?.[0] !== SIGNATURE || String(cells[0][1]) !== SCHEMA) return null;
  const kept = cells.slice(1).filter(([key]) => key !== "");
  const rowsOf = (kind: string) => kept.filter(([key]) => key === kind);
  const texts = new Map<string, string>();
  for (const [, tab, text] of rowsOf(MEMORY)) {
    texts.set(String(tab), (texts.get(String(tab)) ?? "") + String(text));
  }
  return {
    settings: Object.fromEntries(
      kept
        .filter(([key]) => key !== PLACE && key !== MEMORY)
        .map(([key, value]) => [String(key), String(value)]),
    ),
    lines: rememberedLines(rowsOf(PLACE)),
    memory: Object.fromEntries([...texts].map(([tab, text]) => [tab, memoryIn(text)])),
  };
};
