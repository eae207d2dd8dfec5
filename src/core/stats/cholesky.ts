/** Lower triangle L of a symmetric positive definite matrix, L · Lᵀ being the matrix (Golub & Van Loan 2013, §4.2). */
export const choleskyOf = (
  matrix: readonly (readonly number[])[],
): readonly (readonly number[])[] => {
  const lower: (readonly number[])[] = [];
  for (const [i, row] of matrix.entries()) {
    const before = forwardSolved(lower, row.slice(0, i));
    const rest = before.reduce((left, value) => left - value * value, row[i]!);
    lower.push([...before, Math.sqrt(rest)]);
  }
  return lower;
};

/** The solution of L · x = right for a lower triangle. */
export const forwardSolved = (
  lower: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] => {
  const solved: number[] = [];
  for (const [i, row] of lower.entries()) {
    let rest = right[i]!;
    for (let k = 0; k < i; k++) rest -= row[k]! * solved[k]!;
    solved.push(rest / row[i]!);
  }
  return solved;
};
