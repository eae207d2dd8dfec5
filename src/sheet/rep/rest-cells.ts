import { isoMonth } from "../../core/calendar/month.ts";
import { monthWords } from "../../text/month.ts";
import { type LaidCell, listRow } from "../workbook/frame/layout.ts";
import { PERCENT } from "../workbook/frame/number-format.ts";
import { bareFormat, goalWords, shortMonth } from "./formats.ts";
import { metricRow } from "./metric-cells.ts";
import { gapPart, HEADER_ROW, type Part, ROW, stacked, textPart, titlePart } from "./part.ts";
import type { RepFacts } from "./rep-facts.ts";
import type { RepVoice } from "./rep-voice.ts";

/** What is given beside money. */
export const rewardPart = ({ rewards }: RepFacts, { text }: RepVoice, width: number): Part => {
  if (rewards.length === 0) return stacked([]);
  const words = text.rewards;
  return stacked([
    titlePart("rewards", words.title),
    ...rewards.map(({ what, who, when }, i) =>
      textPart(
        `reward.${i + 1}`,
        [what, who && words.who(who), when && words.when(when)].filter(Boolean).join(" "),
        width,
      ),
    ),
    gapPart("rewardEnd"),
  ]);
};

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
  const format = bareFormat({ ...metric, past }, voice);
  const list = metricRow(at, "past");
  const header = metricRow(at, "pastHeader");
  const hasGoals = past.some(({ goal }) => goal !== null);
  return {
    rows: [
      { name: header, height: HEADER_ROW },
      { list, key: ["month"], keys: past.map(({ month }) => isoMonth(month)), height: ROW },
      { name: metricRow(at, "pastEnd"), height: 12 },
    ],
    cells: [
      { row: header, column: "month", to: "goal", content: words.title, role: "wordHeader" },
      { row: header, column: "sold", content: words.result, role: "numberHeader" },
      { row: header, column: "left", content: hasGoals ? words.plan : "", role: "numberHeader" },
      { row: header, column: "week", content: hasGoals ? words.share : "", role: "numberHeader" },
      ...past.flatMap(({ month, result, goal }): LaidCell[] => {
        const row = listRow(list, isoMonth(month));
        const share = result !== null && goal !== null && goal > 0 ? result / goal : "";
        return [
          { row, column: "month", content: shortMonth(month, voice.language), role: "rowLabel" },
          { row, column: "sold", content: result ?? "–", role: "past", format },
          { row, column: "left", content: hasGoals ? (goal ?? "–") : "", role: "past", format },
          { row, column: "week", content: share, role: "past", format: PERCENT },
        ];
      }),
    ],
  };
};

/** Where the others are, and by what rules goals hold. */
export const rulePart = (facts: RepFacts, voice: RepVoice, width: number): Part => {
  const { rules, team } = voice.text;
  const sentences = [
    ...facts.metrics.flatMap((metric) => {
      if (metric.team === null) return [];
      const { low, high } = metric.team;
      const told = team(goalWords(metric, low, voice), goalWords(metric, high, voice));
      return [facts.metrics.length > 1 ? `${metric.metric}: ${told}` : told];
    }),
    rules.counts(facts.metrics.map(({ metric }) => metric).join(", ")),
    rules.changes(facts.reviews.map((month) => monthWords(voice.language, month)).join(", ")),
    rules.away,
    rules.windfall,
  ];
  return stacked([
    titlePart("rules", rules.title),
    ...sentences.map((sentence, i) => textPart(`rule.${i + 1}`, sentence, width)),
    gapPart("ruleEnd"),
  ]);
};
