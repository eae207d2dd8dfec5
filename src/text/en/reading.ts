import { counted } from "../counted.ts";
import type { NumberWords } from "../number.ts";

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
  season: (low: string, lowFactor: string, high: string, highFactor: string) =>
    `Season: a usual month is 1. The lowest is ${low} ${lowFactor}, the highest ${high} ${highFactor}.`,
  market: (change: string) => `Market: ${change} a year, taken from your own results.`,
  marketGiven: (change: string) => `Market: ${change} a year, as you said.`,
  /** What a list of deals counts that no heading of it names. */
  ours: { won: "Deals won", created: "Deals created", opened: "Deals opened" },
  noMarket: "Market: no growth or decline is assumed.",
};

export type ReadingText = typeof reading;
