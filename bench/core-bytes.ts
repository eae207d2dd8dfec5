import { build } from "esbuild";

/** BigQuery allows 32 KB for the body of a function; the rest of it is calls and names. */
export const MOST_BYTES = 32_000;

/** What a function in BigQuery is for: from a team's results to goals and their chances. */
export const GOALS = `
  export { forecastTeam } from "./src/core/forecast/team-forecast.ts";
  export { chanceOf, goalAt } from "./src/core/goals/goal-at.ts";
`;
/** The wizard's whole plan, which no function has to hold. */
export const PLAN = `export { planOf } from "./src/core/plan.ts";`;

/** Bytes of a part of the core alone, as one minified ES2020 script. */
export const coreBytes = async (root: string, contents: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
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
