import type { Preview } from "../../addon/preview.ts";
import { inHundred, meanWith, teamAt } from "../team-at.ts";
import { isHandedDown } from "./handed-down.ts";

/** What makes the goals harder or easier than was asked for. */
export type ChanceCause =
  | "support"
  | "supportBeside"
  | "targetHarder"
  | "targetEasier"
  | "held"
  | "capacity"
  | "rounded";

/** So many points apart, in 100, is said; less is rounding. */
const FELT = 2;

/** Why the mean chance of the goals is not the one that was asked for; empty where it is. */
export const chanceCauses = (
  preview: Preview,
  position: number,
  asked: number,
): readonly ChanceCause[] => {
  const { chance, sum } = teamAt(preview, position);
  if (Math.abs(inHundred(chance) - inHundred(asked)) < FELT) return [];
  const { people, capacity } = preview;
  const alone = people.reduce((all, one) => all + ((one.alone ?? one.goal)[position] ?? 0), 0);
  const found: readonly ChanceCause[] = [
    ...(inHundred(meanWith(preview, position)) > inHundred(chance) ? [supportCause(preview)] : []),
    ...(sum > alone ? (["targetHarder"] as const) : []),
    ...(sum < alone ? (["targetEasier"] as const) : []),
    ...(people.some(({ held }) => held[position]) ? (["held"] as const) : []),
    ...(capacity && (capacity.demand[position] ?? 0) > capacity.limit
      ? (["capacity"] as const)
      : []),
  ];
  return found.length > 0 ? found : ["rounded"];
};

const supportCause = (preview: Preview): ChanceCause =>
  isHandedDown(preview) ? "supportBeside" : "support";
