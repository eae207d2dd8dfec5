/** Halvings after which two doubles of one size are as near as they get. */
const HALVINGS = 52;

/** Where a falling function comes down to a level, between `low`, where it is above, and `high`. */
export const crossing = (
  falling: (x: number) => number,
  level: number,
  low: number,
  high: number,
): number => {
  let [from, to] = [low, high];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (from + to) / 2;
    if (falling(middle) > level) from = middle;
    else to = middle;
  }
  return to;
};
