import { measuresStep } from "../measures-step.ts";
import { tabNames } from "../tab-names.ts";
export const metrics = {
  tab: tabNames.metrics,
  title: (when: string) => `Metrics ${when}`,
  why: `What is measured, what each metric weighs, and the goals of the metrics beside the main one. The weight is the share of the pay: it is set in the sidebar, step 2, under “${measuresStep.title}”.`,
  /** Headings of the list of metrics, by column. */
  list: {
    metric: "Metric",
    person: "What it is",
    expected: "Unit",
    start: "Better with",
    stretch: "Weight",
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
  /** How a share is counted: so many of the next step in these months, of so many `lag` months before. */
  goesOn: (reached: string, events: string, span: string, lag: number) => {
    if (lag === 0) return `Goes on: ${reached} of ${events} (${span}).`;
    const before = lag === 1 ? "a month before" : `${lag} months before`;
    return `Goes on: ${reached} (${span}) of ${events} (${before}).`;
  },
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  ownCounts: "Its own goal, which is what counts.",
  /** Of a step beside those with goals of their own. */
  ofMain: (main: string) => `What the goals of ${main} take.`,
  /** Headings of the steps of a sale, by column. */
  funnel: {
    metric: "Step of a sale",
    person: "",
    expected: "Needed",
    start: "Goes on",
  },
  /** `months` of the period where the past is of another number of months; else null. */
  chart: (past: string, months: number | null) =>
    `Steps of a sale: ${past.toLowerCase()}${months === null ? " and what the goals ask for" : `, and what the goals ask for in ${months}`}`,
};
