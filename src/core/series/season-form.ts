/** A season as factors with mean 1, or as amounts with mean 0; twelve, January first. */
export interface SeasonForm {
  readonly isFactor: boolean;
  readonly parts: readonly number[];
}

/** The season taken out of months that begin in a calendar month (January is 0). */
export const withoutSeason = (
  { isFactor, parts }: SeasonForm,
  values: readonly number[],
  start: number,
): readonly number[] =>
  values.map((value, i) => {
    const part = parts[(start + i) % 12]!;
    return isFactor ? value / part : value - part;
  });

/** The season put back. */
export const withSeason = (
  { isFactor, parts }: SeasonForm,
  values: readonly number[],
  start: number,
): readonly number[] =>
  values.map((value, i) => {
    const part = parts[(start + i) % 12]!;
    return isFactor ? value * part : value + part;
  });
