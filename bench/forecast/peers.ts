import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FactorError } from "./factor-error.ts";
import type { Figures } from "./figures.ts";

/** What others' methods were measured at, once, on the same series: recorded in peers.json. */
export interface Peers {
  readonly results: readonly Peer[];
  readonly seasonalFactors: readonly (FactorError & { readonly method: string })[];
  readonly speed: readonly { readonly method: string; readonly seriesPerSecond: number }[];
  readonly published: {
    readonly M3_monthly: {
      readonly source: string;
      readonly rows: readonly (Figures & { readonly method: string })[];
    };
  };
}

/** A method on a set, its series cut to a length, or on every so many of them. */
export interface Peer extends Figures {
  readonly method: string;
  readonly set: string;
  readonly history: string;
  readonly every: number;
  /** Series for which seasonal naive stood in. */
  readonly fallbacks: number;
  /** Share that reached "last year + 10 %", which promises nothing. */
  readonly goalReached3?: number;
  readonly goalReached12?: number;
}

/** Intervals as their own makers warn against: the half-widths of months added as variances. */
const UNFAIR = /_rss$/;

export const peersIn = async (folder: string): Promise<Peers> => {
  const peers: Peers = JSON.parse(await readFile(join(folder, "peers.json"), "utf8"));
  return { ...peers, results: peers.results.filter(({ method }) => !UNFAIR.test(method)) };
};

/** "R_ets" as "R ets (recorded)". */
export const recorded = (method: string): string => `${method.replaceAll("_", " ")} (recorded)`;
