/** x². A product is exact to the bit on every engine; x ** 2 is a power, which need not be. */
export const square = (x: number): number => x * x;
