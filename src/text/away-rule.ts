/** Amounts at 100 % are paid every so many months of a period of so many. */
export interface HowPaid {
  readonly every: number;
  readonly of: number;
}

/** A language's sentences on who is there for a part of the period. */
interface AwayText {
  readonly goal: string;
  readonly once: string;
  readonly inParts: (months: number) => string;
  readonly newcomer: string;
}

/**
 * What being there for a part of the period does to a goal, and to the amount at 100 %, which all parts
 * that have a goal share; null for no such amount.
 */
export const awayRule = (
  { goal, once, inParts, newcomer }: AwayText,
  paid: HowPaid | null,
): string => {
  if (paid === null) return `${goal} ${newcomer}`;
  return `${goal} ${paid.every < paid.of ? inParts(paid.every) : once} ${newcomer}`;
};
