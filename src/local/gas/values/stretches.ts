/** From where to where a row's neighbours are equal; first and last of each stretch. */
export function stretches(row: readonly unknown[]): (readonly [number, number])[] {
  const starts = row.flatMap((value, at) => (at === 0 || value !== row[at - 1] ? [at] : []));
  return starts.map((from, i) => [from, (starts[i + 1] ?? row.length) - 1] as const);
}
