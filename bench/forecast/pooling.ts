import { table } from "../table.ts";
import { type Benchmark, benchmarkIn, missingIn } from "./benchmark.ts";
import { forecastsOf } from "./forecasts-of.ts";
import { scoreOf } from "./score.ts";
import { eachAlone, lastMonths, type Series } from "./series.ts";
import { unlikeTeams } from "./unlike-teams.ts";

const SEED = 20_260_101;
const HORIZON = 12;

/** What it does to the error that people of a team inform one another: below 1 it helps. */
export const pooling = async (folder: string): Promise<string> => {
  const missing = missingIn(folder, ["hospital", "sim_team"]);
  const own = [row("made-up teams, each person with an own season", unlikeTeams(SEED))];
  if (missing !== null) return `${tableOf(own)}\n\n${missing}`;
  const hospital = await benchmarkIn(folder, "hospital");
  return tableOf([
    row("hospital by facility, full history", hospital),
    row("hospital by facility, last 24 months", hospital, 24),
    ...own,
    row("sim_team, which shares its season", await benchmarkIn(folder, "sim_team")),
  ]);
};

const tableOf = (rows: readonly (readonly string[])[]): string =>
  table(["set", "MASE together", "alone", "together ÷ alone"], rows);

const row = (
  name: string,
  { set, outcomes }: Benchmark,
  months = Number.POSITIVE_INFINITY,
): readonly string[] => {
  const short = lastMonths(set, months);
  const maseOf = (of: readonly Series[]) => scoreOf(set, outcomes, forecastsOf(of, HORIZON)).MASE!;
  const [together, alone] = [maseOf(short), maseOf(eachAlone(short))];
  return [name, ...[together, alone, together / alone].map((figure) => figure.toFixed(3))];
};
