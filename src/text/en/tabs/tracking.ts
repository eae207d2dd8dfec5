import { tabNames } from "../tab-names.ts";
export const tracking = {
  tab: tabNames.tracking,
  title: (when: string) => `Tracking ${when}`,
  why: "“Update goals” writes the results that your table has; you type the others. The goal to date follows the Calendar.",
  asOf: "As of",
  asOfNote:
    "A day, to see how all goals stood then. Left blank, each person is judged up to the end of their own last month with a result, and at most up to today: typing one person’s result changes nobody else’s numbers.",
  asOfUsual:
    "the end of the last month with a result (whoever has fewer months typed is judged by those)",
  asOfNone: "there is no result of the period yet: type the first one below",
  asOfAhead: "▲ there are results of months that have not begun: they count from then on",
  asOfTyped: "the day that you typed: it counts for everybody",
  asOfBefore: "▲ this day is before the period: nothing is due yet",
  asOfAfter: "▲ this day is after the period: the period’s last day counts in its place",
  asOfWrong: "▲ What you typed is no date: it is left out",
  asOfHelp: (when: string) => `A day within the period (${when}), or nothing.`,
  time: { weeksGone: "Weeks gone", weeksLeft: "Weeks left", believed: "How much the pace counts" },
  believedWords:
    "this part of being ahead or behind so far is expected to go on: early months say little",
  /** Before the first result. */
  believedNone: "nothing yet: it grows with each month that has results",
  believedNote:
    "The first months say little, so the projection does not take it that all goes on as it began. For example, after 3 months it is 50%: whoever is 20% ahead is projected 10% above what the Calendar asks of the months that are left. After 1 month it is 25%, after 9 months 75%.",
  bands: {
    standing: "How it stands",
    results: "Results by month",
    leads: "Where it leads",
  },
  headers: {
    person: "Person",
    goal: "Final goal",
    actual: "Result so far",
    pace: "Pace",
    until: "Judged until",
    due: "Goal to date",
    projection: "Projection",
    status: "Status",
    perWeek: "Needed a week",
    soFar: "So far a week",
    course: "Month by month",
  },
  notes: {
    actual:
      "The results of the months that have begun by the day above. What is typed for a later month counts once it begins.",
    until:
      "The day that you typed above, else the end of this person’s last month with a result, and at most today. The goal to date, the pace and the weeks go by it.",
    due: "What the Calendar asks for up to this day; of the running month, its share of working days from Monday to Friday.",
    projection:
      "Where the pace of this period leads, with the weight that it is given above. “Expected” and the chance in Goals go by the whole history: the two can differ.",
    perWeek:
      "Weeks count only in months that ask for something, here and in “So far a week”: a closed month has none. Blank while a result is missing.",
    course:
      "A bar for each month: half height is what the Calendar asks for, full height twice as much or more. A dot: no result yet.",
  },
  headersLess: { perWeek: "Left a week" },
  period: "Period",
  asked: "What the Calendar asks for",
  /** Headings of what the tab reckons with, in hidden columns. */
  helpers: {
    who: "Whose",
    metric: "Metric",
    last: "Last column",
    counted: "Months that count",
    gone: "Weeks that count",
  },
  team: "Team",
  over: "Share of the month that is over",
  known: "Results known until",
  status: {
    notBegun: "● Not begun",
    ahead: "▲ Ahead",
    onTrack: "● On track",
    watch: "▼ Watch",
    help: "▼ Needs help",
    missing: "● Result missing",
  },
  /** In the rows that hold nothing to read, upon which the chart usually lies. */
  reckoned: "What the formulas and the chart reckon with: nothing to type here.",
  sums: { asked: "Goals so far", come: "Results so far" },
  chart: "The team’s goals and results, added up month by month",
  measures: {
    title:
      "Further metrics with goals of their own: their results, from your table or typed, as above",
    note: "The goal by month is spread as the goal’s own season has it. Where less is better, “Needed a week” is what is left, and a pace above 100% is too much.",
  },
  resultHelp: "A number, or nothing while the result is not known.",
};
