/** Each value's place in ascending order, counted from 1; equals share the mean of theirs. */
export const ranks = (values: readonly number[]): readonly number[] => {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const places = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let until = from + 1;
    while (until < order.length && values[order[until]!] === values[order[from]!]) until++;
    for (let k = from; k < until; k++) places[order[k]!] = (from + 1 + until) / 2;
    from = until;
  }
  return places;
};
