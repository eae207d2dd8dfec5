/** The spans in months whose totals are forecast. */
export const SPANS = [3, 12] as const;
export type Span = (typeof SPANS)[number];

/** Probabilities of the quantiles that a forecast states. */
export const LEVELS: readonly number[] = [
  ...[0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5],
  ...[0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.975],
];
