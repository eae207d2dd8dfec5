/**
 * Goals' sum at the start and after each review, if each review raises every goal by the most that it
 * may: `maxStep` of the goal in whole steps of rounding, one of these at least.
 */
export const rises = (
  goals: readonly number[],
  reviews: number,
  { maxStep, step }: { readonly maxStep: number; readonly step: number },
): readonly number[] => {
  const risen = (goal: number): number => {
    if (!(goal > 0 && maxStep > 0)) return goal;
    const most = goal + Math.max(goal * maxStep, step);
    return tidied(Math.max(goal, step * Math.floor(most / step + TIDY)));
  };
  const rounds = [goals];
  for (let i = 0; i < reviews; i++) rounds.push(rounds[i]!.map(risen));
  return rounds.map((round) => tidied(round.reduce((sum, goal) => sum + goal, 0)));
};

/** Divisions and sums of decimals leave a last digit too much. */
const TIDY = 1e-9;
const tidied = (value: number): number => Number(value.toPrecision(12));
