/** How a year's ups and downs are said; months and factors come in as they are written. */
export const season = {
  highLow: (high: string, highFactor: string, low: string, lowFactor: string) =>
    `A normal month is 1. The highest is ${high} ${highFactor}, the lowest ${low} ${lowFactor}.`,
  /** Where all months but one are alike. */
  but: (month: string, factor: string, others: string) =>
    `A normal month is 1. Only ${month} differs: ${factor}; every other month is ${others}.`,
};

export type SeasonText = typeof season;
