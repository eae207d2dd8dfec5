import { table } from "../table.ts";
import { mean } from "./mean.ts";
import { isInBand } from "./score.ts";
import type { Tried } from "./tried.ts";
import { percent, ratio } from "./words.ts";

/** Whether the best, the last and those hired since are set fair goals; people count, not teams. */
export const tierTable = (tried: readonly Tried[]): string => {
  const people = tried.flatMap(({ of, goals }) =>
    goals.flatMap(({ rep, tier, goal, chance }) => {
      const truth = of.truth.get(rep);
      const isNewcomer = (of.team.people.find(({ name }) => name === rep)?.hired ?? null) !== null;
      const facts = { tier: isNewcomer ? "hired since" : tier, size: goal / (truth?.mean ?? 0) };
      return truth ? [{ ...facts, chance, hit: truth.chance(goal) }] : [];
    }),
  );
  const rows = ["top", "middle", "bottom", "hired since"].map((tier) => {
    const some = people.filter((one) => one.tier === tier);
    return [
      `${tier}, ${some.length}`,
      percent(mean(some.map(({ hit }) => hit))),
      percent(mean(some.map(({ chance }) => chance))),
      percent(mean(some.map(({ hit }) => (isInBand(hit) ? 1 : 0)))),
      ratio(mean(some.map(({ size }) => size))),
    ];
  });
  return table(["people", "hit", "stated", "in band", "goal ÷ true"], rows);
};
