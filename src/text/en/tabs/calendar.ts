import { tabNames } from "../tab-names.ts";
export const calendar = {
  tab: tabNames.calendar,
  title: (when: string) => `Calendar ${when}`,
  why: "The final goal spread over the season. Each row adds up exactly to its goal.",
  /** Without a season; months differ by a step of rounding then, which would look like a mistake. */
  whyFlat: (step: string) =>
    `The final goal by month, without a season. Like months may differ by ${step}: each row adds up exactly.`,
  whyMonth: "The final goal of the month.",
  whyEvents: "The final goal by season and known events. Each row adds up exactly to its goal.",
  whyFlatEvents: (step: string) =>
    `The final goal by month, with the known events and no season. Like months may differ by ${step}: each row adds up exactly.`,
  events: (events: string) => `Known events that count here: ${events}.`,
  whyKept: " Months before a change stay as they were told.",
  person: "Person",
  /** The same where the heading stays in sight over the activities, too. */
  bothTables: "Person · activities a day",
  bothTablesNote:
    "This line stays in sight over both tables: each goal by month, and below them the activities, how many a working day of each month.",
  total: "Total",
  totalNote:
    "Each row adds up to its goal to the last digit. So months that weigh alike may differ by the last step of rounding.",
  team: "Team",
  activity: "Activities a working day",
  /** What the numbers below the months are counted in. */
  activityUnit: (days: string, inWeek: string) =>
    `How many a working day in each month, a full month having ${days}; on the right in the whole period, a week (${inWeek} working days) and a working day on average.`,
  /** Of steps that come before what they lead to: “Calls” by 2 months, “Visits” by a month. */
  ahead: (steps: string) =>
    `Ahead of the goal: ${steps}. What a month asks for serves the goal of that later month.`,
  aheadBy: (metric: string, lead: number) =>
    `“${metric}” by ${lead === 1 ? "a month" : `${lead} months`}`,
  /** Said behind; the other of months in which nobody works. */
  aheadOfWeak: "So the work drops before a weak month, and not in it.",
  aheadOfClosed: "Months with closed days ask for less, and no other month has to make up for it.",
  /** Over a month with closed days. */
  closedPart: (name: string, days: string, of: string) =>
    `“${name}”: ${days} of ${of} working days closed.`,
  closedWhole: (name: string) => `“${name}”: closed all month.`,
  /** What a period, a week and a working day take of an activity. */
  neededNote: (main: string) =>
    `How much of each step it takes to reach the goal of ${main}. Where a step has a goal of its own, that goal is shown.`,
  inPeriod: "In the period",
  week: "A week",
  day: "A working day",
  /** Over a week: what a working day times so many comes to. */
  weekNote: (inMonth: string, inWeek: string) =>
    `Working days are spread evenly over all weeks, those with holidays too: ${inMonth} in a full month make ${inWeek} in a week. So a working day’s figure times ${inWeek} comes to about a week’s.`,
  time: "Selling time used",
  timeNote:
    "What share of somebody’s selling time the activities above take, by the minutes of each and the hours a day that you told. Above 100% they do not fit.",
  fits: "Whether it fits",
  enough: "● Fits",
  /** Around how many of a hundred fit. */
  short: ["▲ ", "% of it fits"] as readonly [string, string],
  chart: "Team goal by month",
  /** Beside the row that the chart is drawn from, and usually lies upon. */
  forChart: "The chart is drawn from this row: it repeats the team’s goal by month.",
  /** Headings of what the tab reckons with, to the right of the table. */
  helpers: {
    who: "Person",
    what: "Metric",
    minutes: "Minutes",
    perUnit: "For each unit",
    rest: "Spread over the months that are not kept",
  },
};
