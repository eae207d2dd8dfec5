import { tabNames } from "../tab-names.ts";
export const tracking = {
  tab: tabNames.tracking,
  title: (when: string) => `Tracking ${when}`,
  why: "Type each month’s results into the yellow cells to the right. What is due follows the Calendar.",
  asOf: "As of",
  asOfNote:
    "A day, to see how goals stood then. Left blank, it is the end of the last month with results, and at most today.",
  asOfUsual: "end of the last month with results (today at most)",
  asOfTyped: "the day that you typed",
  asOfWrong: "▲ What you typed is no date: it is left out",
  time: { weeksGone: "Weeks gone", weeksLeft: "Weeks left", believed: "Pace believed" },
  believedNote:
    "So much of the pace so far is taken to go on, months ÷ (months + 3): early results say little.",
  bands: { standing: "How it stands", results: "Results by month: type them here" },
  headers: {
    person: "Person",
    goal: "Final goal",
    actual: "Result so far",
    due: "Due by then",
    pace: "Pace",
    projection: "Projection",
    status: "Status",
    perWeek: "Needed a week",
    soFar: "So far a week",
    course: "Month by month",
  },
  dueNote:
    "What the Calendar asks for up to this day; of the running month, its share of working days from Monday to Friday.",
  courseNote:
    "A bar for each month: half height is what the Calendar asks for, full height twice as much or more. A dot: no result yet.",
  headersLess: { perWeek: "Left a week" },
  period: "Period",
  asked: "What the Calendar asks for",
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
  sums: { asked: "Goals so far", come: "Results so far" },
  chart: "The team’s goals and results, added up month by month",
  resultHelp: "A number, or nothing while the result is not known.",
};
