import { counted } from "../counted.ts";
import { longTime } from "../long-time.ts";
import type { NumberWords } from "../number.ts";
import { times } from "./times.ts";

/** How the columns of a table were read; columns by their letters, null where there is none. */
export const reading = {
  summary: (
    { people, months, metrics }: { people: number; months: number; metrics: number },
    numbers: NumberWords,
  ): string => {
    const all = [
      counted(people, ["person", "people"], numbers),
      counted(months, ["month", "months"], numbers),
      counted(metrics, ["metric", "metrics"], numbers),
    ];
    return `We found ${all.join(", ")}.`;
  },
  roles: {
    date: "Dates",
    person: "People",
    metric: "Metrics",
    value: "Results",
    stage: "Won or done",
    opened: "Opened on",
    currency: "Currency",
  },
  long: (date: string, person: string, metric: string | null, values: string): string =>
    `One row a result: dates in column ${date}, people in ${person}${metric === null ? "" : `, metrics in ${metric}`}, results in ${values}.`,
  monthsAcross: (person: string | null, first: string, last: string): string =>
    `One row a person: ${person === null ? "" : `names in column ${person}, `}months in ${first} to ${last}.`,
  monthsDown: (date: string | null, first: string, last: string): string =>
    `One row a month: ${date === null ? "" : `months in column ${date}, `}people in ${first} to ${last}.`,
  results: (people: number, months: number, first: string, last: string, numbers: NumberWords) =>
    `Results: ${counted(people, ["person", "people"], numbers)}, ${counted(months, ["month", "months"], numbers)}, ${first} to ${last}.`,
  gap: (months: number, numbers: NumberWords) =>
    `Until the goals begin ${longTime(months, times, numbers)} pass of which nothing is known: goals come out lower and less sure.`,
  noSeason: (months: number) =>
    `Seasonality: not known, for ${months} months are too few. Every month counts the same.`,
  flat: "Seasonality: no month stands out. Every month counts the same.",
  seasonFrom: {
    half: (months: number) => `Known only roughly, from ${months} months.`,
    full: (months: number) => `Known from ${months} months.`,
    given: (_: number) => "As you gave it.",
  },
  windfalls: (count: number, numbers: NumberWords) =>
    count === 0
      ? "One-off sales: no month counts as one."
      : `One-off sales: ${counted(count, ["month counts", "months count"], numbers)} only up to a limit (step 3).`,
  room: (most: string) =>
    `Room to grow (step 5): it is in the goals and raises them by ${most} at most.`,
  roomBeside:
    "Room to grow (step 5): the company target sets the goals, so it raises none; it makes them likelier.",
  sure: (expected: string, low: string, high: string) =>
    `How sure: ${expected} in all is expected, and about two of three such periods end between ${low} and ${high}.`,
  season: (said: string) => `Seasonality: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
  market: (change: string) => `Market: ${change} a year, the team’s trend in your own results.`,
  marketGiven: (change: string) => `Market: ${change} a year, as you said.`,
  /** What a list of deals counts that no heading of it names. */
  ours: { won: "Deals won", created: "Deals created", opened: "Deals opened" },
  events: (events: string) => `Known events: ${events}.`,
  noMarket: "Market: no growth or decline is assumed.",
};

export type ReadingText = typeof reading;
