import { tabNames } from "../tab-names.ts";
export const metrics = {
  tab: tabNames.metrics,
  title: (when: string) => `Metrics ${when}`,
  why: "What is measured, what each metric weighs, and the goals of the metrics beside the main one.",
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
  stepAndGoal: (place: number) => `Step ${place}, own goal`,
  further: "Own goal",
  more: "more",
  less: "less",
  guard: "● yes",
  guardNote:
    "As long as the goal of this metric is missed, nobody is paid more than for just reaching the goals.",
  measures: "Goals of the other metrics",
  noMeasures: "No other metric has goals of its own. Choose them in the wizard, under Key metrics.",
  /** Headings of the steps of a sale, by column. */
  funnel: {
    metric: "Step of a sale",
    person: "",
    expected: "The goals take",
    start: "Goes on",
  },
  chart: (past: string) => `Steps of a sale: ${past.toLowerCase()} and what the goals take`,
};
