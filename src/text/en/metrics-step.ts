import { counted } from "../counted.ts";
import type { NumberWords } from "../number.ts";
import { someOf } from "../some-of.ts";

/** People that a warning names, those with the most first. */
const FEW = 3;

/** Key metrics: what leads to a sale, and how long it takes. Names of metrics come in as in the table. */
export const metricsStep = {
  title: "Key metrics",
  why: "Measure what your team controls, not only closed sales.",
  name: "What shall we call this metric?",
  nameOf: (metric: string) => `What shall we call ${metric}?`,
  /** To be pressed: the words of a column's name that a program wrote, "close_value". */
  callIt: (name: string) => `Call it “${name}”`,
  nameHint: (metric: string) => `In titles, tabs and reasons. In your table it is “${metric}”.`,
  stages: "Steps of a sale, in order",
  minutes: (metric: string) => `${metric}: minutes each`,
  lag: (metric: string) => `${metric}: months until it shows in the next step`,
  lagLast: (metric: string, main: string) => `${metric}: months until it shows in ${main}`,
  /** Half of so many won deals were won within so many days of the step, and of the next one (0: that is the sale). */
  lagSeen: (deals: number, days: number, next: number, numbers: NumberWords) =>
    `Measured: of ${numbers.plain(deals)} won deals, half were won within ${counted(days, ["day", "days"], numbers)} of this step${next > 0 ? ` and within ${numbers.plain(next)} of the next` : ""}. You can change it.`,
  up: (metric: string) => `Move ${metric} up`,
  down: (metric: string) => `Move ${metric} down`,
  stagesNotForLess: "Less is better for this metric, so no steps of a sale lead to it.",
  funnel: (count: string, step: string) => `One sale takes about ${count} of “${step}”.`,
  funnelPlain: "Steps of a sale",
  /** What is counted; `leads` are the steps that take months until a result, with these in words. */
  funnelSpan: (
    from: string,
    to: string,
    leads: readonly { readonly metric: string; readonly months: number }[],
  ) => {
    const earlier = leads.map(
      ({ metric, months }) =>
        `“${metric}” is counted ${months === 1 ? "1 month" : `${months} months`} earlier, because it takes that long to reach the next step`,
    );
    return [from === to ? from : `${from} to ${to}`, ...earlier].join("; ");
  },
  more: "Are calls or visits missing? Add them as a column of your table, or as a table on another tab of this file, and they count.",
  none: "This table has no other metrics. With calls or visits beside the results, you would see how many a goal asks for.",
  isCount: (metric: string) => `${metric}: counted in whole numbers, and so are its goals`,
  isLessBetter: "Less is better",
  isLessBetterHint:
    "For complaints, cancellations or returns. The goal is then a maximum: whoever stays at or below it reaches it.",
  time: "Time for the steps",
  workingDays: "Working days a month",
  /** What the calendar says of the period, holidays not known. */
  weekdays: (mean: string) =>
    `The period has ${mean} Mondays to Fridays a month on average; take public holidays off.`,
  sellingHours: "Hours of selling a day",
  asks: "What the goal would ask for",
  middle: (person: string, goal: string) =>
    `${person}, in the middle of the team: by your answers so far, a goal of ${goal} a month.`,
  /** Why the table need not be the goal times what all took. */
  asksHow: (person: string, days: string) =>
    `It goes by what ${person} needs of each step to get to the next: that may be more or less than is usual in the team. A full month has ${days} working days.`,
  /** Of a step that comes before what it leads to; months as they are written. */
  asksAhead: (metric: string, months: number, done: string, serves: string) =>
    `“${metric}” leads to results ${months === 1 ? "1 month" : `${months} months`} later: what is done in ${done} serves the goal of ${serves}.`,
  unknown: "Tick the steps of a sale to see how many of each the goal asks for.",
  noRate: "These results do not show how many of each step a sale takes.",
  month: "Month",
  week: "Week",
  day: "Day",
  step: "Step",
  fits: (person: string, share: string) =>
    `It fits: ${person} needs the most, ${share} of the selling time.`,
  tooMuch: (people: readonly string[]) =>
    `It takes more than the selling time there is: ${someOf(people, "and", "more", FEW)}.`,
  personShare: (person: string, share: string) => `${person} ${share}`,
};

export type MetricsStepText = typeof metricsStep;
