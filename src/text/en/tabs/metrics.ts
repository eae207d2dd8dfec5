import { measuresStep } from "../measures-step.ts";
import { tabNames } from "../tab-names.ts";
export const metrics = {
  tab: tabNames.metrics,
  title: (when: string) => `Metrics ${when}`,
  why: `What is measured, what share of the pay each metric decides, and the goals of the other metrics. The share is set in the sidebar, step 2: “${measuresStep.title}”.`,
  /** Headings of the list of metrics, by column. */
  list: {
    metric: "Metric",
    person: "What it is",
    expected: "Unit",
    start: "Better with",
    stretch: "Share of the pay",
    goal: "Months ahead",
    chance: "Protects quality",
    own: "Team goal",
    final: "Team chance",
  },
  /** Notes on headings of this list. */
  listNotes: {
    start: "Whether it is better to have more of this metric (sales) or less (complaints).",
    stretch: `What share of the pay goes by the goal of this metric: “${measuresStep.weight}” in step 2 of the sidebar. At 0% it has a goal, but pays nothing.`,
    goal: "How many months before the sale this step happens. At 2, what is done in January brings sales in March.",
  },
  main: "Main metric",
  step: (place: number) => `Step ${place} of a sale`,
  stepAndGoal: (place: number) => `Own goal, and step ${place}`,
  further: "Own goal",
  more: "more",
  less: "less",
  guard: "● yes",
  guardNote:
    "As long as the goal of this metric is missed, nobody is paid more than for just reaching the goals.",
  measures: "Goals of the other metrics",
  noMeasures: "No other metric has goals of its own. Choose them in the wizard, under Key metrics.",
  neededNote: (main: string) =>
    `How many of each step the goals of ${main} take, at the share that goes on so far. It is a need, not a goal that anybody is measured by. A step that also has a goal of its own shows that goal instead.`,
  /** Which months a share counts: a step's, and those of the next step, `lag` months later. */
  counted: (events: string, reached: string, lag: number) => {
    if (lag === 0) return `Counted: ${events}.`;
    const takes = lag === 1 ? "a month" : `${lag} months`;
    return `Counted: ${events}; went on: ${reached}, as it takes ${takes}.`;
  },
  pastNote:
    "All of them in these months. One divided by another is not the share that goes on: that share counts each step as many months earlier as it takes to lead to the next one, as the columns beside it show.",
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  takes: "Main goal takes",
  takesNote: (main: string) =>
    `How many of this step the person needs for the final goal of ${main}, by what one of them has brought so far: with this person, and with the team where the person’s own results are few.`,
  goTogether: "Both goals",
  goTogetherNote: (main: string) =>
    `Whether the two goals ask for about the same work. “Go together”: the person’s own goal of this step lies no further from what ${main} takes than such results vary by chance. “Far apart”: it lies further away, so one of the two asks for more than the other. Change one of them, or give this step no goal. The team’s row says by how much the own goals together lie below or above what ${main} takes, from 5% on.`,
  fits: "● Go together",
  apart: "▲ Far apart",
  /** The team's sums, "▲ 7% below": the own goals beside what the main ones take. */
  sumsApart: "▲ ",
  sumBelow: "% below",
  sumAbove: "% above",
  ownCounts: "Its own goal, which is what counts.",
  /** Of a step beside those with goals of their own. */
  ofMain: (main: string) => `What the goals of ${main} take.`,
  /** Why the numbers needed are not to one another as the share beside them. */
  notTheShare:
    "“Needed” goes by each person’s share and the months between: it may give another one.",
  /** Headings of the steps of a sale, by column. */
  funnel: {
    metric: "Step of a sale",
    person: "",
    expected: "Needed",
    start: "Counted for the share",
    stretch: "Of these went on",
    goal: "Share that goes on",
  },
  /** Of a row below the steps: past months that the share does not count. */
  noResultsYet: "No results yet",
  notInShare: (
    steps: readonly { readonly metric: string; readonly months: string }[],
    past: string,
  ) =>
    `${steps.map(({ metric, months }) => `“${metric}” of ${months}`).join(", ")}: in “${past}” and in the chart, but not in the share, which takes only months whose results are known.`,
  /** What the chart draws where past and goals are of different numbers of months; a legend has room for few words. */
  chartSeries: ["Month so far", "Month of the goals"] as readonly [string, string],
  chart: (past: string, isByMonth: boolean, isOpen: boolean) =>
    isByMonth
      ? `Steps of a sale, ${isOpen ? "an open month" : "a month"} on average: ${past.toLowerCase()} and what the goals ask for`
      : `Steps of a sale: ${past.toLowerCase()} and what the goals ask for`,
};
