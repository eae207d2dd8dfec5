import { periodCode } from "../../../core/calendar/period.ts";
import type { PersonGoal, Plan } from "../../../core/planned.ts";
import { decimalsFor, numbersIn } from "../../../text/number.ts";
import { periodWords } from "../../../text/period.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { factor, isAmount, lookedUp, unlessWrong } from "../frame/formula.ts";
import {
  type Chart,
  type ColumnSlot,
  type LaidCell,
  type Layout,
  listRow,
  PAGE_OF_ROWS,
  type Rule,
} from "../frame/layout.ts";
import { COLORS } from "../frame/look.ts";
import { CHANGE, goalFormat, PERCENT, unsigned } from "../frame/number-format.ts";
import { MARGIN, topCells, topRows } from "../frame/tab-frame.ts";
import { nameWidth, teamWidth } from "../frame/widths.ts";
import { LIKENESS } from "../incentives/rough-cost.ts";
import { lastMonths, monthsKnown } from "../last-months.ts";
import { ANNOUNCED } from "../lists/announced-goals.ts";
import { gapLabel } from "./gap-label.ts";
import { reviewWords } from "./review-words.ts";
import { whyFacts } from "./why-facts.ts";

const columns = ({ plan }: WorkbookFacts): readonly ColumnSlot[] => [
  MARGIN,
  {
    name: "person",
    width: nameWidth(
      plan.goals.map(({ person }) => person),
      130,
    ),
  },
  { name: "group", width: 72 },
  { name: "last12", width: teamWidth(plan, 100) },
  { name: "expected", width: teamWidth(plan, 100) },
  { name: "start", width: teamWidth(plan, 92) },
  { name: "stretch", width: teamWidth(plan, 92) },
  { name: "goal", width: teamWidth(plan, 100) },
  { name: "change", width: 84 },
  { name: "chance", width: 92 },
  { name: "own", width: teamWidth(plan, 92) },
  { name: "final", width: teamWidth(plan, 100) },
  { name: "beforeReason", width: 12 },
  { name: "reason", width: 220 },
  { name: "status", width: 172 },
  { name: "announced", width: teamWidth(plan, 100), since: 6 },
  { name: "beforeReview", width: 12, since: 6 },
  { name: "review", width: 230 },
  { name: "apart", width: 40 },
  { name: "barName", width: 110, isHidden: true },
  ...["barBase", "barLow", "barHigh", "chanceStart", "chanceGoal", "chanceStretch"].map(
    (name): ColumnSlot => ({ name, width: 92, isHidden: true }),
  ),
];

/** What happens below and above the chances that are known: nothing is certain. */
const SUREST = "98/100";
const BOLDEST = "2/100";
/** A goal that fewer reach is very hard, one that more reach is very easy. */
const VERY_HARD = 0.25;
const VERY_EASY = 0.95;

/** The Goals tab: each person's goal with its why, and the manager's own value beside it. */
export const goalsTab = (facts: WorkbookFacts, voice: WorkbookVoice): Layout => {
  const { goals } = facts.plan;
  const words = voice.text.goals;
  return {
    key: "goals",
    name: words.tab,
    hidden: false,
    columns: columns(facts),
    rows: [
      ...topRows,
      { name: "band", height: 18 },
      { name: "header", height: 34 },
      { list: "people", key: ["person"], keys: goals.map(({ person }) => person), height: 22 },
      { name: "total", height: 24 },
      { name: "target", height: 22 },
      { name: "gapToTarget", height: 22 },
      { name: "teamChance", height: 22 },
      { name: "targetChance", height: 22 },
      { name: "chartGap", height: 12 },
      { name: "charts" },
    ],
    frozen: { row: "header", column: "person" },
    cells: [
      ...heading(facts, voice),
      ...goals.flatMap((goal) => personCells(goal, facts, voice)),
      ...totalCells(facts, voice),
    ],
    rules: goalRules("people", voice),
    validations: [
      {
        cells: { column: "own", list: "people" },
        allow: { kind: "number", least: 0, most: null },
        help: words.ownHelp,
      },
      {
        cells: { column: "final", row: "target" },
        allow: { kind: "number", least: 0, most: null },
        help: words.ownHelp,
      },
    ],
    charts: charts(facts, voice),
    print: {
      orientation: "landscape",
      last: "review",
      repeated: goals.length > PAGE_OF_ROWS ? "header" : "gap",
    },
  };
};

const heading = (
  { plan, metric, currency }: WorkbookFacts,
  { text, language, locale }: WorkbookVoice,
): readonly LaidCell[] => {
  const words = text.goals;
  const step = numbersIn(locale).money(plan.step, currency, decimalsFor(plan.step));
  const why = whyOf(plan, step, words);
  const title = words.title(periodWords(language, periodCode(plan.period)), metric);
  return [
    ...topCells("group", title, why),
    { row: "band", column: "last12", content: words.bands.results, role: "band" },
    { row: "band", column: "expected", content: words.bands.calculation, role: "band" },
    { row: "band", column: "own", content: words.bands.decision, role: "band" },
    { row: "header", column: "beforeReason", content: "", role: "wordHeader" },
    { row: "header", column: "beforeReview", content: "", role: "wordHeader" },
    ...Object.entries({ ...words.headers, ...shortHistory(plan, words) }).map(
      ([column, content]): LaidCell => ({
        row: "header",
        column,
        content,
        role: WORD_COLUMNS.includes(column) ? "wordHeader" : "numberHeader",
        ...noteOf(column, plan, text),
      }),
    ),
  ];
};

/** What made the goals: a chance, or the target that is handed down; and what more moved some. */
const whyOf = (plan: Plan, step: string, words: WorkbookVoice["text"]["goals"]): string => {
  if (plan.company?.handed) return words.whyHanded(step);
  const inHundred = Math.round(100 * plan.probabilities.goal);
  return [
    (plan.isLessBetter ? words.whyLess : words.why)(inHundred, step),
    ...(isMoved(plan) ? [words.whyMoved] : []),
    ...(hasRoom(plan) ? [words.whyRoom(inHundred)] : []),
  ].join(" ");
};

const isMoved = ({ goals }: Plan): boolean =>
  goals.some(({ why }) => why.capacity !== 1 || why.announced !== 1);
const hasRoom = ({ goals }: Plan): boolean => goals.some(({ why }) => why.potential !== 1);

/** What the chances are, and why they are not all the one that was chosen. */
const chanceNote = (
  plan: Plan,
  { chanceNote: itself, chanceNotes }: WorkbookVoice["text"]["goals"],
) => {
  const isHanded = (plan.company?.handed ?? null) !== null;
  return [
    itself,
    ...(hasRoom(plan) ? [chanceNotes.room] : []),
    ...(isHanded ? [chanceNotes.handed] : []),
    ...(isMoved(plan) ? [chanceNotes.moved] : []),
    ...(isHanded ? [] : [chanceNotes.rounded]),
  ].join(" ");
};

/** What a heading says of its column. */
const noteOf = (
  column: string,
  plan: Plan,
  { goals, review }: WorkbookVoice["text"],
): { readonly note?: string } => {
  if (column === "group") return { note: review.notes.group };
  if (column === "reason") return { note: goals.reasonNote };
  if (column === "announced") return { note: goals.announcedNote };
  if (column === "chance" && !plan.isLessBetter) return { note: chanceNote(plan, goals) };
  if (column !== "change") return {};
  const blank = plan.goals.every(isWhole) ? "" : goals.changeBlank;
  const note = [isYear(plan) ? "" : goals.changeNote, blank].filter((one) => one !== "").join(" ");
  return note === "" ? {} : { note };
};

/** The heading of past results where nobody has a year of them. */
const shortHistory = (plan: Plan, words: WorkbookVoice["text"]["goals"]) => {
  const months = monthsKnown(plan);
  return months > 0 && months < YEAR ? { last12: words.lastMonths(months) } : {};
};

const WORD_COLUMNS: readonly string[] = [
  ...["person", "group", "reason", "status", "review", "barName"],
];

const personCells = (
  goal: PersonGoal,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const { text, locale } = voice;
  const { isLessBetter } = facts.plan;
  const row = listRow("people", goal.person);
  const format = goalFormat(facts, voice);
  const note = text.why(whyFacts(goal, facts), locale);
  const looked = (column: string) => ({ formula: `=${lookedUp("lists!people*", column)}` });
  return [
    { row, column: "person", content: goal.person, role: "name" },
    { row, column: "group", content: text.tiers[goal.tier], role: "word" },
    {
      ...{ row, column: "last12", content: goal.last12 ?? "", role: "past" as const, format },
      ...(goal.last12 === null || isWhole(goal)
        ? {}
        : { note: text.review.notes.months(goal.last12Months) }),
    },
    { row, column: "expected", content: goal.expected, role: "calc", format },
    {
      row,
      column: "start",
      content: goal.start,
      role: "calc",
      format,
      ...startNote(goal, facts, voice),
    },
    { row, column: "stretch", content: goal.stretch, role: "calc", format },
    { row, column: "goal", content: goal.goal, role: "calc", format, note },
    {
      ...{ row, column: "change", role: "calc" as const, format: CHANGE },
      content: isWhole(goal) ? changeOf(facts.plan) : UNKNOWN,
    },
    { row, column: "chance", content: chanceOf(isLessBetter), role: "calc", format: PERCENT },
    { row, column: "own", content: "", role: "input", format },
    { row, column: "final", content: FINAL, role: "decision", format },
    { row, column: "beforeReason", content: "", role: "word" },
    { row, column: "reason", content: "", role: "inputWord" },
    { row, column: "status", content: statusOf(voice, isLessBetter), role: "word" },
    { row, column: "announced", content: ANNOUNCED_GOAL, role: "past", format },
    { row, column: "beforeReview", content: "", role: "word" },
    { row, column: "review", content: reviewWords(goal, facts, voice), role: "word" },
    { row, column: "barName", content: { formula: "=[person]" }, role: "hint" },
    {
      row,
      column: "barBase",
      content: { formula: "=MIN([start];[stretch])" },
      role: "helper",
      format,
    },
    { row, column: "barLow", content: lowerBar(isLessBetter), role: "helper", format },
    { row, column: "barHigh", content: upperBar(isLessBetter), role: "helper", format },
    ...(["chanceStart", "chanceGoal", "chanceStretch"] as const).map(
      (column): LaidCell => ({
        row,
        column,
        content: looked(column),
        role: "helper",
        format: PERCENT,
      }),
    ),
  ];
};

/** What a Start of 0 means and what to do: an empty rung is no ladder. */
export const startNote = (
  { start, goal }: PersonGoal,
  {
    plan: { probabilities, step, isLessBetter },
    currency,
  }: Pick<WorkbookFacts, "plan" | "currency">,
  { text, locale }: WorkbookVoice,
): { readonly note?: string } => {
  if (isLessBetter || start !== 0 || goal === 0) return {};
  const least = numbersIn(locale).money(step, currency, decimalsFor(step));
  return { note: text.goals.startZero(Math.round(100 * probabilities.start), least) };
};

/** Where there is no year to compare with; the heading's note says so. */
const UNKNOWN = "–";

export const FINAL = { formula: `=IF(${isAmount("[own]")};[own];[goal])` };

/** What the person was told, from Lists, which publishing fills; blank for nothing. */
const ANNOUNCED_GOAL = {
  formula: `=IF(SUMPRODUCT(([lists!people*|person]=[person])*([lists!people*|${ANNOUNCED}]<>""))=0;"";${lookedUp("lists!people*", ANNOUNCED)})`,
};
const TEAM_ANNOUNCED = '=IF(COUNT([people*|announced])=0;"";SUM([people*|announced]))';

/** Final goal against the last 12 months, or as much of them as the period is long; rounded so that none shows as "-0%"; blank without them. */
const changeOf = (plan: Plan) => {
  const past = isYear(plan) ? "[last12]" : `([last12]*${plan.period.months}/${YEAR})`;
  return { formula: `=IF(SUM([last12])>0;ROUND([final]/${past}-1;2);"")` };
};

/** Whether all of somebody's last 12 months are known: less is no year to compare a goal with. */
const isWhole = ({ last12Months }: PersonGoal): boolean => last12Months === YEAR;

const YEAR = 12; // months
const isYear = ({ period }: Plan): boolean => period.months === YEAR;

/**
 * Chance of the final goal: that of the computed one as it is, and beside it straight lines through
 * the chances of Start and Stretch, which the plan knows exactly.
 */
export const chanceOf = (isLessBetter: boolean) => ({
  formula: chanceFormula(isLessBetter, {
    goal: "[goal]",
    start: "[start]",
    stretch: "[stretch]",
    final: "[final]",
    chances: ["[chanceStart]", "[chanceGoal]", "[chanceStretch]"],
  }),
});

export const chanceFormula = (
  isLessBetter: boolean,
  {
    goal,
    start,
    stretch,
    final,
    chances: [surer, usual, bolder],
  }: {
    readonly goal: string;
    readonly start: string;
    readonly stretch: string;
    readonly final: string;
    readonly chances: readonly [string, string, string];
  },
): string => {
  const easier = `${final}${isLessBetter ? ">" : "<"}${goal}`;
  const up = `${usual}+(${surer}-${usual})*(${goal}-${final})/(${goal}-${start})`;
  const down = `${usual}-(${usual}-${bolder})*(${final}-${goal})/(${stretch}-${goal})`;
  return `=IF(${final}=${goal};${usual};IFERROR(IF(${easier};MIN(MAX(${SUREST};${surer});${up});MAX(MIN(${BOLDEST};${bolder});${down}));${usual}))`;
};

export const statusOf = ({ text }: WorkbookVoice, isLessBetter: boolean) => {
  const { reasonMissing, veryHard, veryEasy, ready, zero, noStart } = text.goals.status;
  const hundredths = (share: number) => `${Math.round(100 * share)}/100`;
  const isReady = isLessBetter ? `"${ready}"` : `IF([start]=0;"${noStart}";"${ready}")`;
  const byChance = `IF([chance]<${hundredths(VERY_HARD)};"${veryHard}";IF([chance]>${hundredths(VERY_EASY)};"${veryEasy}";${isReady}))`;
  // Staying within 0 is a goal like any other.
  const standing = isLessBetter ? byChance : `IF([final]=0;"${zero}";${byChance})`;
  const said = `IF(AND([own]<>"";[reason]="");"${reasonMissing}";${standing})`;
  return { formula: `=${unlessWrong(["[own]"], text.wrong.amount, said)}` };
};

/** The bars' parts: from the easier rung to the goal and on, or the other way round. */
const lowerBar = (isLessBetter: boolean) => ({
  formula: isLessBetter ? "=MAX(0;[final]-[stretch])" : "=MAX(0;[final]-[start])",
});
const upperBar = (isLessBetter: boolean) => ({
  formula: isLessBetter ? "=MAX(0;[start]-[final])" : "=MAX(0;[stretch]-[final])",
});

const totalCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { isLessBetter } = facts.plan;
  const words = voice.text.goals;
  const format = goalFormat(facts, voice);
  const total = (column: string, formula: string, as = format): LaidCell => ({
    row: "total",
    column,
    content: { formula },
    role: "total",
    format: as,
  });
  const sums = ["last12", "expected", "start", "stretch", "goal", "final"].map((column) =>
    total(column, `=SUM([people*|${column}])`),
  );
  const blanks = [
    ...["group", "chance", "own", "beforeReason", "reason", "status"],
    ...["beforeReview", "review"],
  ].map((column): LaidCell => ({ row: "total", column, content: "", role: "total" }));
  const chance = chanceFormula(isLessBetter, {
    goal: "[total|goal]",
    start: "[total|start]",
    stretch: "[total|stretch]",
    final: "[total|final]",
    chances: ["[lists!team|chanceStart]", "[lists!team|chanceGoal]", "[lists!team|chanceStretch]"],
  });
  const label = (row: string, content: LaidCell["content"]): LaidCell => ({
    row,
    column: "chance",
    content,
    role: "label",
  });
  return [
    { row: "total", column: "person", content: words.team, role: "totalName" },
    ...sums,
    total("announced", TEAM_ANNOUNCED),
    ...blanks,
    facts.plan.goals.every(isWhole)
      ? total("change", changeOf(facts.plan).formula, CHANGE)
      : { row: "total", column: "change", content: "", role: "total" },
    label("target", words.target),
    {
      row: "target",
      column: "final",
      content: facts.plan.company?.target ?? "",
      role: "input",
      format,
    },
    {
      ...{ row: "target", column: "reason", role: "hint" },
      content: { formula: `=${unlessWrong(["[final]"], voice.text.wrong.blank, '""')}` },
    },
    label(
      "gapToTarget",
      gapLabel("[gapToTarget|final]", isLessBetter ? words.gapWordsLess : words.gapWords),
    ),
    {
      row: "gapToTarget",
      column: "final",
      content: {
        formula: `=IF(${isAmount("[target|final]")};[total|final]-[target|final];"")`,
      },
      role: "calc",
      format: unsigned(format),
    },
    label("teamChance", words.chanceOfTeam),
    {
      row: "teamChance",
      column: "final",
      content: { formula: chance },
      role: "calc",
      format: PERCENT,
      note: isLessBetter ? words.teamChanceLess : words.teamChance,
    },
    label("targetChance", words.chanceOfTarget),
    {
      row: "targetChance",
      column: "final",
      content: { formula: TARGET_CHANCE },
      role: "calc",
      format: PERCENT,
      note: words.targetChance,
    },
  ];
};

/**
 * Chance of the target by what is expected of the team and its spread (in Lists), by the normal
 * distribution's logistic likeness (Bowling et al. 2009); the goals have no part in it.
 */
const TARGET_CHANCE = `=IF([gapToTarget|final]="";"";1/(1+EXP(-2*[lists!team|targetNormal]*${factor(LIKENESS.linear)}-2*[lists!team|targetNormal]*[lists!team|targetNormal]*[lists!team|targetNormal]*${factor(LIKENESS.cubic)})))`;

/** How the chance and the status of a list of goals look. */
export const goalRules = (list: string, { text }: WorkbookVoice): readonly Rule[] => {
  const { reasonMissing, veryHard, veryEasy, zero, noStart } = text.goals.status;
  const wrong = text.wrong.amount;
  const status = { column: "status", list };
  const chance = { column: "chance", list };
  return [
    { cells: chance, when: { kind: "below", value: VERY_HARD }, ink: COLORS.bad, bold: true },
    { cells: chance, when: { kind: "above", value: VERY_EASY }, ink: COLORS.warn, bold: true },
    { cells: status, when: { kind: "startsWith", text: veryHard }, ink: COLORS.bad, bold: true },
    ...[reasonMissing, wrong, veryEasy, zero, noStart].map(
      (words): Rule => ({
        cells: status,
        when: { kind: "startsWith", text: words },
        ink: COLORS.warn,
        bold: true,
      }),
    ),
  ];
};

/** More people than this have no room for their names below columns. */
const MOST_COLUMNS = 8;

/** In pixels; a printed page holds the largest below its repeated rows. */
const [LEAST_HEIGHT, MOST_HEIGHT] = [320, 760];

/** Whether past results and goals are of as many months. */
const isAlike = (plan: Plan): boolean => isYear(plan) && monthsKnown(plan) >= YEAR;

const charts = (facts: WorkbookFacts, voice: WorkbookVoice): readonly Chart[] => {
  const words = voice.text.goals;
  const format = goalFormat(facts, voice);
  const people = facts.plan.goals.length;
  const height = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, 160 + 26 * people));
  const isLarge = people > MOST_COLUMNS;
  return [
    {
      kind: "floatingBars",
      title: facts.plan.isLessBetter ? words.rangeChartLess : words.rangeChart,
      data: {
        header: "header",
        list: "people",
        labels: "barName",
        series: [
          { column: "barBase", color: COLORS.paper },
          { column: "barLow", color: COLORS.accent },
          { column: "barHigh", color: COLORS.accentMid },
        ],
      },
      // Not in a column that stays in sight: there it would not scroll, and lie over the other one.
      at: { row: "charts", column: "group" },
      width: 640,
      height,
      legend: true,
      format,
    },
    {
      kind: isLarge ? "bars" : "columns",
      title: isAlike(facts.plan)
        ? words.pastChart(lastMonths(facts.plan, voice))
        : words.expectedChart,
      data: {
        header: "header",
        list: "people",
        labels: "person",
        series: [
          { column: isAlike(facts.plan) ? "last12" : "expected", color: COLORS.line },
          { column: "final", color: COLORS.accent },
        ],
      },
      at: { row: "charts", column: "own" },
      width: 560,
      height: isLarge ? height : LEAST_HEIGHT,
      legend: true,
      least: 0,
      format,
    },
  ];
};
