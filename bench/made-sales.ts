const PEOPLE = 100;
const DAYS = 1_095; // 2023 to 2025
const FIRST_DAY = Date.UTC(2023, 0, 1);

/** A long list of a made-up team's sales, one a row, as `date,rep,metric,value`. */
export const madeSales = (rows: number): string => {
  const lines = Array.from({ length: rows }, (_, row) => {
    const day = Math.floor((row / rows) * DAYS);
    const date = new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);
    const value = Math.round(500 * (2 + Math.sin(12.9898 * (row + 1))));
    return `${date},Person ${(row % PEOPLE) + 1},sales,${value}`;
  });
  return `date,rep,metric,value\n${lines.join("\n")}\n`;
};
