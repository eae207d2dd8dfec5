/**
 * Value below which a share in [0, 1] of the values lies, interpolated between its neighbours; 0 for
 * no values at all. Definition 7 of Hyndman & Fan 1996 (American Statistician 50), as PERCENTILE.
 */
export const quantile = (values: readonly number[], share: number): number => {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (place - Math.floor(place)) * (above - below);
};
