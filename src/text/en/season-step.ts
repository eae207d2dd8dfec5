import { clipped } from "../clipped.ts";

/** What counts where no growth is told. */
const ownWords = (own: string | null): string =>
  own === null ? "in a steady market" : `by the team’s trend in your results (${own} a year)`;

/** Why growth moves no goal. */
const HELD = {
  announced:
    " Published goals do not get harder before a review; growth moves their chance and what they are likely to cost.",
  target: " The company target sets them; growth moves their chance.",
} as const;

/** Season and market. Months and factors come in as they are written. */
export const seasonStep = {
  title: "Seasonality and market",
  why: "Months are not all alike: goals follow the course of your year.",
  /** Known events make months differ where no season does. */
  whyNone: (hasEvents: boolean) =>
    `So few months do not show which are strong or weak every year: ${hasEvents ? "only known events make months differ" : "goals spread evenly over the months of the period"}.`,
  whyFlat: (hasEvents: boolean) =>
    `No month stands out here, so ${hasEvents ? "only known events make months differ" : "goals spread evenly over the months of the period"}.`,
  whyOpen: "Months can differ. Goals follow your year.",
  following: "Does it hold for other goals, too?",
  followingHint: (metric: string) =>
    `Season, growth and events are those of “${metric}”. Other metrics with goals of their own go by their own results, unless you tick them.`,
  /** Closed days stop whatever is counted. */
  followingClosed: (events: readonly string[]) =>
    `Closed days hold for all goals, also for those that you do not tick (${events.map(clipped).join(", ")}).`,
  season: "Seasonality",
  results: "From results",
  own: "My own",
  none: "None",
  /** Where results are chosen as the source, and too few months are known. */
  fromLater:
    "“From results” changes nothing yet. Once the results cover a year, an update takes from them which months are strong.",
  flat: "Every month counts the same.",
  flatBut: (events: string) => `Every month counts the same, but for ${events}.`,
  basis: {
    none: "There are too few months to know a season: none is used.",
    half: "One year shows a season only roughly: we use a part of what it shows.",
    full: "From two years of results or more.",
    given:
      "Your twelve numbers, scaled so that a normal month is 1. They are the same for everybody; from results, each person has a little of an own season as well, so those goals may differ.",
  },
  normal: (one: string) => `${one} = normal month`,
  known: (basis: string, months: number, people: number) =>
    `${basis} ${spanOf(months)}, ${people === 1 ? "1 person" : `${people} people`}.`,
  chart: (factors: readonly string[]) => `Seasonality by month: ${factors.join(", ")}`,
  ownFactors: "Your twelve numbers",
  ownHint:
    "1 is a normal month, 1.2 sells a fifth more. They are scaled so that the twelve have a mean of 1. The past is read with them, too: what was sold in a weak month counts for more, so the goals’ sum may rise or fall.",
  growth: "Market growth in a year",
  fromTeam: (change: string, sum: string, period: string) =>
    `With this field blank, the team’s trend in your results counts: ${change} a year. All goals for ${period} add up to ${sum}.`,
  steady: (sum: string, period: string) =>
    `With this field blank, the market counts as steady: the months are too few to show a trend. All goals for ${period} add up to ${sum}.`,
  /**
   * With the growth that was typed; `own` is the trend that counts without it, null for a steady market, and
   * `months` lie between the last result and the middle of the period.
   */
  growthEffect: (
    sum: string,
    without: string,
    own: string | null,
    months: string,
    period: string,
  ) =>
    `With this growth, all goals for ${period} add up to ${sum}. With the field blank they would be ${without}, ${ownWords(own)}. From your last result to the middle of the period it is ${months} months: growth counts for that long, not for a year.`,
  growthSame: (
    sum: string,
    own: string | null,
    period: string,
    heldBy: "announced" | "target" | null,
  ) =>
    `With this growth, all goals for ${period} add up to ${sum}: the same as with the field blank${heldBy === null ? `, ${ownWords(own)}` : ""}.${heldBy === null ? "" : HELD[heldBy]}`,
  events: "Known events",
  /** Over the fields: closed days are looked for, too. */
  eventsToo: "Known events and closed days",
  eventsHint:
    "What moved everybody beside the season, or will: a closed shop, a new price, a fair. The effect of past ones is taken out of the results before season and trend are worked out; coming ones move the goals of their months.",
  addEvent: "Add an event",
  newEvent: (count: number) => `Event ${count}`,
  eventName: "What it is",
  eventFrom: "From",
  eventTo: "To",
  fromThenOn: "from then on",
  everyYear: "Every year",
  everyYearHint:
    "Tick it if it was so in these months of past years, too: what they brought then counts as made in less time, so open months look stronger and goals may rise. Unticked, they count as usual months.",
  eventSize: "How much",
  sizes: {
    effect: "more or less, in %",
    closed: "closed all month",
    daysClosed: "closed on some days",
    measured: "as your results show",
  },
  sizeLabels: { effect: "Against a usual month", daysClosed: "Working days closed a month" },
  monthOfDays: (days: string) => `A month counts as ${days} working days.`,
  measuredHint: "Measured from your results: its months against the same months of other years.",
  removeEvent: (name: string) => `Remove ${name}`,
  index: "A market index",
  indexMetric: "Index",
  noIndex: "none",
  indexHint:
    "A figure of the market, such as a price or an interest rate, in another column of your table, the same for everybody in a month. It counts only if forecasts get better with it.",
  indexExpected: "Expected in the period",
  marketCard: "What moves the market",
  worth: "Worth",
  bases: { told: "as you say", closed: "by days", measured: "measured" },
  between: (low: string, high: string) => `${low} to ${high}`,
  indexUsed: (metric: string, change: string, better: string, without: string) =>
    `${metric} helps: 1% more of it goes with ${change}. Last year’s forecasts are ${better} off with it, ${without} without.`,
  indexLeftOut: (metric: string, worse: string, without: string) =>
    `${metric} does not surely help, so it is left out: last year’s forecasts are ${worse} off with it, ${without} without.`,
  indexShort: (metric: string) => `${metric} is left out: two years of it are needed.`,
};

/** Whole years as such. */
const spanOf = (months: number): string =>
  months > 12 && months % 12 === 0 ? `${months / 12} years` : `${months} months`;

export type SeasonStepText = typeof seasonStep;
