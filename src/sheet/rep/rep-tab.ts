import { periodCode } from "../../core/calendar/period.ts";
import { periodWords } from "../../text/period.ts";
import type { Layout } from "../workbook/frame/layout.ts";
import { answerPart } from "./answer-cells.ts";
import { dayWords } from "./formats.ts";
import { metricPart } from "./metric-cells.ts";
import { pacePart } from "./pace-cells.ts";
import { FIRST, gapPart, LAST, type Part, stacked, textPart } from "./part.ts";
import { payPart } from "./pay-cells.ts";
import type { RepFacts } from "./rep-facts.ts";
import { type RepVoice, repVoice } from "./rep-voice.ts";
import { pastPart, rewardPart, rulePart } from "./rest-cells.ts";
import { repColumns, textWidth } from "./widths.ts";

/**
 * The one tab of a person's own file: values and ordinary formulas only. What the person types
 * stands above everything whose height may change, so that the same months and metrics keep it in
 * the same cells.
 */
export const repTab = (facts: RepFacts): Layout => {
  const voice = repVoice(facts);
  const columns = repColumns(facts);
  const width = textWidth(columns);
  const numbers = facts.metrics.map((_, i) => i + 1);
  const parts = stacked([
    topPart(facts, voice, width),
    ...numbers.flatMap((at) => [metricPart(facts, at, voice, width), pacePart(facts, at, voice)]),
    answerPart(facts, voice, width),
    payPart(facts, voice, width),
    rewardPart(facts, voice, width),
    ...numbers.map((at) => pastPart(facts, at, voice)),
    rulePart(facts, voice, width),
  ]);
  return {
    key: "rep",
    name: voice.text.tab,
    hidden: false,
    columns,
    ...parts,
    frozen: { row: null, column: null },
    print: { orientation: "portrait", last: LAST, repeated: "top" },
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
