import { cascaded } from "../goals/split.ts";
import { sum } from "../stats/sum.ts";

/** Shares of which binary fractions differ by so little are alike. */
const TIE = 1e-6;

/**
 * A whole number in whole parts, as near to given weights as these allow, equal where all are 0: largest
 * remainder, of like remainders spread evenly from first to last. So shares that differ by less than 1
 * have parts that differ by 1 at most, which a running total that is rounded does not promise.
 */
export const evenParts = (whole: number, weights: readonly number[]): readonly number[] => {
  const all = sum(weights);
  const shares = weights.map((one) => (all > 0 ? (whole * one) / all : whole / weights.length));
  const floors = shares.map((share) => Math.floor(share + TIE));
  const left = whole - sum(floors);
  if (left === 0) return floors;
  const rests = shares.map((share, i) => share - floors[i]!);
  const least = [...rests].sort((a, b) => b - a)[left - 1]!;
  const isAlike = (rest: number) => Math.abs(rest - least) <= TIE;
  const alike = rests.filter(isAlike);
  const above = rests.filter((rest) => rest > least && !isAlike(rest)).length;
  const ups = cascaded(left - above, Array(alike.length).fill(1), 1);
  let at = 0;
  return floors.map((floor, i) => {
    const rest = rests[i]!;
    if (isAlike(rest)) return floor + ups[at++]!;
    return rest > least ? floor + 1 : floor;
  });
};
