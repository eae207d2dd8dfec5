import { periodCode } from "../../core/calendar/period.ts";
import { periodWords } from "../../text/period.ts";
import type { Layout } from "../workbook/frame/layout.ts";
import { inLocale } from "../workbook/frame/local-format.ts";
import { ANSWERS_ROW, answerPart } from "./answer-cells.ts";
import { flowed, NUMBERS, WORDS } from "./flow.ts";
import { dayWords } from "./formats.ts";
import { goalsPart, goalsRow } from "./goal-cells.ts";
import { metricPart, monthsChart } from "./metric-cells.ts";
import { pacePart } from "./pace-cells.ts";
import {
  FIRST,
  gapPart,
  LAST,
  metricRow,
  type Part,
  stacked,
  type TallCell,
  textPart,
} from "./part.ts";
import { pastPart } from "./past-cells.ts";
import { payItems } from "./pay-items.ts";
import type { RepFacts } from "./rep-facts.ts";
import { type RepVoice, repVoice } from "./rep-voice.ts";
import { replyItems, rewardItems, ruleItems } from "./rule-items.ts";
import { repColumns, widthOf } from "./widths.ts";

/** A layout some of whose cells are merged over rows, too. */
export interface RepLayout extends Layout {
  readonly tall: readonly TallCell[];
}

/**
 * The one tab of a person's own file: values and ordinary formulas only. On the left, as wide as a
 * phone, goals, answers, months and pace; on the right what it pays and by what rules. Nothing above
 * what the person types comes or goes, so that the same months and metrics keep it in the same cells.
 */
export const repTab = (facts: RepFacts): RepLayout => {
  const voice = repVoice(facts);
  const columns = repColumns(facts);
  const width = widthOf(columns, FIRST, LAST);
  const beside = widthOf(columns, WORDS, NUMBERS);
  const numbers = facts.metrics.map((_, i) => i + 1);
  const left = stacked([
    topPart(facts, voice, width),
    goalsPart(facts, voice, width),
    chartPart(facts, voice, beside),
    answerPart(facts, voice, width),
    ...numbers.flatMap((at) => [metricPart(facts, at, voice, width), pacePart(facts, at, voice)]),
    ...numbers.map((at) => pastPart(facts, at, voice)),
  ]);
  const items = [
    ...replyItems(facts, voice),
    ...payItems(facts, voice),
    ...rewardItems(facts, voice),
    ...ruleItems(facts, voice),
  ];
  const right = flowed(items, left.rows, {
    from: numbers.length === 1 ? ANSWERS_ROW : goalsRow(facts),
    width: beside,
    ends: numbers.length === 1 ? [] : numbers.flatMap(gapsIn),
  });
  const layout: RepLayout = {
    ...left,
    key: "rep",
    name: voice.text.tab,
    hidden: false,
    columns,
    rows: [...left.rows, ...right.rows],
    cells: [...left.cells, ...right.cells],
    tall: [...left.tall, ...right.tall],
    frozen: { row: null, column: null },
    print: { orientation: "portrait", last: NUMBERS, repeated: "top" },
  };
  return inLocale(layout, facts.locale);
};

/** One goal's months beside it; those of several stand below each. */
const chartPart = (facts: RepFacts, voice: RepVoice, beside: number): Part => {
  const [metric, ...others] = facts.metrics;
  const gap = gapPart("goalsEnd");
  if (others.length > 0) return gap;
  const at = { row: goalsRow(facts), column: WORDS };
  return { ...gap, charts: [monthsChart(metric, 1, voice, { at, width: beside - EDGE })] };
};

/** A chart ends before the last column does, in pixels. */
const EDGE = 8;

/** Where a page may end in what is told of a metric. */
const gapsIn = (at: number): readonly string[] =>
  ["gap", "chart", "end"].map((name) => metricRow(at, name));

const topPart = (facts: RepFacts, { text, language }: RepVoice, width: number): Part => {
  const { person, manager, period, version, published } = facts;
  const title = text.title(person, periodWords(language, periodCode(period)));
  const about = `${text.version(version, dayWords(published, language))} ${text.colors}`;
  return stacked([
    gapPart("top", 8),
    {
      rows: [{ name: "title", height: 30 }],
      cells: [{ row: "title", column: FIRST, content: title, role: "title" }],
    },
    textPart("why", `${text.why(manager)} ${about}`, width),
    gapPart("gap", 6),
  ]);
};
