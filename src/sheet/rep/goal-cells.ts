import { monthWords } from "../../text/month.ts";
import { currencySign } from "../../text/number.ts";
import type { LaidCell } from "../workbook/frame/layout.ts";
import type { Content } from "../workbook/frame/tab.ts";
import { closedWords } from "./closed-words.ts";
import { ended, goalFormat, goalWords } from "./formats.ts";
import {
  FIRST,
  HEADER_ROW,
  LAST,
  linesHeight,
  metricRow,
  type Part,
  ROW,
  stacked,
  textPart,
  titlePart,
} from "./part.ts";
import type { RepFacts, RepMetric } from "./rep-facts.ts";
import type { RepVoice } from "./rep-voice.ts";
import { type Rungs, rungsOf } from "./rungs.ts";
import { nameWidth } from "./widths.ts";

/** Pixels: the chart beside one goal's figures and its reason is no higher than they are. */
const LEAST_WHY = 68;

/** Pairs of columns: three figures beside each other. */
const THIRDS = [
  ["month", "goal"],
  ["sold", "left"],
  ["week", LAST],
] as const;

/** What the person is to reach: one goal with its rungs and why it is so, or a table of them. */
export const goalsPart = (facts: RepFacts, voice: RepVoice, width: number): Part => {
  const [metric, ...others] = facts.metrics;
  return others.length > 0
    ? goalsTable(facts, voice, width)
    : stacked([
        namePart(metric, 1, voice, { column: FIRST, role: "band" }),
        figures(facts, metric, voice),
        rungs(facts, metric, voice),
        whyPart(facts, 1, voice, width, LEAST_WHY),
      ]);
};

/** The first row of the goals. */
export const goalsRow = ({ metrics }: RepFacts): string =>
  metrics.length > 1 ? "goals" : metricRow(1, "name");

/** A metric's name, and in what its amounts are. */
export const namePart = (
  { metric, currency, isNeed }: RepMetric,
  at: number,
  { text, locale }: RepVoice,
  look: Pick<LaidCell, "column" | "to" | "role">,
): Part => ({
  rows: [{ name: metricRow(at, "name"), height: HEADER_ROW }],
  cells: [
    {
      ...{ row: metricRow(at, "name"), ...look },
      content:
        currency === null
          ? isNeed
            ? text.needs.name(metric)
            : metric
          : `${metric} · ${text.amountsIn(currencySign(currency, locale))}`,
    },
  ],
});

/** Of one goal alone: what stands beside it. */
const aloneWords = (facts: RepFacts, rungs: readonly Rungs[], voice: RepVoice): readonly string[] =>
  [rungsWords(facts, rungs, voice), ...lackingWords(facts, rungs, voice.text)].filter(
    (sentence) => sentence !== "",
  );

/** Why a goal is what it is. */
export const whyPart = (
  facts: RepFacts,
  at: number,
  voice: RepVoice,
  width: number,
  least = 0,
): Part =>
  textPart(
    metricRow(at, "why"),
    whyText(facts, facts.metrics[at - 1]!, voice),
    width,
    "mist",
    least,
  );

/** What Start and Stretch are, and that pay does not go by them; "" where neither stands there. */
const rungsWords = (
  { metrics, pay }: RepFacts,
  rungs: readonly Rungs[],
  { text }: RepVoice,
): string => {
  const has = (rung: keyof Rungs) => rungs.some((one) => one[rung] !== null);
  const help = text.rungsHelp(has("start"), has("stretch"));
  const isPaid = pay?.commission === null && metrics.some(({ target }) => (target ?? 0) > 0);
  return help !== "" && isPaid ? `${help} ${text.rungsPay}` : help;
};

/** A row a metric, and once what its columns mean and when the goals are reviewed. */
const goalsTable = (facts: RepFacts, voice: RepVoice, width: number): Part => {
  const { metrics, reviews } = facts;
  const { text, language } = voice;
  const [next] = reviews;
  const goals = metrics.filter(({ isNeed }) => !isNeed);
  const rungs = goals.map(rungsOf);
  const heads = {
    ...(facts.hidesChance ? {} : { [LAST]: text.chance }),
    sold: text.rungs.start,
    left: text.goal,
    ...(facts.hidesChance && rungs.every(({ stretch }) => stretch === null)
      ? {}
      : { week: text.rungs.stretch }),
  };
  return stacked([
    {
      rows: [{ name: "goals", height: HEADER_ROW }],
      cells: [
        {
          ...{ row: "goals", column: FIRST, to: "goal", role: "wordHeader" },
          content: goals.length > 1 ? text.goals : text.metric,
        },
        ...Object.entries(heads).map(
          ([column, content]): LaidCell => ({
            row: "goals",
            column,
            content,
            role: "numberHeader",
          }),
        ),
      ],
    },
    ...metrics.flatMap((metric, i) =>
      metric.isNeed ? [] : [goalLine(facts, metric, metricRow(i + 1, "goal"), voice)],
    ),
    ...needLines(facts, voice, width),
    textPart(
      "review",
      [
        rungsWords(facts, rungs, voice),
        facts.hidesChance ? "" : text.chanceHelp,
        ...lackingWords(facts, rungs, text),
        ...(!facts.hidesChance && goals.some(({ chances }) => chances.goal === null)
          ? [text.noChance]
          : []),
        text.nextReview(next === undefined ? "" : monthWords(language, next)),
      ]
        .filter((sentence) => sentence !== "")
        .join(" "),
      width,
    ),
  ]);
};

/** What the goal takes of steps of the sale that have none of their own, below the goals. */
const needLines = (facts: RepFacts, voice: RepVoice, width: number): readonly Part[] => {
  if (!facts.metrics.some(({ isNeed }) => isNeed)) return [];
  return [
    titlePart("needs", voice.text.needs.title),
    ...facts.metrics.flatMap((metric, i) =>
      metric.isNeed ? [needLine(metric, metricRow(i + 1, "goal"), voice, nameWidth(facts))] : [],
    ),
    ...(facts.apart ? [textPart("needsApart", facts.apart.join(" "), width)] : []),
  ];
};

const needLine = (metric: RepMetric, row: string, voice: RepVoice, width: number): Part => ({
  rows: [{ name: row, height: Math.max(ROW, linesHeight(metric.metric, width) + EDGES) }],
  cells: [
    { row, column: FIRST, to: "sold", content: metric.metric, role: "nameText" },
    { row, column: "left", content: metric.goal, role: "past", format: goalFormat(metric, voice) },
  ],
});

/** A long name goes on in further lines of its row. */
const goalLine = (facts: RepFacts, metric: RepMetric, row: string, voice: RepVoice): Part => {
  const { text } = voice;
  const width = nameWidth(facts);
  const format = goalFormat(metric, voice);
  const { start, stretch } = rungsOf(metric);
  const name = metric.isLessBetter ? text.atMost(metric.metric) : metric.metric;
  return {
    rows: [{ name: row, height: Math.max(ROW, linesHeight(name, width) + EDGES) }],
    cells: [
      { row, column: FIRST, to: "goal", content: name, role: "nameText" },
      { row, column: "sold", content: start?.amount ?? NONE, role: "past", format },
      { row, column: "left", content: metric.goal, role: "main", format },
      { row, column: "week", content: stretch?.amount ?? noStretch(facts), role: "past", format },
      {
        ...{ row, column: LAST, role: "past" },
        content: facts.hidesChance ? "" : inHundred(metric.chances.goal),
        format: text.chanceFormat,
      },
    ],
  };
};

/** What stands for a Stretch that is none: a file without chances does not tell that the goal is as hard. */
const noStretch = ({ hidesChance }: RepFacts): string => (hidesChance ? "" : NONE);

/** Pixels above and below a name. */
const EDGES = 4;
/** What stands where there is nothing, or nobody knows. */
const NONE = "–";

const inHundred = (chance: number | null): Content =>
  chance === null ? NONE : Math.round(100 * chance);

const figures = (facts: RepFacts, metric: RepMetric, voice: RepVoice): Part => {
  const { text, language } = voice;
  const next = facts.reviews[0];
  const { goal: chance } = metric.chances;
  const shown: readonly [label: string, content: Content, format: string][] = [
    [metric.isLessBetter ? text.goalLess : text.goal, metric.goal, goalFormat(metric, voice)],
    facts.hidesChance ? ["", "", ""] : [text.chance, inHundred(chance), text.chanceFormat],
    [text.review, next === undefined ? text.noReview : monthWords(language, next), ""],
  ];
  return {
    rows: [
      { name: metricRow(1, "labels"), height: 18 },
      { name: metricRow(1, "figures"), height: 28 },
    ],
    cells: shown.flatMap(([label, content, format], i): LaidCell[] => {
      const [column, to] = THIRDS[i]!;
      return [
        { row: metricRow(1, "labels"), column, to, content: label, role: "label" },
        { row: metricRow(1, "figures"), column, to, content, role: "figure", format },
      ];
    }),
  };
};

const rungs = (facts: RepFacts, metric: RepMetric, voice: RepVoice): Part => {
  const { text } = voice;
  const format = goalFormat(metric, voice);
  const { goal, chances } = metric;
  const shown = { ...rungsOf(metric), goal: { amount: goal, chance: chances.goal } };
  return {
    rows: [
      { name: metricRow(1, "rungNames"), height: HEADER_ROW },
      { name: metricRow(1, "rungs"), height: ROW },
      { name: metricRow(1, "rungChances"), height: ROW },
    ],
    cells: (["start", "goal", "stretch"] as const).flatMap((rung, i): LaidCell[] => {
      if (rung === "stretch" && facts.hidesChance && !shown.stretch) return [];
      const [column, to] = THIRDS[i]!;
      const cell = (row: string, content: Content, role: LaidCell["role"], as = ""): LaidCell => ({
        ...{ row: metricRow(1, row), column, to, content, role },
        format: as,
      });
      return [
        cell("rungNames", text.rungs[rung], "wordHeader"),
        cell("rungs", shown[rung]?.amount ?? NONE, rung === "goal" ? "name" : "word", format),
        cell(
          "rungChances",
          facts.hidesChance ? "" : inHundred(shown[rung]?.chance ?? null),
          "word",
          text.chanceFormat,
        ),
      ];
    }),
  };
};

/** Which rungs some of the goals lack, and why; how hard a goal is goes with its chance. */
const lackingWords = (
  { hidesChance }: RepFacts,
  rungs: readonly Rungs[],
  { noStart, noStretch, noStretchAlone }: RepVoice["text"],
): readonly string[] => [
  ...(rungs.some(({ start }) => start === null) ? [noStart] : []),
  ...(!hidesChance && rungs.some(({ stretch }) => stretch === null)
    ? [rungs.length === 1 ? noStretchAlone : noStretch]
    : []),
];

/** What the manager set in place of the computed goal, and why where that is told; publications of before tell no amounts. */
const ownWords = ({ manager }: RepFacts, metric: RepMetric, voice: RepVoice): readonly string[] => {
  const { text } = voice;
  const { reason, own } = metric;
  if (own === undefined) return reason === "" ? [] : [ended(text.reason(reason)), text.computed];
  const [computed, set] = [own.unheld ?? own.computed, own.set].map((amount) =>
    goalWords(metric, amount, voice),
  );
  const announced = own.announced === undefined ? "" : goalWords(metric, own.announced, voice);
  return [ended(text.own(computed!, announced, set!, manager, reason)), text.computed];
};

/** The sentences, and what came between them and the goal; of one of several what is closed of the months below. */
const whyText = (facts: RepFacts, metric: RepMetric, voice: RepVoice): string => {
  const closed = facts.metrics.length > 1 ? closedWords(facts, metric, voice) : "";
  return [whySentences(facts, metric, voice), closed].filter((part) => part !== "").join("\n");
};

const whySentences = (facts: RepFacts, metric: RepMetric, voice: RepVoice): string =>
  [
    ...(facts.metrics.length === 1 ? aloneWords(facts, [rungsOf(metric)], voice) : []),
    `${voice.text.whyTitle}:`,
    ...ownWords(facts, metric, voice),
    ...metric.why,
  ].join(" ");
