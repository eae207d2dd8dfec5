import { type Benchmark, benchmarkIn, missingIn } from "./benchmark.ts";
import { forecastsOf } from "./forecasts-of.ts";
import { type Peers, peersIn } from "./peers.ts";
import { scoreOf } from "./score.ts";
import { scoreTable } from "./score-table.ts";
import { lastMonths } from "./series.ts";

const SETS = ["m3_monthly", "hospital", "sim_team"];
/** Months of history; Infinity for all. */
const LENGTHS = [Number.POSITIVE_INFINITY, 36, 24, 18, 12];
const HORIZON = 18;

/** Errors and calibration on sets that others were measured on, at every length of history. */
export const accuracy = async (folder: string): Promise<string> => {
  const missing = missingIn(folder, SETS);
  if (missing !== null) return missing;
  const peers = await peersIn(folder);
  const sections: string[] = [];
  for (const name of SETS) {
    const benchmark = await benchmarkIn(folder, name);
    const shortest = Math.min(...benchmark.set.map(({ values }) => values.length));
    const lengths = LENGTHS.filter((length) => length === LENGTHS[0] || length <= shortest);
    sections.push(...lengths.map((length) => section(name, length, benchmark, peers)));
  }
  return sections.join("\n\n");
};

const section = (
  name: string,
  length: number,
  { set, outcomes }: Benchmark,
  peers: Peers,
): string => {
  const isFull = length === LENGTHS[0];
  const forecasts = forecastsOf(lastMonths(set, length), HORIZON);
  const history = isFull ? "full" : String(length);
  const here = peers.results.filter((peer) => peer.set === name && peer.history === history);
  const subsets = [...new Set([1, ...here.map(({ every }) => every)])].sort((a, b) => a - b);
  const tables = subsets.map((every) => {
    const rows = here.filter((peer) => peer.every === every);
    const ours = scoreOf(set, outcomes, forecasts, every);
    const heading = every === 1 ? "" : `The same, series 1, ${1 + every}, ${1 + 2 * every} … only:`;
    const note = rows.length === 0 ? "No peer was measured at this length." : "";
    return [heading, scoreTable(ours, rows), note].filter((text) => text !== "").join("\n\n");
  });
  const months = isFull ? "full history" : `last ${length} months`;
  const title = `### ${name}, ${months} (${set.length} series)`;
  return [title, ...tables, publishedNote(name, isFull, peers)].join("\n\n");
};

/** What the literature has for a table's series. */
const publishedNote = (name: string, isFull: boolean, { published }: Peers): string => {
  if (name !== "m3_monthly" || !isFull) return "Published for this set and length: nothing.";
  const { source, rows } = published.M3_monthly;
  const said = rows.map(
    ({ method, sMAPE, MASE, TE12 }) =>
      `${method} ${sMAPE!.toFixed(2)} / ${MASE!.toFixed(3)} / ${TE12!.toFixed(3)}`,
  );
  return `Published (sMAPE / MASE / TE12): ${said.join("; ")}. ${source}`;
};
