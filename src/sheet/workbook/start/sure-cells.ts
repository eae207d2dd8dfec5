import { closedPace } from "../../../core/fairness/closed-pace.ts";
import { knownMonths } from "../../../core/history/known-months.ts";
import type { Plan } from "../../../core/planned.ts";
import { neededDecimals } from "../../../text/exact-percent.ts";
import { monthSpan, monthSpans, monthWords } from "../../../text/month.ts";
import { numbersIn } from "../../../text/number.ts";
import { FAR } from "../../../text/why-facts.ts";
import { isTrendKnown } from "../../is-trend-known.ts";
import { eventsToComeWords } from "../coming-events.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { MARKS, NUMBERS } from "../fairness/test-cells.ts";
import type { Rule } from "../frame/layout.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { COLORS } from "../frame/look.ts";
import { CHANGE, moneyFormat, PERCENT } from "../frame/number-format.ts";
import { changeHeading } from "../goals/goals-heading.ts";
import { isCompared, isTeamCompared, isYear, YEAR } from "../goals/whole-year.ts";
import { gapBefore } from "../goals/why-facts.ts";
import { monthsKnown } from "../last-months.ts";
import { wordsBy } from "./by-calendar.ts";
import { riseWords } from "./rise-words.ts";

/** The list of what the goals come to: beside the past, how far it may end, its chance, whom it asks more, its cost, what support makes. */
export const SURE = "sure";
const FACTS = [
  ...(["pace", "why", "closed", "range", "teamChance", "fairness"] as const),
  ...(["cost", "budget", "rise"] as const),
] as const;
type Fact = (typeof FACTS)[number];
const namesOf = ({ text: { start } }: WorkbookVoice): Readonly<Record<Fact, string>> => ({
  ...start.comesTo,
  rise: start.steps.potential,
});
export const sureNames = (facts: WorkbookFacts, voice: WorkbookVoice): readonly string[] => {
  const names = namesOf(voice);
  const leftOut: readonly Fact[] = [
    ...(withoutClosed(facts, voice) === "" ? (["closed"] as const) : []),
    ...(toldTests(facts.plan).length === 0 ? (["fairness"] as const) : []),
    ...(facts.plan.incentives === null ? (["budget"] as const) : []),
  ];
  return FACTS.filter((fact) => !leftOut.includes(fact)).map((fact) => names[fact]);
};

/** How much the goals rest on (how long a history, how well known a season, whose market), and what they come to. */
export const sureCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { text, language, locale } = voice;
  const { plan, results, ownGrowth, firstLeftOut, unfinished, taken } = facts;
  const words = text.start;
  const known = knownMonths(results);
  const [first, last] = [known[0]!, known[known.length - 1]!];
  const span = monthSpan(language, first, last);
  const gap = gapBefore(plan);
  const numbers = numbersIn(locale);
  const { change } = numbers;
  const growth =
    ownGrowth === null ? change(plan.growth, 1) : change(ownGrowth, neededDecimals(ownGrowth));
  const events = eventsToComeWords(facts, { language, locale });
  const fact = (row: string, label: string, content: string): LaidCell[] => [
    { row, column: "label", content: label, role: "rowLabel" },
    { row, column: "fact", content, role: "word" },
  ];
  return [
    { row: "sureHeader", column: "label", to: "fact", content: words.sure, role: "wordHeader" },
    ...fact(
      "history",
      words.history,
      words.span(known.length, span, results.people.length) +
        (firstLeftOut === null
          ? ""
          : `. ${words.firstLeftOut(monthWords(language, firstLeftOut))}`),
    ),
    ...fact(
      "newest",
      words.newest,
      [
        words.newestWords(monthWords(language, last), gap, gap >= FAR, numbers),
        ...(unfinished === null ? [] : [words.unfinished(monthWords(language, unfinished))]),
        ...(taken === null ? [] : [words.taken(monthWords(language, taken))]),
      ].join(" "),
    ),
    ...fact("season", words.season, words.basis[plan.seasonBasis]),
    ...fact(
      "market",
      words.market,
      [
        isTrendKnown(plan) ? words.growth(growth, ownGrowth !== null) : words.steady,
        ...(events === "" ? [] : [`${events}.`]),
      ].join(" "),
    ),
    ...comesToCells(facts, voice),
  ];
};

/** What the goals come to, by formulas where the tabs tell it by now. */
const comesToCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { plan, currency } = facts;
  const { text, language, locale } = voice;
  const { rangeWords, comesToNotes: notes } = text.start;
  const names = namesOf(voice);
  const closed = withoutClosed(facts, voice);
  const money = (amount: number) => numbersIn(locale).money(amount, currency, 0);
  const { expected, sd } = plan.team;
  const ends = [expected, Math.max(0, expected - sd), expected + sd].map(money);
  const told = (name: Fact, content: LaidCell["content"], more: Partial<LaidCell> = {}) => {
    const row = listRow(SURE, names[name]);
    return [
      { row, column: "label", content: names[name], role: "rowLabel" },
      { row, column: "fact", content, role: "word", ...more },
    ] satisfies readonly LaidCell[];
  };
  return [
    ...told(
      "pace",
      wordsOr(
        "goals!total|change",
        isApart(plan) ? text.start.paceWords.ofTeam : text.start.unknown,
      ),
      {
        format: CHANGE,
        note: notes.pace(text.goals.tab, isWholeYear(plan)),
      },
    ),
    ...told("why", paceWords(facts, voice)),
    ...(closed === "" ? [] : told("closed", closed)),
    ...told("range", rangeWords(ends[0]!, ends[1]!, ends[2]!)),
    ...told("teamChance", wordsOr("goals!teamChance|final", text.start.unknown), {
      format: PERCENT,
      note: notes.teamChance,
    }),
    ...(toldTests(plan).length === 0 ? [] : told("fairness", fairnessNow(plan, text))),
    ...told("cost", plan.incentives === null ? text.start.notPaid : LIKELY_COST, {
      ...{ format: moneyFormat(currency, language), note: notes.cost(text.incentives.tab) },
    }),
    ...(plan.incentives === null
      ? []
      : told("budget", wordsOr("incentives!budgetChance|target", text.start.noBudget), {
          ...{ format: PERCENT, note: notes.budget(text.incentives.tab) },
        })),
    ...told("rise", riseWords(facts, voice)),
  ];
};

/** Those of the tests of fairness that enough people are known for. */
const toldTests = ({ fairness }: Pick<Plan, "fairness">) =>
  fairness.filter(({ verdict }) => verdict !== "tooFew");

/** Whether one of the tab's verdicts is marked as a finding by now. */
const fairnessNow = (plan: Plan, { start, fairness }: WorkbookVoice["text"]) => {
  const isFound = toldTests(plan).flatMap(({ name }) => {
    const first = `MID([fairness!${listRow("tests", NUMBERS[name])}|size];1;1)`;
    return MARKS.map((mark) => `${first}="${mark}"`);
  });
  const { found, none } = start.fairnessWords;
  return { formula: `=IF(OR(${isFound.join(";")});"${found(fairness.tab)}";"${none}")` };
};

/** What is found is seen from afar, as on its own tab. */
export const sureRules: readonly Rule[] = [
  {
    cells: { column: "fact", list: SURE },
    when: { kind: "startsWith", text: "▲" },
    ink: COLORS.bad,
    bold: true,
  },
];

/** What a cell tells, or that it tells nothing. */
const wordsOr = (cell: string, unknown: string) => ({
  formula: `=IF([${cell}]="";"${unknown}";[${cell}])`,
});

/** Whether goals are compared with past results one by one, but not their sum: the months are not those of all. */
const isApart = (plan: Plan): boolean =>
  !isTeamCompared(plan) && plan.goals.some((goal) => isCompared(goal, plan));

/** What stands behind the sum's distance from the past's pace: a goal below it is to be defended. */
const paceWords = (facts: WorkbookFacts, voice: WorkbookVoice): LaidCell["content"] => {
  const { isLessBetter, company, probabilities } = facts.plan;
  const words = voice.text.start.paceWords;
  if (isLessBetter) return words.less;
  const { goals } = voice.text;
  const apart = words.apart(goals.tab, changeHeading(facts.plan, goals));
  const inHundred = Math.round(100 * probabilities.goal);
  const surer = inHundred > HALF ? words.surer(inHundred) : words.expected;
  return wordsBy(
    [
      ['[goals!total|change]=""', isApart(facts.plan) ? apart : words.untold],
      ["[goals!total|change]<0", company?.handed ? words.byTarget : surer],
    ],
    company?.handed ? words.atLeastByTarget : words.atLeast,
  );
};

/** The closed days that the pace leaves out; "" where a year stands beside a year as it was. */
const withoutClosed = (
  { plan, currency }: WorkbookFacts,
  { text, language, locale }: WorkbookVoice,
): string => {
  const pace = closedPace(plan);
  if (pace === null || isWholeYear(plan)) return "";
  const plain = numbersIn(locale).money(pace.plain, currency, 0);
  return text.start.paceWords.withoutClosed(monthSpans(language, pace.closed), plain);
};

/** Whether a year is compared with all of a known year. */
const isWholeYear = (plan: Plan): boolean => isYear(plan) && monthsKnown(plan) === YEAR;

const HALF = 50; // in a hundred

const LIKELY_COST = { formula: `=[incentives!${listRow("cost", "2")}|target]` };
