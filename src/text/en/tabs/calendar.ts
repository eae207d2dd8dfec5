import { tabNames } from "../tab-names.ts";
export const calendar = {
  tab: tabNames.calendar,
  title: (when: string) => `Calendar ${when}`,
  why: "The final goal spread over the season. Each row adds up exactly to its goal.",
  whyFlat:
    "The final goal spread over the months, which weigh alike: no season is used. Each row adds up exactly to its goal.",
  whyEvents:
    "The final goal spread over the season and the known events. Each row adds up exactly to its goal.",
  whyFlatEvents:
    "The final goal spread over the months: no season is used, but known events make some weigh more or less. Each row adds up exactly to its goal.",
  events: (events: string) => `Known events that count here: ${events}.`,
  whyKept: " Months before a change stay as they were told.",
  person: "Person",
  total: "Total",
  team: "Team",
  activity: "Activities a working day",
  /** What the numbers below the months are counted in. */
  activityUnit:
    "How many a working day in each month; on the right in the whole period, a week and a working day on average.",
  /** What a period, a week and a working day take of an activity. */
  neededNote: (main: string) =>
    `What the goal of ${main} needs of each step. Of a step with a goal of its own, that goal.`,
  inPeriod: "In the period",
  week: "A week",
  day: "A working day",
  time: "Of the selling time",
  fits: "Whether it fits",
  enough: "● Fits",
  /** Around how many of a hundred fit. */
  short: ["▲ ", "% of it fits"] as readonly [string, string],
  chart: "Team goal by month",
  /** Headings of what the tab reckons with, to the right of the table. */
  helpers: {
    who: "Person",
    what: "Metric",
    minutes: "Minutes",
    perUnit: "For each unit",
    rest: "Spread over the months that are not kept",
  },
};
