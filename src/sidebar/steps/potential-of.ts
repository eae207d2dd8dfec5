import type { PotentialAnswer } from "../../addon/steps.ts";

export const SUPPORTS = ["tools", "leads", "training", "coaching"] as const;

const NOTHING: PotentialAnswer = { tools: false, leads: false, training: false, coaching: false };

/** The answers on room to grow with a change; null where nothing is said any more. */
export const potentialWith = (
  potential: PotentialAnswer | undefined,
  change: Partial<Record<keyof PotentialAnswer, number | boolean | null>>,
): PotentialAnswer | null => {
  const all = Object.entries({ ...NOTHING, ...potential, ...change });
  const next = Object.fromEntries(all.filter(([, value]) => value !== null));
  const isSaid = Object.values(next).some((value) => value !== false);
  return isSaid ? (next as unknown as PotentialAnswer) : null;
};
