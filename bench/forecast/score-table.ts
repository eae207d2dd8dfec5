import { table } from "../table.ts";
import type { Figures } from "./figures.ts";
import { type Peer, recorded } from "./peers.ts";

const HEADERS = [
  ...["method", "fallbacks", "sMAPE", "MASE", "TE 3 / 12", "bias12", "SPL 3 / 12", "SPL12t"],
  ...["cov80 3 / 12", "cov95 3 / 12", "reached at 65 % 3 / 12", "ACE 3 / 12"],
];

/** Our figures, and below them those of others on the same series. */
export const scoreTable = (ours: Figures, peers: readonly Peer[]): string =>
  table(HEADERS, [
    row("**Goalwright**", { ...ours, fallbacks: 0 }),
    ...peers.map((peer) => row(recorded(peer.method), peer)),
  ]);

type Scored = Figures & Pick<Peer, "fallbacks" | "goalReached3" | "goalReached12">;

const row = (name: string, of: Scored): readonly string[] => [
  ...[name, String(of.fallbacks), fixed(of.sMAPE, 2), fixed(of.MASE, 3)],
  ...[pair(of.TE3, of.TE12, 3), fixed(of.bias12, 3), pair(of.SPL3, of.SPL12, 3)],
  ...[fixed(of.SPL12t, 3), pair(of.cov80_3, of.cov80_12, 2), pair(of.cov95_3, of.cov95_12, 2)],
  pair(of["att3_0.65"] ?? of.goalReached3, of["att12_0.65"] ?? of.goalReached12, 2),
  pair(of.ACE3, of.ACE12, 1),
];

const pair = (three: number | undefined, twelve: number | undefined, digits: number): string =>
  `${fixed(three, digits)} / ${fixed(twelve, digits)}`;

/** "0.87"; "–" where there is nothing. */
const fixed = (value: number | undefined, digits: number): string => value?.toFixed(digits) ?? "–";
