import { median } from "../stats/median.ts";
import { within } from "../stats/within.ts";

/** Makes the median absolute change from month to month a standard deviation: 1 ÷ (√2 Φ⁻¹(3/4)). */
const CHANGE_TO_SD = 1.0484;
/** How quickly the path that a month is judged against moves, and how far one month may move it. */
const MOVED = 0.3;
const MOST_MOVED = 2;
/** Standard deviations off that path beyond which a lone month is a spike. */
const FARTHEST = 3.5;
/** A neighbour this much of the way out, on the same side, makes it a change rather than a spike. */
const SHARED = 0.6;

/**
 * A series whose lone spikes are brought back to the edge of what is usual; itself where there are
 * none. A month that its neighbour bears out stays: that is a change of level.
 */
export const withoutSpikes = (values: readonly number[]): readonly number[] => {
  const changes = values.slice(1).map((value, i) => Math.abs(value - values[i]!));
  const sd = CHANGE_TO_SD * median(changes);
  if (!(sd > 0)) return values;
  const off = offPath(values, MOST_MOVED * sd);
  const limit = FARTHEST * sd;
  const isSpike = (error: number, i: number): boolean =>
    Math.abs(error) > limit &&
    !bearsOut(off[i - 1], error, limit) &&
    !bearsOut(off[i + 1], error, limit);
  if (!off.some(isSpike)) return values;
  return values.map((value, i) => {
    const error = off[i]!;
    return isSpike(error, i) ? value - error + Math.sign(error) * limit : value;
  });
};

const bearsOut = (neighbour: number | undefined, error: number, limit: number): boolean =>
  neighbour !== undefined && neighbour * error > 0 && Math.abs(neighbour) > SHARED * limit;

const offPath = (values: readonly number[], most: number): readonly number[] => {
  let level = median(values.slice(0, 6));
  return values.map((value) => {
    const error = value - level;
    level += MOVED * within(error, -most, most);
    return error;
  });
};
