import { addMonths } from "../../../core/calendar/month.ts";
import { monthWords } from "../../../text/month.ts";
import { numbersIn } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { PERCENT } from "../frame/number-format.ts";
import { lastMonthsOf } from "../last-months.ts";

/** The steps of the sale, first to last, with the main metric behind them where it is counted. */
export const funnelKeys = ({ plan, metric }: WorkbookFacts): readonly string[] => {
  const steps = plan.activities.map((activity) => activity.metric);
  return plan.isCount && steps.length > 0 ? [...steps, metric] : steps;
};

/** Months that are known of whichever metric has most of the last twelve. */
export const mostMonths = ({ lastYear }: Pick<WorkbookFacts, "lastYear">): number =>
  Math.max(0, ...[...lastYear.values()].map(({ months }) => months));

/** How many of each step there were in the last 12 months, which share went on, and what the goals take. */
export const funnelCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { funnel: words, neededNote } = voice.text.metrics;
  const keys = funnelKeys(facts);
  return [
    ...Object.entries({ ...words, last12: lastMonthsOf(mostMonths(facts), voice.text.goals) }).map(
      ([column, content]): LaidCell => ({
        row: "funnelHeader",
        column,
        content,
        role: column === "metric" || column === "person" ? "wordHeader" : "numberHeader",
        ...(column === "expected" ? { note: neededNote(facts.metric) } : {}),
      }),
    ),
    ...keys.flatMap((key, i): LaidCell[] => {
      const row = listRow("steps", key);
      const isMain = key === facts.metric;
      const rate = facts.plan.activities[i]?.teamRate ?? null;
      const isShare = rate !== null && i < keys.length - 1;
      return [
        { row, column: "metric", content: key, role: "name" },
        { row, column: "person", content: "", role: "word" },
        {
          row,
          column: "last12",
          content: facts.lastYear.get(key)?.total ?? "",
          role: "past",
          format: "#,##0",
        },
        {
          row,
          column: "expected",
          content: {
            formula: isMain
              ? "=[goals!total|final]"
              : "=SUMPRODUCT(([calendar!activities*|what]=[metric])*1;[calendar!activities*|year])",
          },
          role: "calc",
          format: "#,##0",
        },
        { row, column: "start", content: isShare ? rate : "", role: "calc", format: PERCENT },
        { row, column: "stretch", content: hintOf(key, i, isShare, facts, voice), role: "hint" },
      ];
    }),
  ];
};

/** What a share is counted from, and which number counts where a step has its own goal. */
const hintOf = (
  key: string,
  i: number,
  isShare: boolean,
  { metric: main, plan: { activities, measures } }: WorkbookFacts,
  { text: { metrics }, language, locale }: WorkbookVoice,
): string => {
  const isMeasure = (name: string) => measures.some(({ metric }) => metric === name);
  const isMixed = key !== main && activities.some(({ metric }) => isMeasure(metric));
  const { lead = 0, counted = null } = activities[i] ?? {};
  const next = activities[i + 1]?.lead ?? 0;
  const { plain } = numbersIn(locale);
  const goesOn = ({ reached, events, from, to }: NonNullable<typeof counted>) => {
    const [first, last] = [from, to].map((month) => monthWords(language, addMonths(month, -next)));
    return metrics.goesOn(plain(reached), plain(events), metrics.span(first!, last!), lead - next);
  };
  return [
    ...(isShare && counted !== null ? [goesOn(counted)] : []),
    ...(isMixed ? [isMeasure(key) ? metrics.ownCounts : metrics.ofMain(main)] : []),
  ].join(" ");
};
