import { tabNames } from "../tab-names.ts";
export const metrics = {
  tab: tabNames.metrics,
  title: (when: string) => `Metrics ${when}`,
  why: "What is measured, what each metric weighs, and the goals of the metrics beside the main one.",
  /** Headings of the list of metrics, by column. */
  list: {
    metric: "Metric",
    person: "What it is",
    last12: "Last 12 months",
    expected: "Unit",
    start: "Better",
    stretch: "Weight",
    goal: "Months ahead",
    chance: "Guard",
    own: "Team goal",
    final: "Team chance",
  },
  main: "Main metric",
  step: (place: number) => `Step ${place} of a sale`,
  stepAndGoal: (place: number) => `Step ${place}, own goal`,
  further: "Own goal",
  more: "more",
  less: "less",
  guard: "● quality",
  measures: "Goals of the other metrics",
  noMeasures: "No other metric has goals of its own. Choose them in the wizard, under Key metrics.",
  /** Headings of the steps of a sale, by column. */
  funnel: {
    metric: "Step of a sale",
    person: "",
    last12: "Last 12 months",
    expected: "The goals take",
    start: "Goes on",
  },
  chart: "Steps of a sale: the last 12 months and what the goals take",
};
