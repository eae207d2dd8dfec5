import type { NoticeFacts } from "../core/notices.ts";
import { monthWords } from "./month.ts";
import type { NumberWords } from "./number.ts";
import type { Language } from "./voice.ts";

/** What can be planned with a month, and what months ask for beyond that, as they are written. */
export interface CrowdedWords {
  readonly most: string;
  /** The same as the limit was told: so much can be planned, that share of what there is; null where it was told so. */
  readonly told: {
    readonly planned: string;
    readonly name: string;
    readonly share: string;
    readonly available: string;
  } | null;
  /** "Feb 2027: €886,100 (371)". */
  readonly months: readonly string[];
}

/** Amounts of a resource below this are written with a decimal. */
const SMALL = 20;

export const crowdedMonths = (
  { crowded, most, of }: NoticeFacts["monthsCrowded"],
  language: Language,
  numbers: NumberWords,
  currency: string | null,
): CrowdedWords => {
  const decimals = of !== null && most * of.need < SMALL ? 1 : 0;
  const floored = (value: number) => Math.floor(value * 10 ** decimals + 1e-9) / 10 ** decimals;
  const units = (asked: number) =>
    of === null ? "" : ` (${numbers.plain(asked * of.need, decimals)})`;
  return {
    most: numbers.money(Math.floor(most), currency),
    told: of && {
      planned: numbers.plain(floored(most * of.need), decimals),
      name: of.name,
      share: numbers.percent(of.utilisation),
      available: numbers.plain(of.available, Number.isInteger(of.available) ? 0 : 1),
    },
    months: crowded.map(
      ({ month, asked }) =>
        `${monthWords(language, month)}: ${numbers.money(asked, currency)}${units(asked)}`,
    ),
  };
};
