import { exactPercent } from "./exact-percent.ts";
import type { NumberWords } from "./number.ts";

const NEAR = 1e-6;

/** An amount with cents where it has any: "€1,200", "€66.67". */
export const exactMoney = (amount: number, numbers: NumberWords, currency: string | null): string =>
  numbers.money(amount, currency, Math.abs(amount - Math.round(amount)) < NEAR ? 0 : 2);

/** A share of an amount in money, as a percentage where the amount is not known. */
export const shareWords = (
  share: number,
  amount: number | null,
  numbers: NumberWords,
  currency: string | null,
): string =>
  amount === null ? exactPercent(share, numbers) : exactMoney(share * amount, numbers, currency);
