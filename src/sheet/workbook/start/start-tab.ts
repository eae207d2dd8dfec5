import { periodCode } from "../../../core/calendar/period.ts";
import { exactPercent } from "../../../text/exact-percent.ts";
import { numbersIn } from "../../../text/number.ts";
import { periodWords } from "../../../text/period.ts";
import { someOf } from "../../../text/some-of.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type LaidCell, type Layout, listRow } from "../frame/layout.ts";
import { goalFormat, unsigned } from "../frame/number-format.ts";
import { MARGIN, topCells, topRows } from "../frame/tab-frame.ts";
import { gapLabel } from "../goals/gap-label.ts";
import { aboutCells, STATUS } from "./about-cells.ts";
import { isOver, wordsBy } from "./by-calendar.ts";
import { NEXT, nextCells } from "./next-cells.ts";
import { stepCells, stepRules } from "./step-cells.ts";
import { SURE, sureCells, sureNames, sureRules } from "./sure-cells.ts";

const COLUMNS = [
  MARGIN,
  { name: "label", width: 174 },
  { name: "fact", width: 300 },
  { name: "apart", width: 32 },
  { name: "step", width: 216 },
  { name: "state", width: 174 },
] as const;

/** The Start tab: what the file is, how far it is, and what comes next, for whoever opens it. */
export const startTab = (facts: WorkbookFacts, voice: WorkbookVoice): Layout => {
  const words = voice.text.start;
  const when = periodWords(voice.language, periodCode(facts.plan.period));
  const title = words.title(when, facts.metric);
  const { draft, reviewed, published } = words.statuses;
  return {
    key: "start",
    name: words.tab,
    hidden: false,
    columns: COLUMNS,
    rows: rowsFor(facts, voice),
    frozen: { row: null, column: null },
    cells: [
      ...topCells("label", title, whyOf(facts, voice)),
      ...aboutCells(facts, voice),
      ...stepCells(facts, voice),
      ...figureCells(facts, voice),
      ...sureCells(facts, voice),
      ...nextCells(facts, voice),
      ...colourCells(voice),
      ...longRules(facts, voice),
    ],
    rules: [...stepRules, ...sureRules],
    validations: [
      {
        cells: STATUS,
        allow: { kind: "words", words: [draft, reviewed, published] },
        help: words.statusHelp,
      },
    ],
    charts: [],
    print: { orientation: "portrait", last: "state", repeated: "gap" },
  };
};

/** Sentences run on over the columns behind them: so do the rules below them, and those above. */
const longRules = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const blank = (row: string, role: LaidCell["role"]): readonly LaidCell[] =>
    ["apart", "step", "state"].map((column) => ({ row, column, content: "", role }));
  return [
    ...["sureHeader", "nextHeader", "colourHeader"].flatMap((row) => blank(row, "wordHeader")),
    ...[
      ...["history", "newest", "season", "market"],
      ...sureNames(facts, voice).map((name) => listRow(SURE, name)),
      ...["colour.input", "colour.calc", "colour.decision"],
    ].flatMap((row) => blank(row, "word")),
  ];
};

/** Most further metrics that fit below the title. */
const FURTHER = 2;

/** What the tab is for; the metrics with goals of their own, so that nobody takes the main one for all. */
const whyOf = ({ plan: { measures } }: WorkbookFacts, { text, locale }: WorkbookVoice): string => {
  if (measures.length === 0) return text.start.why;
  const numbers = numbersIn(locale);
  const metrics = measures.map(({ metric, weight }) =>
    weight > 0 ? text.start.ofPay(metric, exactPercent(weight, numbers)) : metric,
  );
  const { and, more } = text.fairness;
  const named = someOf(metrics, and, more, FURTHER);
  return `${text.start.whyShort} ${text.start.further(named, text.metrics.tab)}`;
};

const rowsFor = (facts: WorkbookFacts, voice: WorkbookVoice): Layout["rows"] => [
  ...topRows,
  { name: "header", height: 24 },
  ...["status", "period", "owner", "data", "created", "review", "addOn"].map((name) => ({
    name,
    height: 22,
  })),
  { name: "stepWords", height: 22 },
  { name: "stepWords2", height: 18 },
  { name: "figureGap", height: 12 },
  { name: "figureLabels", height: 20 },
  { name: "figures", height: 28 },
  { name: "sureGap", height: 14 },
  { name: "sureHeader", height: 24 },
  ...["history", "newest", "season", "market"].map((name) => ({ name, height: 22 })),
  // A list, since a tab that was written before it gets it put in.
  {
    ...{ list: SURE, key: ["label"], keys: sureNames(facts, voice), height: 22 },
    gone: { column: "fact", words: voice.text.start.comesToGone },
  },
  { name: "nextGap", height: 14 },
  { name: "nextHeader", height: 24 },
  ...NEXT.map((name) => ({ name, height: 22 })),
  { name: "colourGap", height: 14 },
  { name: "colourHeader", height: 24 },
  ...["colour.input", "colour.calc", "colour.decision"].map((name) => ({ name, height: 22 })),
];

const figureCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { plan } = facts;
  const { text } = voice;
  const { figures, figureNotes } = text.start;
  const money = goalFormat(facts, voice);
  const label = (column: string, content: LaidCell["content"], note = ""): LaidCell => ({
    row: "figureLabels",
    column,
    content,
    role: "label",
    note,
  });
  const figure = (column: string, formula: string, format: string): LaidCell => ({
    row: "figures",
    column,
    content: { formula },
    role: "figure",
    format,
  });
  const gap = gapLabel("[figures|step]", plan.isLessBetter ? figures.gapLess : figures.gap);
  const { is, was } = plan.isLessBetter ? figures.reachLess : figures.reach;
  const reach = wordsBy([[isOver(plan.period), was]], is);
  return [
    label("label", figures.goal),
    figure("label", "=[goals!total|final]", money),
    label("fact", reach, figureNotes.reach),
    figure("fact", '=IFERROR(ROUND(AVERAGE([goals!people*|chance])*100;0);"–")', "0"),
    label(
      "step",
      {
        formula: `=IF(${HAS_NO_TARGET};"";${gap.formula.slice(1)})`,
      },
      figureNotes.target(text.goals.tab),
    ),
    figure("step", AGAINST_TARGET, unsigned(money)),
    label("state", { formula: `=IF(${HAS_NO_TARGET};"";"${figures.target}")` }),
    figure("state", `=IF(${HAS_NO_TARGET};"";[goals!target|final])`, money),
  ];
};

const HAS_NO_TARGET = '[goals!gapToTarget|final]=""';
const AGAINST_TARGET = `=IF(${HAS_NO_TARGET};"";[goals!gapToTarget|final])`;

const colourCells = ({ text }: WorkbookVoice): readonly LaidCell[] => {
  const { colours, colour } = text.start;
  const key = (
    name: string,
    role: LaidCell["role"],
    content: string,
    words: string,
  ): LaidCell[] => [
    { row: `colour.${name}`, column: "label", content, role },
    { row: `colour.${name}`, column: "fact", content: words, role: "word" },
  ];
  return [
    { row: "colourHeader", column: "label", content: colours, role: "wordHeader" },
    { row: "colourHeader", column: "fact", content: "", role: "wordHeader" },
    ...key("input", "inputWord", colour.input, colour.inputWords),
    ...key("calc", "calcWord", colour.calc, colour.calcWords),
    ...key("decision", "decisionWord", colour.decision, colour.decisionWords),
  ];
};
