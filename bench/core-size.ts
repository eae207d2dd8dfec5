import { coreBytes, MOST_BYTES } from "./core-bytes.ts";
import { table } from "./table.ts";

/** What of the core has to fit into a BigQuery function, and how much does. */
export const coreSize = async (root: string): Promise<string> =>
  table(
    ["src/core alone", "bytes, minified", "most"],
    [["planOf and monthlyForecasts", String(await coreBytes(root)), String(MOST_BYTES)]],
  );
