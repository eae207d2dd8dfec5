import type { NoticeFacts } from "../core/notices.ts";
import { monthWords } from "./month.ts";
import type { NumberWords } from "./number.ts";
import { flooredUnits, SMALL_UNITS, unitsIn } from "./planned-words.ts";
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

export const crowdedMonths = (
  { crowded, most, of }: NoticeFacts["monthsCrowded"],
  language: Language,
  numbers: NumberWords,
  currency: string | null,
): CrowdedWords => {
  const decimals = of !== null && most * of.need < SMALL_UNITS ? 1 : 0;
  const units = (asked: number) =>
    of === null ? "" : ` (${numbers.plain(asked * of.need, decimals)})`;
  return {
    most: numbers.money(Math.floor(most), currency),
    told: of && {
      planned: unitsIn(flooredUnits(most * of.need), numbers),
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
