/** "65 %"; "–" where there is nothing. */
export const percent = (share: number): string =>
  Number.isNaN(share) ? "–" : `${(100 * share).toFixed(0)} %`;

/** "0.97"; "–" where there is nothing. */
export const ratio = (value: number): string => (Number.isNaN(value) ? "–" : value.toFixed(2));
