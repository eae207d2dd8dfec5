import { tabNames } from "../tab-names.ts";
export const metrics = {
  tab: tabNames.metrics,
  title: (when: string) => `Metrics ${when}`,
  why: "What is measured, what each metric weighs, and the goals of the metrics beside the main one. The grey weights are set in the sidebar, step 2.",
  /** Headings of the list of metrics, by column. */
  list: {
    metric: "Metric",
    person: "What it is",
    expected: "Unit",
    start: "Better",
    stretch: "Weight",
    goal: "Months ahead",
    chance: "Protects quality",
    own: "Team goal",
    final: "Team chance",
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
    `What the goals of ${main} need of each step, by the rates so far: no goal of the step. Of a step with a goal of its own, that goal.`,
  lagged: (months: number) =>
    `Goes on: of those of ${months === 1 ? "a month" : `${months} months`} before.`,
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
