/** Chance from a seed: the same seed gives the same draws on every machine. */
export interface Random {
  /** In [0, 1). */
  readonly fraction: () => number;
  /** True with a probability. */
  readonly chance: (probability: number) => boolean;
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly shuffled: <T>(list: readonly T[]) => readonly T[];
}

const GOLDEN = 0x9e3779b9; // 2^32 / golden ratio: neighbouring seeds start far apart

/** Mulberry32 (Tommy Ettinger, 2017): 32 bits of state, good enough to shake tables. */
export const randomOf = (seed: number): Random => {
  let state = Math.imul(seed + 1, GOLDEN);
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (low: number, high: number) => low + Math.floor(fraction() * (high - low + 1));
  return {
    fraction,
    chance: (probability) => fraction() < probability,
    int,
    pick: (from) => from[int(0, from.length - 1)]!,
    shuffled: (list) => {
      const cards = [...list];
      for (let last = cards.length - 1; last > 0; last--) {
        const other = int(0, last);
        [cards[last], cards[other]] = [cards[other]!, cards[last]!];
      }
      return cards;
    },
  };
};
