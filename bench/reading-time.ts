import { ask } from "../src/local/cli/ask.ts";
import type { Dist } from "../src/local/node/read-dist.ts";
import { openWorkbook } from "../src/local/node/workbook.ts";
import { madeSales } from "./made-sales.ts";
import { table } from "./table.ts";

const ROWS = 100_000;
const RUNS = 3;

/** CPU that the wizard's first step takes on the longest table that is read: a sale a row. */
export const readingTime = async (dist: Dist): Promise<string> => {
  const bytes = new TextEncoder().encode(madeSales(ROWS));
  const book = await openWorkbook({
    ...dist,
    file: { name: "sales.csv", bytes },
    today: "2026-01-10",
  });
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    ask(book.run, "look", null);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  }).sort((a, b) => a - b);
  const median = times[Math.floor(RUNS / 2)]!.toFixed(2);
  const name = `reading ${ROWS.toLocaleString("en")} rows`;
  return table(["look", "median, s of CPU"], [[name, median]]);
};
