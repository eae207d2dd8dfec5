import { table } from "../table.ts";
import { benchmarkIn, missingIn, textIn } from "./benchmark.ts";
import { factorError, truthIn } from "./factor-error.ts";
import { forecastsOf } from "./forecasts-of.ts";
import { peersIn, recorded } from "./peers.ts";
import { eachAlone, type Series } from "./series.ts";

const SET = "sim_team";
const TRUTH = "sim_team_truth";

/** How far season factors lie from the true ones of simulated teams. */
export const factors = async (folder: string): Promise<string> => {
  const missing = missingIn(folder, [SET, TRUTH]);
  if (missing !== null) return missing;
  const truth = truthIn(await textIn(folder, TRUTH));
  const { set } = await benchmarkIn(folder, SET);
  const { seasonalFactors } = await peersIn(folder);
  const errorOf = (of: readonly Series[]) => factorError(truth, forecastsOf(of, 12));
  const rows = [
    { name: "**Goalwright**", ...errorOf(set) },
    { name: "Goalwright, everybody alone", ...errorOf(eachAlone(set)) },
    ...seasonalFactors.map((peer) => ({ name: recorded(peer.method), ...peer })),
  ];
  return table(
    ["method", "MAE", "RMSE"],
    rows.map(({ name, factorMAE, factorRMSE }) => [
      name,
      factorMAE.toFixed(4),
      factorRMSE.toFixed(4),
    ]),
  );
};
