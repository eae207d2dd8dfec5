import { normal, type Random } from "./random.ts";

/** How a month's result strays from its mean: by a share of it (`cv`), or as things counted do. */
export type Noise = { readonly law: "gamma"; readonly cv: number } | { readonly law: "poisson" };

/** One month's result. */
export const strayed = (mean: number, noise: Noise, random: Random): number => {
  if (noise.law === "poisson") return poisson(mean, random);
  const shape = 1 / noise.cv ** 2;
  return (mean / shape) * gamma(shape, random);
};

/** Of one month's result. */
export const varianceOf = (mean: number, noise: Noise): number =>
  noise.law === "poisson" ? mean : (noise.cv * mean) ** 2;

/** Gamma of scale 1; Marsaglia & Tsang 2000. */
const gamma = (shape: number, random: Random): number => {
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    const u = random();
    if (v <= 0) continue;
    if (u < 1 - 0.0331 * x ** 4 || Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
      return d * v;
    }
  }
};

/** Events until the product of chances falls below e^−mean (Knuth); right for means up to some 700. */
const poisson = (mean: number, random: Random): number => {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count++;
  return count;
};
