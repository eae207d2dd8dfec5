import { isoMonth } from "../../core/calendar/month.ts";
import { type LaidCell, listRow } from "../workbook/frame/layout.ts";
import { PERCENT } from "../workbook/frame/number-format.ts";
import { bareFormat, shortMonth } from "./formats.ts";
import { HEADER_ROW, linesHeight, metricRow, type Part, ROW, stacked } from "./part.ts";
import type { RepFacts } from "./rep-facts.ts";
import type { RepVoice } from "./rep-voice.ts";
import { nameWidth } from "./widths.ts";

/** Pixels above and below a title. */
const EDGES = 7;

/** The last months and what was their goal; nothing where the months above show the same. */
export const pastPart = (facts: RepFacts, at: number, voice: RepVoice): Part => {
  const { past, ...metric } = facts.metrics[at - 1]!;
  const { start, months } = facts.period;
  const isAbove = past.every(({ month, goal }) => {
    const place = month + 12 - start;
    return goal === null && place >= 0 && place < months;
  });
  if (isAbove) return stacked([]);
  const words = voice.text.past;
  const planWords = metric.isNeed ? voice.text.needs.plan : words.plan;
  const format = bareFormat({ ...metric, past }, voice);
  const list = metricRow(at, "past");
  const header = metricRow(at, "pastHeader");
  const title = facts.metrics.length > 1 ? `${metric.metric} · ${words.title}` : words.title;
  const hasGoals = past.some(({ goal }) => goal !== null);
  return {
    rows: [
      { name: header, height: Math.max(HEADER_ROW, linesHeight(title, nameWidth(facts)) + EDGES) },
      { list, key: ["month"], keys: past.map(({ month }) => isoMonth(month)), height: ROW },
      { name: metricRow(at, "pastEnd"), height: 12 },
    ],
    cells: [
      { row: header, column: "month", to: "goal", content: title, role: "wordHeader" },
      { row: header, column: "sold", content: words.result, role: "numberHeader" },
      { row: header, column: "left", content: hasGoals ? planWords : "", role: "numberHeader" },
      { row: header, column: "week", content: hasGoals ? words.share : "", role: "numberHeader" },
      ...past.flatMap(({ month, result, goal }): LaidCell[] => {
        const row = listRow(list, isoMonth(month));
        const share = result !== null && goal !== null && goal > 0 ? result / goal : "";
        return [
          {
            ...{ row, column: "month", to: "goal", role: "rowLabel" },
            content: shortMonth(month, voice.language),
          },
          { row, column: "sold", content: result ?? "–", role: "past", format },
          { row, column: "left", content: hasGoals ? (goal ?? "–") : "", role: "past", format },
          { row, column: "week", content: share, role: "past", format: PERCENT },
        ];
      }),
    ],
  };
};
