import { exactly } from "./exactly.ts";
import type { NumberWords } from "./number.ts";

/** What "1.234" amounts to if a comma marks the decimals, and if a point does. */
interface Readings {
  readonly comma: number;
  readonly point: number;
}

/** Whether an answer ("comma", "point") takes the separator for that of thousands. */
export const isThousands = (answer: string, readings: Readings): boolean =>
  Math.abs(chosen(answer, readings)) ===
  Math.max(Math.abs(readings.comma), Math.abs(readings.point));

/** The amount of an answer; the smaller one with three decimals, so that 1.000 is not 1. */
export const readingWords = (answer: string, readings: Readings, numbers: NumberWords): string => {
  const amount = chosen(answer, readings);
  return isThousands(answer, readings) ? exactly(amount, numbers) : numbers.plain(amount, 3);
};

const chosen = (answer: string, { comma, point }: Readings): number =>
  answer === "comma" ? comma : point;
