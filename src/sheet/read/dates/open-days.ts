const WEEK = 7;
const RARE = 0.2; // of the days of the busiest weekday: on a rarer one the company is closed

/**
 * Counts the days from one to before another that fall on a weekday on which a table has rows.
 * `serials` are the numbers of the days with rows, each once.
 */
export const openDays = (serials: readonly number[]): ((from: number, to: number) => number) => {
  const counts = Array.from({ length: WEEK }, () => 0);
  for (const serial of serials) counts[serial % WEEK]!++;
  const most = Math.max(...counts);
  const isOpen = counts.map((count) => count >= RARE * most);
  return (from, to) => {
    let open = 0;
    for (let serial = from; serial < to; serial++) if (isOpen[serial % WEEK]) open++;
    return open;
  };
};
