/** How many of a list are left without those at its end of which nothing is to be said. */
export function usedLength<T>(list: readonly T[], isUsed: (each: T) => boolean): number {
  let length = list.length;
  while (length > 0 && !isUsed(list[length - 1]!)) length -= 1;
  return length;
}
