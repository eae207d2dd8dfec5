import type { Preview } from "../addon/preview.ts";

/** A month of somebody's strip. */
export interface StripCell {
  /** "2024-01". */
  readonly month: string;
  /** Of the person's mean, 1 being as much; null where no result is known. */
  readonly share: number | null;
  /** How dark, 0 to 4; null where no result is known. */
  readonly tone: Tone | null;
  /** Whether it may be a one-off sale. */
  readonly isWindfall: boolean;
}

export type Tone = 0 | 1 | 2 | 3 | 4;

/** From here on a month is a tone darker; 1 is the person's mean. */
const DARKER = [0.65, 0.85, 1.15, 1.4];

/** The strip of each person who has one, by name. */
export const stripsOf = ({
  recent,
  windfalls,
}: Preview): ReadonlyMap<string, readonly StripCell[]> =>
  new Map(
    recent.people.map(({ person, months }) => [
      person,
      months.map((share, i) => {
        const month = monthAfter(recent.first, i);
        return {
          ...{ month, share },
          tone: share === null ? null : toneOf(share),
          isWindfall: windfalls.some((one) => one.person === person && one.month === month),
        };
      }),
    ]),
  );

const toneOf = (share: number): Tone => DARKER.filter((from) => share >= from).length as Tone;

const YEAR = 12;

/** "2025-01" for one month after "2024-12". */
const monthAfter = (iso: string, months: number): string => {
  const [year = 0, month = 1] = iso.split("-").map(Number);
  const at = YEAR * year + month - 1 + months;
  return `${Math.floor(at / YEAR)}-${String((at % YEAR) + 1).padStart(2, "0")}`;
};
