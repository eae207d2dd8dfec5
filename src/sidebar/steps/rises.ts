/** A sum of goals at the start and after each review, if each raises it by the most that is allowed. */
export const rises = (sum: number, reviews: number, maxStep: number): readonly number[] =>
  Array.from({ length: reviews + 1 }, (_, i) => sum * (1 + maxStep) ** i);
