import type { NumberWords } from "./number.ts";

const DIGITS = 3;
const MOST_DECIMALS = 6;

/** A number with three digits that tell its size: "1,667", "50.5", "0.0123". */
export const significant = (value: number, { plain }: NumberWords): string => {
  const power = Number(value.toExponential(DIGITS - 1).split("e")[1]);
  return plain(value, Math.min(MOST_DECIMALS, Math.max(0, DIGITS - 1 - power)));
};
