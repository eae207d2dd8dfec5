import { periodCode } from "../../../core/calendar/period.ts";
import { numbersIn } from "../../../text/number.ts";
import { periodWords } from "../../../text/period.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import {
  type Chart,
  type ColumnSlot,
  headingsOf,
  type LaidCell,
  type Layout,
  listRow,
  type Rule,
} from "../frame/layout.ts";
import { COLORS } from "../frame/look.ts";
import { PERCENT } from "../frame/number-format.ts";
import { MARGIN, topCells, topRows } from "../frame/tab-frame.ts";
import { NAMED, namedCells } from "./named-cells.ts";
import { hasNoGrowth, peopleCells, unknownOf } from "./people-cells.ts";
import { BY_RESULT, RELATED, rankColumns } from "./rank-formulas.ts";
import { MARKS, NUMBERS, testCells, testKeys } from "./test-cells.ts";

/** In pixels: the longest name of a test is wider than any person's. */
const LABELS = 336;

/**
 * Two tables below each other: the tests have their count of people in "stretch", their value in
 * "chance", their limit in "growth" and their verdict in "size", over the two that follow. What the
 * roster may not tell stands last, so that nothing is missed where it does not. From "key" on stands
 * what both reckon with.
 */
const COLUMNS: readonly ColumnSlot[] = [
  MARGIN,
  { name: "person", width: LABELS },
  ...["stretch", "chance", "growth", "size", "tenure"].map((name) => ({ name, width: 92 })),
  { name: "manager", width: 380 },
  { name: "apart", width: 28 },
  ...["key", "last", "teamMean", "stretchRank", ...RELATED.flatMap(rankColumns)].map(
    (name): ColumnSlot => ({
      ...{ name, width: 92, isHidden: true },
      ...(rankColumns(BY_RESULT).includes(name) ? { since: 10 } : {}),
    }),
  ),
];

/** The Fairness tab: whether the goals as they stand now ask more of some than of others. */
export const fairnessTab = (facts: WorkbookFacts, voice: WorkbookVoice): Layout => {
  const { plan } = facts;
  const words = voice.text.fairness;
  const why = plan.measures.length > 0 ? words.whyMain(facts.metric) : words.why;
  const title = words.title(periodWords(voice.language, periodCode(plan.period)));
  return {
    key: "fairness",
    name: words.tab,
    hidden: false,
    columns: COLUMNS,
    rows: [
      ...topRows,
      { name: "testHeader", height: 34 },
      { list: "tests", key: ["key"], keys: testKeys(plan), height: 22 },
      { name: "testWords", height: 20 },
      { name: "missingWords", height: 20 },
      { name: "growthWords", height: 20 },
      {
        ...{ list: "support", key: ["key"], height: 20 },
        keys: [...(isRaisedUnevenly(facts) ? [SUPPORT] : []), NAMED],
      },
      { name: "testGap", height: 14 },
      { name: "header", height: 50 },
      {
        list: "people",
        key: ["person"],
        keys: plan.goals.map(({ person }) => person),
        height: 22,
      },
      { name: "end", height: 14 },
      { name: "charts" },
    ],
    frozen: { row: "why", column: null },
    cells: [
      ...topCells("person", title, why),
      ...testCells(facts, voice),
      ...missingCells(facts, voice),
      ...supportCells(facts, voice),
      ...namedCells(facts, voice),
      ...peopleCells(facts, voice),
      ...(hasSizes(facts)
        ? []
        : [
            {
              row: "charts",
              column: "person",
              content: words.noSizes,
              role: "hint",
            } satisfies LaidCell,
          ]),
    ],
    rules: RULES,
    validations: [],
    charts: hasSizes(facts) ? [chart(voice)] : [],
    print: {
      ...{ orientation: "landscape", last: "manager" },
      ...headingsOf("header", plan.goals.length, "gap"),
    },
  };
};

/** What could not be tested, since it is known of nobody, and where to type it. */
const missingCells = (facts: WorkbookFacts, { text }: WorkbookVoice): readonly LaidCell[] => {
  const { missing, unknown } = text.fairness;
  const names = unknownOf(facts).map((column) => unknown[column]);
  const hint = (row: string, content: string): LaidCell => ({
    ...{ row, column: "person", content, role: "hint" },
  });
  return [
    ...(names.length === 0 ? [] : [hint("missingWords", missing(names, text.team.tab))]),
    ...growthCells(facts, text.fairness),
  ];
};

/** That growth is told of nobody; or, where those who sell less are asked for more of it, why. */
const growthCells = (
  { plan }: WorkbookFacts,
  { noLast, leans, verdict, remedy }: WorkbookVoice["text"]["fairness"],
): readonly LaidCell[] => {
  const at = { row: "growthWords", column: "person", role: "hint" } as const;
  if (hasNoGrowth(plan)) return [{ ...at, content: noLast }];
  const test = plan.fairness.find(({ name, people }) => name === BY_RESULT.name && people > 0);
  if (test === undefined) return [];
  const less = { ...test, verdict: "less" } as const;
  const now = `[${listRow("tests", NUMBERS.growthByResult)}|size]`;
  const isLess = `${now}="${verdict(less)}: ${remedy(less)}"`;
  return [{ ...at, content: { formula: `=IF(${isLess};"${leans}";"")` } }];
};

/** The row on support, of the list below the tests. */
const SUPPORT = "1";

/** Goals that the support raises by less than this apart are raised alike. */
const ALIKE = 0.005;

/** Whether the support raises some goals more than others; those of a target that is handed down it does not. */
const isRaisedUnevenly = ({ plan: { goals, company } }: WorkbookFacts): boolean => {
  if ((company?.handed ?? null) !== null) return false;
  const raised = goals.map(({ why }) => why.potential);
  return goals.some(({ chanceWith }) => chanceWith !== null)
    ? Math.max(...raised) - Math.min(...raised) > ALIKE
    : false;
};

/** Why whoever sells less has a smaller chance: the support raises those goals, and the chances leave it out. */
const supportCells = (
  facts: WorkbookFacts,
  { text, locale }: WorkbookVoice,
): readonly LaidCell[] => {
  if (!isRaisedUnevenly(facts)) return [];
  const { percent } = numbersIn(locale);
  const chances = facts.plan.goals.map(({ chance, chanceWith }) => chanceWith ?? chance);
  const [least, most] = [Math.min(...chances), Math.max(...chances)].map((one) => percent(one));
  const row = listRow("support", SUPPORT);
  return [
    { row, column: "person", content: text.fairness.support(least!, most!), role: "hint" },
    { row, column: "key", content: Number(SUPPORT), role: "helper" },
  ];
};

const hasSizes = ({ plan, roster }: WorkbookFacts): boolean =>
  plan.goals.some(({ person }) => roster.territories.has(person));

/** What is found begins with a mark, which says the same. */
const RULES: readonly Rule[] = MARKS.map((text) => ({
  cells: { column: "size", list: "tests" },
  when: { kind: "startsWith", text },
  ink: COLORS.bad,
  bold: true,
}));

const chart = ({ text }: WorkbookVoice): Chart => ({
  kind: "points",
  title: text.fairness.chart,
  data: {
    header: "header",
    list: "people",
    labels: "size",
    series: [{ column: "chance", color: COLORS.accent }],
  },
  at: { row: "charts", column: "person" },
  width: 640,
  height: 320,
  legend: false,
  least: 0,
  format: PERCENT,
});
