/** How the columns of a table were read; columns by their letters. */
export const reading = {
  long: (date: string, person: string, metric: string | null, values: string) =>
    `One row a result: dates in column ${date}, people in ${person}${metric === null ? "" : `, metrics in ${metric}`}, results in ${values}.`,
  monthsAcross: (person: string, first: string, last: string) =>
    `One row a person: names in column ${person}, months in ${first} to ${last}.`,
  monthsDown: (date: string, first: string, last: string) =>
    `One row a month: months in column ${date}, people in ${first} to ${last}.`,
  season: (low: string, lowFactor: string, high: string, highFactor: string) =>
    `Season: a usual month is 1. The lowest is ${low} ${lowFactor}, the highest ${high} ${highFactor}.`,
  market: (change: string) => `Market: ${change} a year, taken from your own results.`,
  marketGiven: (change: string) => `Market: ${change} a year, as you said.`,
  noMarket: "Market: no growth or decline is assumed.",
};

export type ReadingText = typeof reading;
