import { periodCode } from "../../core/calendar/period.ts";
import { periodWords } from "../../text/period.ts";
import type { Layout } from "../workbook/frame/layout.ts";
import { inLocale } from "../workbook/frame/local-format.ts";
import { ANSWERS_ROW, answerPart } from "./answer-cells.ts";
import { besideGoal } from "./beside-goal.ts";
import { changeWords } from "./change-words.ts";
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
import { partsEnd, partsPart } from "./part-cells.ts";
import { isPaidInParts } from "./part-pay.ts";
import { pastPart } from "./past-cells.ts";
import { payItems } from "./pay-items.ts";
import type { RepFacts } from "./rep-facts.ts";
import { type RepVoice, repVoice } from "./rep-voice.ts";
import { detailItems, replyItems, rewardItems, ruleItems } from "./rule-items.ts";
import { EDGE, repColumns, widthOf } from "./widths.ts";

/** A layout some of whose cells are merged over rows, too. */
export interface RepLayout extends Layout {
  readonly tall: readonly TallCell[];
}

/**
 * The one tab of a person's own file: values and ordinary formulas only. On the left, as wide as a
 * phone, goals, answers, months and pace; on the right what it pays and by what rules, of several goals
 * each one's chart and pay beside its own months. Nothing above what the person types comes or goes, so
 * that the same months and metrics keep it in the same cells.
 */
export const repTab = (facts: RepFacts): RepLayout => {
  const voice = repVoice(facts);
  const columns = repColumns(facts);
  const width = widthOf(columns, FIRST, LAST);
  const besideWidth = widthOf(columns, WORDS, NUMBERS);
  const numbers = facts.metrics.map((_, i) => i + 1);
  const isOne = numbers.length === 1;
  const blocks = numbers.map((at) =>
    stacked([metricPart(facts, at, voice, width), pacePart(facts, at, voice)]),
  );
  const beside = isOne
    ? []
    : blocks.map(({ rows }, i) => besideGoal(facts, i + 1, voice, { rows, width: besideWidth }));
  const left = stacked([
    topPart(facts, voice, width),
    goalsPart(facts, voice, width),
    ...(isOne ? [chartPart(facts, voice, besideWidth)] : [gapPart("goalsEnd")]),
    answerPart(facts, voice, width),
    ...blocks,
    partsPart(facts, voice),
    ...numbers.map((at) => pastPart(facts, at, voice)),
    ...beside.map(({ part }) => part),
  ]);
  const items = [
    ...replyItems(facts, voice),
    ...payItems(facts, voice),
    ...beside.flatMap(({ rest }) => rest),
    ...rewardItems(facts, voice),
    ...ruleItems(facts, voice),
    ...detailItems(facts, voice),
  ];
  const right = flowed(items, left.rows, {
    from: isOne ? ANSWERS_ROW : goalsRow(facts),
    width: besideWidth,
    closed: [...beside.flatMap(({ taken }) => taken), ...pageEnds(facts)],
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
    print: { orientation: "portrait", last: NUMBERS, repeated: "title" },
  };
  return inLocale(layout, facts.locale);
};

/** Whether all of it is to stand on one printed page: two read better than one that is made much smaller. */
export const isOnePage = (facts: RepFacts): boolean =>
  facts.metrics.length === 1 && !isPaidInParts(facts);

/** The gaps in which a page may end: nothing stands in them. */
const pageEnds = (facts: RepFacts): readonly string[] => {
  if (isOnePage(facts)) return [];
  const { metrics } = facts;
  const within = metrics.length === 1 ? ["monthsEnd"] : [];
  return metrics.flatMap((_, i) => [
    ...[...within, "end"].map((gap) => metricRow(i + 1, gap)),
    partsEnd(i + 1),
  ]);
};

/** One goal's months beside it. */
const chartPart = (facts: RepFacts, voice: RepVoice, width: number): Part => {
  const at = { row: goalsRow(facts), column: WORDS };
  const chart = monthsChart(facts.metrics[0], 1, voice, { at, width: width - EDGE });
  return { ...gapPart("goalsEnd"), charts: [chart] };
};

/** Whose goal it is, and below it what is another than in the version before. */
const topPart = (facts: RepFacts, voice: RepVoice, width: number): Part => {
  const { text, language } = voice;
  const changed = changeWords(facts, voice);
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
    changed === "" ? gapPart("gap", 6) : textPart("gap", changed, width, "mist"),
  ]);
};
