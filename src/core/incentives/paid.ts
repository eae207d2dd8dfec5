import type { Outlook } from "./luck.ts";

/** A metric that somebody is paid by. */
export interface Part extends Outlook {
  /** Share of the target incentive; those of a person add up to 1. */
  readonly weight: number;
  /** The parts of the period, where each is paid by its own goal. */
  readonly stretches?: readonly Outlook[];
}

/** Somebody with an incentive. Who has none counts nowhere. */
export interface PaidPerson {
  /** Incentive for reaching every goal, in money. */
  readonly target: number;
  readonly parts: readonly Part[];
  /** Goals of quality: as long as one is missed, nothing pays more than reaching its goal does. */
  readonly guards: readonly Outlook[];
}

/** Somebody who is paid by one metric of which more is better. */
export interface Paid extends Omit<Outlook, "isLessBetter"> {
  readonly target: number;
}

export const paidByOne = ({ target, ...outlook }: Paid): PaidPerson => ({
  target,
  parts: [{ ...outlook, weight: 1, isLessBetter: false }],
  guards: [],
});
