/** How far reviews raise goals. */
interface Pace {
  /** Most of a goal that one review adds to it. */
  readonly maxStep: number;
  /** Goals are whole multiples of it, but finer ones where not one fits into what a review may add. */
  readonly step: number;
  /** Whether the goals count something, and rise by 1 at least. */
  readonly isCount: boolean;
}

/** Goals' sum at the start and after each review, if each review raises every goal by the most that it may. */
export const rises = (
  goals: readonly number[],
  reviews: number,
  { maxStep, step, isCount }: Pace,
): readonly number[] => {
  const risen = (goal: number): number => {
    if (!(goal > 0 && maxStep > 0)) return goal;
    const pace = Math.max(goal * maxStep, isCount ? 1 : 0);
    const unit = pace < step ? finer(pace) : step;
    return tidied(Math.max(goal, unit * Math.floor((goal + pace) / unit + TIDY)));
  };
  const rounds = [goals];
  for (let i = 0; i < reviews; i++) rounds.push(rounds[i]!.map(risen));
  return rounds.map((round) => tidied(round.reduce((sum, goal) => sum + goal, 0)));
};

/** 1, 2 or 5 · 10ᵏ, a tenth of a raise at most; whole where a whole one fits into it. */
const finer = (pace: number): number => {
  const power = Number(`1e${(pace / 10).toExponential().split("e")[1]}`);
  const nice = power * ([5, 2].find((digit) => digit * power <= pace / 10) ?? 1);
  return pace >= 1 ? Math.max(1, nice) : nice;
};

/** Divisions and sums of decimals leave a last digit too much. */
const TIDY = 1e-9;
const tidied = (value: number): number => Number(value.toPrecision(12));
