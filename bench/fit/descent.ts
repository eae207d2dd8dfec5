import type { Random } from "../simulated/random.ts";

/** What is minimised: mean over cases of a loss, whose gradient each case adds to `gradient`. */
export interface Loss {
  readonly cases: number;
  readonly addGradient: (item: number, at: Float64Array, gradient: Float64Array) => void;
  /** Pull of each number to 0. */
  readonly ridge: (place: number) => number;
}

interface Plan {
  readonly rounds: number;
  readonly rate: number;
  readonly batch: number;
}

const KEPT_MEAN = 0.9;
const KEPT_SQUARE = 0.99;

/** Adam (Kingma & Ba 2015) in small batches, its steps getting shorter; the same for the same random numbers. */
export const descend = (
  start: Float64Array,
  loss: Loss,
  plan: Plan,
  random: Random,
): Float64Array => {
  const at = Float64Array.from(start);
  const [means, squares] = [new Float64Array(at.length), new Float64Array(at.length)];
  const gradient = new Float64Array(at.length);
  const steps = plan.rounds * Math.ceil(loss.cases / plan.batch);
  let step = 0;
  for (let round = 0; round < plan.rounds; round++) {
    const order = shuffled(loss.cases, random);
    for (let from = 0; from < order.length; from += plan.batch) {
      const batch = order.subarray(from, from + plan.batch);
      gradient.fill(0);
      for (const item of batch) loss.addGradient(item, at, gradient);
      const rate = plan.rate * (1 - step / steps);
      step += 1;
      for (let k = 0; k < at.length; k++) {
        const slope = gradient[k]! / batch.length + loss.ridge(k) * at[k]!;
        means[k] = KEPT_MEAN * means[k]! + (1 - KEPT_MEAN) * slope;
        squares[k] = KEPT_SQUARE * squares[k]! + (1 - KEPT_SQUARE) * slope * slope;
        const [mean, square] = [
          means[k]! / (1 - KEPT_MEAN ** step),
          squares[k]! / (1 - KEPT_SQUARE ** step),
        ];
        at[k]! -= (rate * mean) / (Math.sqrt(square) + 1e-8);
      }
    }
  }
  return at;
};

const shuffled = (count: number, random: Random): Int32Array => {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [order[i], order[k]] = [order[k]!, order[i]!];
  }
  return order;
};
