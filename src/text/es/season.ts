import type { SeasonText } from "../en/season.ts";

export const season: SeasonText = {
  highLow: (high, highFactor, low, lowFactor) =>
    `Un mes normal es 1. El más alto es ${high}, ${highFactor}; el más bajo, ${low}, ${lowFactor}.`,
  but: (month, factor, others) =>
    `Un mes normal es 1. Solo ${month} es distinto: ${factor}; los demás, ${others}.`,
};
