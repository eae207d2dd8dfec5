export const sum = (values: readonly number[]): number => values.reduce((total, x) => total + x, 0);
