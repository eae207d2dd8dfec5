import type { NumberWords } from "./number.ts";

const MOST = 6;

/** A number as the locale writes it, with the decimals that it has, 6 at most. */
export const exactly = (value: number, numbers: NumberWords): string => {
  const needed = Array.from({ length: MOST }, (_, decimals) => decimals).find(
    (decimals) => Number(value.toFixed(decimals)) === value,
  );
  return numbers.plain(value, needed ?? MOST);
};
