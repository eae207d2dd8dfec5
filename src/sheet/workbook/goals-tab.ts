import { periodCode } from "../../core/calendar/period.ts";
import type { PersonGoal, Plan } from "../../core/planned.ts";
import type { WorkbookText } from "../../text/en/workbook.ts";
import { decimalsFor, numbersIn } from "../../text/number.ts";
import { periodWords } from "../../text/period.ts";
import type { Language } from "../../text/voice.ts";
import { GOAL_COLUMNS, type GoalColumn, type GoalRow, type GoalsPlace } from "./goals-place.ts";
import { CHANGE, moneyFormat, PERCENT } from "./number-format.ts";
import { type Content, columnLetters, type Mark, type PlacedCell, type TabValue } from "./tab.ts";
import { whyFacts } from "./why-facts.ts";

/** What the words and formats of a workbook depend on. */
export interface WorkbookVoice {
  readonly text: WorkbookText;
  readonly language: Language;
  /** The spreadsheet's locale. */
  readonly locale: string;
}

export interface GoalsFacts {
  readonly plan: Plan;
  readonly metric: string;
  readonly currency: string | null;
}

const WIDTHS: Readonly<Record<GoalColumn, number>> = {
  person: 150,
  group: 72,
  last12: 120,
  expected: 104,
  start: 96,
  stretch: 96,
  goal: 104,
  change: 120,
  chance: 88,
};
const MARGIN = 20;

/** The Goals tab: goals as values, each with the sentence that says why. */
export const goalsTab = (facts: GoalsFacts, place: GoalsPlace, voice: WorkbookVoice): TabValue => {
  const { rows, people } = place;
  const names = new Set(facts.plan.goals.map(({ person }) => person));
  const gone = [...people].filter(([person]) => !names.has(person));
  return {
    key: "goals",
    name: voice.text.goals.tab,
    hidden: false,
    frozenRows: rows.header,
    frozenColumns: 0,
    widths: [MARGIN, ...GOAL_COLUMNS.map((column) => WIDTHS[column])],
    cells: [
      ...heading(facts, place, voice),
      ...facts.plan.goals.flatMap((goal) => personRow(goal, facts, place, voice)),
      ...gone.flatMap(([person, row]) => goneRow(person, row, place, voice)),
      ...totalRow(facts, place, voice),
    ],
    marks: marksAt(place),
  };
};

/** The rows and columns that must be found again. */
export const marksAt = ({ rows, columns }: GoalsPlace): readonly Mark[] => [
  ...Object.entries(rows).map(([name, at]): Mark => ({ kind: "row", name, at })),
  ...Object.entries(columns).map(([name, at]): Mark => ({ kind: "column", name, at })),
];

/** A cell's content and looks; its place follows from its column's name. */
type Part = Pick<PlacedCell, "content" | "role"> & Partial<Pick<PlacedCell, "format" | "note">>;

/** Puts the parts of a row where their columns stand; parts of deleted columns stay away. */
const placed = (
  row: number | undefined,
  { columns }: GoalsPlace,
  parts: Partial<Record<GoalColumn, Part>>,
): readonly PlacedCell[] =>
  GOAL_COLUMNS.flatMap((name) => {
    const part = parts[name];
    const column = columns[name];
    if (row === undefined || column === undefined || part === undefined) return [];
    return [{ row, column, format: "", note: "", ...part }];
  });

const heading = (
  { plan, metric, currency }: GoalsFacts,
  place: GoalsPlace,
  { text, language, locale }: WorkbookVoice,
): readonly PlacedCell[] => {
  const words = text.goals;
  const at = (row: GoalRow) => place.rows[row];
  const step = numbersIn(locale).money(plan.step, currency, decimalsFor(plan.step));
  const inHundred = Math.round(100 * plan.probabilities.goal);
  const why = plan.isLessBetter ? words.whyLess : words.why;
  const title = words.title(periodWords(language, periodCode(plan.period)), metric);
  const headers = Object.entries(words.headers).map(([column, content]) => {
    const role = column === "person" || column === "group" ? "wordHeader" : "numberHeader";
    return [column, { content, role }];
  });
  return [
    ...placed(at("title"), place, { person: { content: title, role: "title" } }),
    ...placed(at("why"), place, { person: { content: why(inHundred, step), role: "why" } }),
    ...placed(at("band"), place, {
      person: { content: words.bands.results, role: "band" },
      expected: { content: words.bands.calculation, role: "band" },
    }),
    ...placed(at("header"), place, Object.fromEntries(headers)),
  ];
};

const personRow = (
  goal: PersonGoal,
  facts: GoalsFacts,
  place: GoalsPlace,
  { text, language, locale }: WorkbookVoice,
): readonly PlacedCell[] => {
  const row = place.people.get(goal.person);
  if (row === undefined) throw new Error(`no row for ${goal.person}`);
  const format = moneyFormat(facts.currency, language);
  const note = text.why(whyFacts(goal, facts), locale);
  return placed(row, place, {
    person: { content: goal.person, role: "name" },
    group: { content: text.tiers[goal.tier], role: "word" },
    last12: { content: goal.last12 ?? "", role: "past", format },
    expected: { content: goal.expected, role: "calc", format },
    start: { content: goal.start, role: "calc", format },
    stretch: { content: goal.stretch, role: "calc", format },
    goal: { content: goal.goal, role: "decision", format, note },
    change: { content: changeOf(row, place), role: "calc", format: CHANGE },
    chance: { content: goal.chance, role: "calc", format: PERCENT },
  });
};

/** The row of someone who has left stays: cells beside it may be the user's. */
const goneRow = (
  person: string,
  row: number,
  place: GoalsPlace,
  { text }: WorkbookVoice,
): readonly PlacedCell[] => {
  const blank: Part = { content: "", role: "calc" };
  return placed(row, place, {
    person: { content: person, role: "name" },
    group: { content: "", role: "word" },
    last12: { content: "", role: "past" },
    expected: blank,
    start: blank,
    stretch: blank,
    goal: { content: "", role: "decision", note: text.goals.gone },
    change: blank,
    chance: blank,
  });
};

/** Goal against the last 12 months; blank where there are none to compare. */
const changeOf = (row: number, { columns }: GoalsPlace): Content => {
  if (columns.last12 === undefined) return "";
  const goal = `${columnLetters(columns.goal)}${row}`;
  const last = `${columnLetters(columns.last12)}${row}`;
  return { formula: `=IF(${last}>0;${goal}/${last}-1;"")` };
};

const totalRow = (
  { plan, currency }: GoalsFacts,
  place: GoalsPlace,
  { text, language }: WorkbookVoice,
): readonly PlacedCell[] => {
  const { rows, columns } = place;
  const format = moneyFormat(currency, language);
  const sum = (name: GoalColumn): Part => {
    const letters = columnLetters(columns[name] ?? 1);
    const range = `${letters}${rows.header + 1}:${letters}${rows.total - 1}`;
    return { content: { formula: `=SUM(${range})` }, role: "total", format };
  };
  return placed(rows.total, place, {
    person: { content: text.goals.team, role: "totalName" },
    group: { content: "", role: "totalName" },
    last12: sum("last12"),
    expected: sum("expected"),
    start: sum("start"),
    stretch: sum("stretch"),
    goal: sum("goal"),
    change: { content: changeOf(rows.total, place), role: "total", format: CHANGE },
    chance: {
      content: plan.team.chance,
      role: "total",
      format: PERCENT,
      note: plan.isLessBetter ? text.goals.teamChanceLess : text.goals.teamChance,
    },
  });
};
