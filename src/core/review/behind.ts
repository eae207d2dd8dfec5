import { addMonths, type Month } from "../calendar/month.ts";
import type { SoFar } from "../choices.ts";
import { resultAt } from "../history/result-at.ts";
import { sum } from "../stats/sum.ts";

/**
 * Who has brought less than the months that are over asked of them (more, where less is better). `told`
 * has everybody's months as they were announced, from `start`, the first of the period. A month without a
 * result asks for nothing; of whom none is known, nobody is behind.
 */
export const behind = (
  told: ReadonlyMap<string, readonly number[]>,
  { months, results }: SoFar,
  start: Month,
  isLessBetter: boolean,
): ReadonlySet<string> => {
  const resultOf = resultAt(results);
  const surplus = (person: string, asked: readonly number[]) =>
    sum(
      asked
        .slice(0, months)
        .map((goal, i) => (resultOf(person, addMonths(start, i)) ?? goal) - goal),
    );
  return new Set(
    [...told]
      .filter(([person, asked]) => {
        const more = surplus(person, asked);
        return (isLessBetter ? more : -more) > TIDY * sum(asked);
      })
      .map(([person]) => person),
  );
};

/** Sums of shares differ by a last digit. */
const TIDY = 1e-9;
