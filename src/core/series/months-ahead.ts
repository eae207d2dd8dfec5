/** One value for each of the coming months, by how far ahead it lies; 0 is the next one. */
export const monthsAhead = (horizon: number, at: (h: number) => number): readonly number[] => {
  const months: number[] = [];
  for (let h = 0; h < horizon; h++) months.push(at(h));
  return months;
};
