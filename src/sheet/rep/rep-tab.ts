import { periodCode } from "../../core/calendar/period.ts";
import { periodWords } from "../../text/period.ts";
import type { Layout } from "../workbook/frame/layout.ts";
import { answerPart } from "./answer-cells.ts";
import { flowed, NUMBERS, type TallCell, WORDS } from "./flow.ts";
import { dayWords } from "./formats.ts";
import { metricPart, metricRow } from "./metric-cells.ts";
import { pacePart } from "./pace-cells.ts";
import { FIRST, gapPart, LAST, type Part, stacked, textPart } from "./part.ts";
import { pastPart } from "./past-cells.ts";
import { payItems } from "./pay-items.ts";
import type { RepFacts } from "./rep-facts.ts";
import { type RepVoice, repVoice } from "./rep-voice.ts";
import { rewardItems, ruleItems } from "./rule-items.ts";
import { repColumns, widthOf } from "./widths.ts";

/** A layout some of whose cells are merged over rows, too. */
export interface RepLayout extends Layout {
  readonly tall: readonly TallCell[];
}

/**
 * The one tab of a person's own file: values and ordinary formulas only. On the left, as wide as a
 * phone, goal, months, pace and answers; on the right what it pays and by what rules. Nothing above
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
    ...numbers.flatMap((at) => [
      metricPart(facts, at, voice, { text: width, beside }),
      pacePart(facts, at, voice),
    ]),
    answerPart(facts, voice, width),
    ...numbers.map((at) => pastPart(facts, at, voice)),
  ]);
  const items = [
    ...payItems(facts, voice),
    ...rewardItems(facts, voice),
    ...ruleItems(facts, voice),
  ];
  const right = flowed(items, left.rows, metricRow(1, "header"), beside);
  return {
    ...left,
    key: "rep",
    name: voice.text.tab,
    hidden: false,
    columns,
    rows: [...left.rows, ...right.rows],
    cells: [...left.cells, ...right.cells],
    tall: right.tall,
    frozen: { row: null, column: null },
    print: { orientation: "portrait", last: NUMBERS, repeated: "top" },
  };
};

const topPart = (facts: RepFacts, { text, language }: RepVoice, width: number): Part => {
  const { person, manager, period, version, published } = facts;
  const title = text.title(person, periodWords(language, periodCode(period)));
  const about = `${text.version(version, dayWords(published, language))} ${text.colors}`;
  return stacked([
    gapPart("top", 8),
    {
      rows: [{ name: "title", height: 30 }],
      cells: [{ row: "title", column: FIRST, to: LAST, content: title, role: "title" }],
    },
    textPart("why", `${text.why(manager)} ${about}`, width),
    gapPart("gap", 6),
  ]);
};
