/** International airline passengers in thousands, 1949–1951: Box & Jenkins 1976, series G. */
export const AIRLINE: readonly number[] = [
  ...[112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118],
  ...[115, 126, 141, 135, 125, 149, 170, 170, 158, 133, 114, 140],
  ...[145, 150, 178, 163, 172, 178, 199, 199, 184, 162, 146, 166],
];

/** Two made-up years around 120 that lead nowhere. */
export const CALM: readonly number[] = [
  ...[112, 118, 104, 129, 121, 135, 118, 148, 136, 119, 104, 118],
  ...[115, 126, 111, 135, 125, 119, 140, 120, 128, 133, 114, 140],
];
