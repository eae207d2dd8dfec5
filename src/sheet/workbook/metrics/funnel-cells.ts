import { addMonths } from "../../../core/calendar/month.ts";
import { openShare } from "../../../core/market/open-share.ts";
import type { Activity } from "../../../core/planned.ts";
import { sum } from "../../../core/stats/sum.ts";
import { monthSpan, monthWords } from "../../../text/month.ts";
import { askedMonths, askedShares, monthColumn, periodMonths } from "../calendar/months.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { fraction } from "../frame/formula.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { PERCENT } from "../frame/number-format.ts";
import { lastMonth, lastMonthsOf } from "../last-months.ts";

/** The steps of the sale, first to last, with the main metric behind them where it is counted. */
export const funnelKeys = ({ plan, metric }: WorkbookFacts): readonly string[] => {
  const steps = plan.activities.map((activity) => activity.metric);
  return plan.isCount && steps.length > 0 ? [...steps, metric] : steps;
};

/** Months that are known of whichever metric has most of the last twelve. */
export const mostMonths = ({ lastYear }: Pick<WorkbookFacts, "lastYear">): number =>
  Math.max(0, ...[...lastYear.values()].map(({ months }) => months));

/**
 * Whether the past is of as many months as the goals: else the chart draws a month of both, since sums
 * of 9 months and of 12 do not compare.
 */
export const isDrawnByMonth = (facts: WorkbookFacts): boolean =>
  funnelKeys(facts).some(
    (key) => (facts.lastYear.get(key)?.months ?? 0) !== facts.plan.period.months,
  );

/** The columns of the chart's numbers, where it draws months: past and goals. */
export const BY_MONTH = ["teamStart", "teamGoal"] as const;

/** How much of so many months, the last that are known, was open; all of them where nothing was. */
const openOfPast = (
  { plan: { market }, results }: Pick<WorkbookFacts, "plan" | "results">,
  months: number,
): number => {
  const last = lastMonth(results);
  const shares = Array.from({ length: months }, (_, i) =>
    openShare(market.events, last, addMonths(last, -i)),
  );
  return sum(shares) || months;
};

/** Whether a month that the chart draws is an open one, since days of the past or of the period are closed. */
export const isDrawnByOpen = (facts: WorkbookFacts): boolean =>
  facts.plan.open.some((share) => share < 1) ||
  openOfPast(facts, mostMonths(facts)) < mostMonths(facts);

/** How many of each step there were in the last 12 months, what the goals take, which share went on, and of how many. */
export const funnelCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { funnel: words, neededNote, pastNote, chartSeries } = voice.text.metrics;
  const keys = funnelKeys(facts);
  const notes: Readonly<Record<string, string>> = {
    last12: pastNote,
    expected: neededNote(facts.metric),
  };
  return [
    ...Object.entries({ ...words, last12: lastMonthsOf(mostMonths(facts), voice.text.goals) }).map(
      ([column, content]): LaidCell => ({
        row: "funnelHeader",
        column,
        content,
        role: column === "metric" || column === "person" ? "wordHeader" : "numberHeader",
        ...(notes[column] === undefined ? {} : { note: notes[column] }),
      }),
    ),
    ...BY_MONTH.map(
      (column, i): LaidCell => ({
        ...{
          row: "funnelHeader",
          column,
          content: chartSeries[i]!,
          role: "numberHeader",
        },
      }),
    ),
    ...keys.flatMap((key, i): LaidCell[] => {
      const isShare = isShareOf(i, facts);
      return [
        ...stepCells(key, facts),
        ...(isShare ? shareCells(key, facts.plan.activities[i]!) : noShareCells(key)),
        ...apartFromShare(listRow("steps", key), hintOf(key, i, isShare, facts, voice), facts),
      ];
    }),
    ...noResultCells(facts, voice),
  ];
};

/** Steps of which the last past months are in no share yet: what they lead to has not come. */
const withoutResults = (facts: WorkbookFacts): readonly Activity[] =>
  facts.plan.activities.filter(
    ({ metric, lead }, i) =>
      lead > 0 && isShareOf(i, facts) && (facts.lastYear.get(metric)?.months ?? 0) > lead,
  );

/** One row that tells of all such steps; none where there are none. */
export const noResultKeys = (facts: WorkbookFacts, { text }: WorkbookVoice): readonly string[] =>
  withoutResults(facts).length > 0 ? [text.metrics.noResultsYet] : [];

const noResultCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { language, text } = voice;
  const last = lastMonth(facts.results);
  const steps = withoutResults(facts).map(({ metric, lead }) => ({
    metric,
    months: monthSpan(language, addMonths(last, 1 - lead), last),
  }));
  const past = lastMonthsOf(mostMonths(facts), text.goals);
  return noResultKeys(facts, voice).flatMap((key): LaidCell[] => {
    const row = listRow("stepsSaid", key);
    return [
      { row, column: "metric", content: key, role: "hint" },
      { row, column: "person", content: text.metrics.notInShare(steps, past), role: "hint" },
    ];
  });
};

/** A column away from the share: without goals of further metrics none lies between the two. */
const apartFromShare = (
  row: string,
  content: string,
  { plan: { measures } }: WorkbookFacts,
): readonly LaidCell[] => {
  const [at, other] = measures.length === 0 ? ["final", "own"] : ["own", "final"];
  return [
    { row, column: at!, content, role: "hint" },
    { row, column: other!, content: "", role: "hint" },
  ];
};

/** Whether it is known which share of a step goes on to the next one. */
const isShareOf = (i: number, facts: WorkbookFacts): boolean =>
  i < funnelKeys(facts).length - 1 && (facts.plan.activities[i]?.teamRate ?? null) !== null;

/** Whether this is the row below those with a share: what is said of all of them stands there. */
const isLastOfShares = (i: number, facts: WorkbookFacts): boolean =>
  i > 0 && isShareOf(i - 1, facts) && !isShareOf(i, facts);

const COUNT = "#,##0";

/** How many there were, how many the goals take, and a month of both for the chart. */
const stepCells = (key: string, facts: WorkbookFacts): readonly LaidCell[] => {
  const { plan, lastYear, metric } = facts;
  const row = listRow("steps", key);
  const past = lastYear.get(key);
  const needed =
    key === metric
      ? "=[goals!total|final]"
      : "=SUMPRODUCT(([calendar!activities*|what]=[metric])*1;[calendar!activities*|year])";
  const ofTeam = periodMonths(plan).map((_, i) => `[calendar!total|${monthColumn(i + 1)}]`);
  const months = [
    past && past.months > 0
      ? { formula: `=[last12]/${fraction(openOfPast(facts, past.months))}` }
      : "",
    // Closed days would make the others look easy.
    { formula: `=[expected]/${askedMonths(ofTeam, askedShares(plan))}` },
  ];
  return [
    { row, column: "metric", content: key, role: "name" },
    { row, column: "person", content: "", role: "word" },
    { row, column: "last12", content: past?.total ?? "", role: "past", format: COUNT },
    { row, column: "expected", content: { formula: needed }, role: "calc", format: COUNT },
    ...months.map(
      (content, i): LaidCell => ({
        ...{ row, column: BY_MONTH[i]!, content, role: "helper", format: COUNT },
      }),
    ),
  ];
};

const SHARE = [
  ["start", COUNT],
  ["stretch", COUNT],
  ["goal", PERCENT],
] as const;

/** Of how many how many went on, and the share that this is. */
const shareCells = (key: string, { counted, teamRate }: Activity): readonly LaidCell[] => {
  const values = [counted?.events, counted?.reached, teamRate];
  return SHARE.map(([column, format], i) => ({
    ...{ row: listRow("steps", key), column, content: values[i] ?? "", role: "calc", format },
  }));
};

const noShareCells = (key: string): readonly LaidCell[] =>
  SHARE.map(([column, format]) => ({
    ...{ row: listRow("steps", key), column, content: "", role: "calc", format },
  }));

/** Which months a share is counted from, and which number counts where a step has its own goal. */
const hintOf = (
  key: string,
  i: number,
  isShare: boolean,
  facts: WorkbookFacts,
  { text: { metrics }, language }: WorkbookVoice,
): string => {
  const {
    metric: main,
    plan: { activities, measures },
  } = facts;
  const isMeasure = (name: string) => measures.some(({ metric }) => metric === name);
  const isMixed = key !== main && activities.some(({ metric }) => isMeasure(metric));
  const { lead = 0, counted = null } = activities[i] ?? {};
  const next = activities[i + 1]?.lead ?? 0;
  const spanOf = ({ from, to }: NonNullable<typeof counted>, before: number) => {
    const [first, last] = [from, to].map((month) =>
      monthWords(language, addMonths(month, -before)),
    );
    return metrics.span(first!, last!);
  };
  return [
    ...(isShare && counted !== null
      ? [metrics.counted(spanOf(counted, lead), spanOf(counted, next), lead - next)]
      : []),
    ...(isMixed ? [isMeasure(key) ? metrics.ownCounts : metrics.ofMain(main)] : []),
    ...(isLastOfShares(i, facts) ? [metrics.notTheShare] : []),
  ].join(" ");
};
