import { coreBytes, GOALS, MOST_BYTES, PLAN } from "./core-bytes.ts";
import { table } from "./table.ts";

/** What of the core has to fit into a BigQuery function, and what the whole of it takes. */
export const coreSize = async (root: string): Promise<string> =>
  table(
    ["src/core alone", "bytes, minified", "most"],
    [
      ["forecasts, goals and chances", String(await coreBytes(root, GOALS)), String(MOST_BYTES)],
      ["the whole plan", String(await coreBytes(root, PLAN)), ""],
    ],
  );
