import { addMonths, monthOfYear } from "../../../core/calendar/month.ts";
import { historyBefore } from "../../../core/history/history-before.ts";
import { knownMonths } from "../../../core/history/known-months.ts";
import type { KnownEvent } from "../../../core/market/market.ts";
import { isDuring } from "../../../core/market/market-event.ts";
import type { Plan, SeasonMonth } from "../../../core/planned.ts";
import { eventWords } from "../../../text/event-words.ts";
import { monthName } from "../../../text/month.ts";
import { numbersIn } from "../../../text/number.ts";
import { isTrendKnown } from "../../is-trend-known.ts";
import { eventsToCome } from "../coming-events.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import {
  amountsIn,
  countAmounts,
  factor,
  isAmount,
  sumAmounts,
  unlessWrong,
} from "../frame/formula.ts";
import {
  type ColumnSlot,
  type LaidCell,
  type Layout,
  listRow,
  type Validation,
} from "../frame/layout.ts";
import { COLORS } from "../frame/look.ts";
import { FACTOR, GROWTH, INDENT } from "../frame/number-format.ts";
import { MARGIN, topCells, topRows } from "../frame/tab-frame.ts";
import { nameWidth } from "../frame/widths.ts";
import { eventKeys, eventTimes, marketNotes, marketRows } from "./market-cells.ts";

const columns = (facts: WorkbookFacts, voice: WorkbookVoice): readonly ColumnSlot[] => [
  MARGIN,
  { name: "month", width: nameWidth(eventKeys(facts), 110) },
  { name: "observed", width: 92 },
  { name: "used", width: 92 },
  { name: "own", width: 96 },
  { name: "final", width: 96 },
  { name: "weighs", width: 96 },
  { name: "beforeNote", width: 12 },
  { name: "note", width: nameWidth(eventTimes(facts, voice), 220, 320) },
  { name: "apart", width: 40 },
  { name: "one", width: 116, isHidden: true },
];

const MONTHS = 12;
const WORD_COLUMNS: readonly string[] = ["month", "note"];

/** The Seasonality tab: what each month weighs, the manager's own factors beside those found. */
export const seasonalityTab = (facts: WorkbookFacts, voice: WorkbookVoice): Layout => {
  const { text, language } = voice;
  const words = text.seasonality;
  const months = Array.from({ length: MONTHS }, (_, i) => monthName(language, i + 1));
  return {
    key: "seasonality",
    name: words.tab,
    hidden: false,
    columns: columns(facts, voice),
    rows: [
      ...topRows,
      { name: "header", height: 24 },
      { list: "months", key: ["month"], keys: months, height: 22 },
      { name: "mean", height: 24 },
      { name: "gapBelow", height: 20 },
      { name: "confidence", height: 22 },
      { name: "market", height: 22 },
      ...marketRows(facts),
      { name: "chartGap", height: 12 },
      { name: "charts" },
    ],
    frozen: { row: "header", column: null },
    cells: [
      ...heading(facts, voice),
      ...months.flatMap((month, i) => monthCells(month, i, facts, voice)),
      ...meanCells(months, voice),
      {
        row: "gapBelow",
        column: "month",
        content: { formula: typedFormula(words.typed) },
        role: "hint",
      },
      ...confidenceCells(facts, voice),
      ...marketCells(facts, voice),
      ...marketNotes(facts, voice),
    ],
    rules: [],
    validations: validations(voice),
    charts: [
      {
        kind: "columns",
        title: words.chart,
        data: {
          header: "header",
          list: "months",
          labels: "month",
          series: [
            { column: eventsToCome(facts).length > 0 ? "weighs" : "final", color: COLORS.accent },
            { column: "one", color: COLORS.ink, isLine: true },
          ],
        },
        at: { row: "charts", column: "month" },
        width: 700,
        height: 340,
        legend: false,
        least: 0,
        format: FACTOR,
      },
    ],
    print: { orientation: "portrait", last: "note", repeated: "gap" },
  };
};

const heading = (facts: WorkbookFacts, { text, locale }: WorkbookVoice): readonly LaidCell[] => {
  const { plan } = facts;
  const words = text.seasonality;
  const why = plan.seasonBasis === "none" ? words.whyUnknown : words.why;
  const hasEvents = eventsToCome(facts).length > 0;
  const onTop = hasEvents ? ` ${words.whyEvents}` : "";
  return [
    ...topCells("month", words.title, `${why(numbersIn(locale).plain(1, 2))}${onTop}`),
    { row: "header", column: "beforeNote", content: "", role: "wordHeader" },
    ...Object.entries({ ...words.headers, ...(hasEvents ? {} : { weighs: "" }) }).map(
      ([column, content]): LaidCell => ({
        row: "header",
        column,
        content,
        role: WORD_COLUMNS.includes(column) ? "wordHeader" : "numberHeader",
        ...noteOf(column, words),
        ...(column === "observed" && isUnseen(plan)
          ? { note: plan.seasonBasis === "given" ? words.notObserved : words.tooFewMonths }
          : {}),
      }),
    ),
  ];
};

const noteOf = (
  column: string,
  { usedNote, ownNote, finalNote }: WorkbookVoice["text"]["seasonality"],
): { readonly note?: string } => {
  const note = { used: usedNote, own: ownNote, final: finalNote }[column];
  return note === undefined ? {} : { note };
};

/** Whether no season was looked for, or none can be seen. */
const isUnseen = ({ seasonBasis }: Plan): boolean =>
  seasonBasis === "given" || seasonBasis === "none";

/** Where own factors took the place of what the results show. */
const UNSEEN = "–";

/** Only how months compare counts: with any of the manager's own, they are brought to a mean of 1. */
const OWN = "[months*|own]";
const FINAL = `=IF(${countAmounts(OWN)}=0;[used];IFERROR(${MONTHS}*IF(${isAmount("[own]")};[own];[used])/(SUMPRODUCT((1-${amountsIn(OWN)})*[months*|used])+${sumAmounts(OWN)});0))`;

const monthCells = (
  name: string,
  i: number,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const { plan, ownSeason } = facts;
  const { text } = voice;
  const row = listRow("months", name);
  const month = plan.season[i]!;
  const note = extremeNote(month, plan.season, text.seasonality);
  const format = FACTOR;
  return [
    { row, column: "month", content: name, role: "name" },
    { row, column: "observed", content: isUnseen(plan) ? UNSEEN : month.raw, role: "past", format },
    { row, column: "used", content: month.factor, role: "calc", format, ...note },
    { row, column: "own", content: ownSeason?.[i] ?? "", role: "input", format },
    {
      row,
      column: "final",
      content: { formula: FINAL },
      role: "decision",
      format,
      ...eventNote(i, facts, voice),
    },
    weighsCell(row, i, facts),
    { row, column: "beforeNote", content: "", role: "word" },
    { row, column: "note", content: "", role: "inputWord" },
    { row, column: "one", content: 1, role: "helper", format },
  ];
};

/** What a month weighs with the events that move it in the period; nothing where none moves any. */
const weighsCell = (row: string, i: number, facts: WorkbookFacts): LaidCell => {
  if (eventsToCome(facts).length === 0) return { row, column: "weighs", content: "", role: "word" };
  const share = eventsIn(i, facts).reduce((all, { effect }) => all * (1 + effect), 1);
  const formula = share === 1 ? "=[final]" : `=[final]*${factor(Number(share.toPrecision(9)))}`;
  return { row, column: "weighs", content: { formula }, role: "calc", format: FACTOR };
};

/** The events that move a month of the year in the plan's period. */
const eventsIn = (i: number, facts: WorkbookFacts): readonly KnownEvent[] => {
  const { start, months } = facts.plan.period;
  const own = Array.from({ length: months }, (_, j) => addMonths(start, j)).filter(
    (month) => monthOfYear(month) === i + 1,
  );
  return eventsToCome(facts).filter((event) => own.some((month) => isDuring(event, month)));
};

/** What comes on top of a month's factor in the plan's period. */
const eventNote = (
  i: number,
  facts: WorkbookFacts,
  { text, language, locale }: WorkbookVoice,
): { readonly note?: string } => {
  const events = eventsIn(i, facts);
  if (events.length === 0) return {};
  const numbers = numbersIn(locale);
  const words = events.map((event) => eventWords(event, language, numbers));
  return { note: text.seasonality.onTop(words.join("; ")) };
};

/** Says of the first lowest and the first highest month that they are; of none in a flat year. */
const extremeNote = (
  { month, factor }: SeasonMonth,
  season: readonly SeasonMonth[],
  words: WorkbookVoice["text"]["seasonality"],
): { readonly note?: string } => {
  const factors = season.map((one) => one.factor);
  const [low, high] = [Math.min(...factors), Math.max(...factors)];
  const isFirst = factors.indexOf(factor) === month - 1;
  if (low === high || !isFirst) return {};
  if (factor === low) return { note: words.lowest };
  return factor === high ? { note: words.highest } : {};
};

/** The mean, and which of the manager's own values are none. */
const meanCells = (months: readonly string[], { text }: WorkbookVoice): readonly LaidCell[] => [
  { row: "mean", column: "month", content: text.seasonality.mean, role: "totalName" },
  {
    ...{ row: "mean", column: "note", role: "totalName" },
    content: {
      formula: `=${months.map((month) => saidOf(month, text.wrong.factor)).join("&")}`,
    },
  },
  ...["observed", "used", "own", "weighs", "beforeNote"].map(
    (column): LaidCell => ({ row: "mean", column, content: "", role: "total" }),
  ),
  {
    row: "mean",
    column: "final",
    content: { formula: "=AVERAGE([months*|final])" },
    role: "total",
    format: FACTOR,
  },
];

/** That goals do not follow own values by themselves, as long as the factors differ from those that goals stand on. */
const typedFormula = (words: string): string =>
  `=IF(SUMPRODUCT((ABS([months*|final]-[months*|used])>1/10^6)*1)>0;"${words}";"")`;

const saidOf = (month: string, words: (month: string) => string): string =>
  unlessWrong([`[${listRow("months", month)}|own]`], words(month), '""');

const confidenceCells = (
  { plan, results, metric }: WorkbookFacts,
  { text, locale }: WorkbookVoice,
): readonly LaidCell[] => {
  const words = text.seasonality;
  const isShared = plan.measures.some(({ followsMarket }) => !followsMarket);
  const following = plan.measures.filter(({ followsMarket }) => followsMarket);
  const held = [metric, ...following.map((one) => one.metric)].join(", ");
  const history = historyBefore(results, plan.period);
  const people = history.people.filter(({ values }) => values.some((value) => value !== null));
  const seen = words.seen(knownMonths(history).length, people.length, numbersIn(locale));
  const notes = [
    ...(plan.seasonBasis === "given" ? [words.givenNote] : []),
    ...(isShared ? [words.onlyNote(held)] : []),
  ].join(" ");
  return [
    { row: "confidence", column: "month", content: words.confidence, role: "label" },
    {
      row: "confidence",
      column: "observed",
      content: [
        words.basis[plan.seasonBasis],
        ...(plan.seasonBasis === "given" ? [] : [seen]),
        ...(isShared ? [words.only(held)] : []),
      ].join(" "),
      role: "label",
      ...(notes === "" ? {} : { note: notes }),
    },
  ];
};

const marketCells = (
  { plan, ownGrowth }: WorkbookFacts,
  { text }: WorkbookVoice,
): readonly LaidCell[] => {
  const words = text.seasonality;
  const row = "market";
  const format = GROWTH;
  const { own, team, steady } = words.marketUsed;
  const used = ownGrowth === null ? (isTrendKnown(plan) ? team : steady) : own;
  return [
    { row, column: "month", content: words.market, role: "label" },
    {
      row,
      column: "observed",
      content: ownGrowth ?? "",
      role: "input",
      format,
      note: words.marketNote,
    },
    { row, column: "used", content: plan.growth, role: "calc", format },
    { row, column: "own", content: used, role: "hint", format: INDENT },
  ];
};

const validations = ({ text }: WorkbookVoice): readonly Validation[] => [
  {
    cells: { column: "own", list: "months" },
    allow: { kind: "number", least: 0, most: 5 },
    help: text.seasonality.ownHelp,
  },
  {
    cells: { column: "observed", row: "market" },
    allow: { kind: "number", least: -0.99, most: 1 },
    help: text.seasonality.marketHelp,
  },
];
