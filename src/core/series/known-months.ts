/** A run of months without gaps, oldest first, and how many unknown ones followed it. */
export interface KnownMonths {
  /** Index of the first one among the months that were given. */
  readonly first: number;
  readonly values: readonly number[];
  readonly unknownAfter: number;
}

/**
 * From the first known month to the last; a gap between them lies on the straight line between its
 * neighbours. Null where nothing is known.
 */
export const knownMonthsOf = (given: readonly (number | null)[]): KnownMonths | null => {
  const first = given.findIndex((value) => value !== null);
  if (first < 0) return null;
  const values: number[] = [];
  for (let at = first; at < given.length; at++) {
    const value = given[at] ?? null;
    if (value === null) continue;
    const gap = at - first - values.length + 1;
    const last = values[values.length - 1] ?? value;
    for (let i = 1; i < gap; i++) values.push(last + ((value - last) * i) / gap);
    values.push(value);
  }
  return { first, values, unknownAfter: given.length - first - values.length };
};
