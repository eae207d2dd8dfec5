import { build } from "esbuild";

/** BigQuery allows 32 KB for the body of a function; the rest of it is calls and names. */
export const MOST_BYTES = 32_000;

/** Bytes of the plan and the forecasts alone, as one minified ES2020 script. */
export const coreBytes = async (root: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { planOf } from "./src/core/plan.ts";
        export { monthlyForecasts } from "./src/core/forecast/monthly-forecasts.ts";`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2020",
    legalComments: "none",
    logLevel: "error",
  });
  return outputFiles[0]!.contents.length;
};
