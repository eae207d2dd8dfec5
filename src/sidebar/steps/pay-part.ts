import type { State } from "../state.ts";

const PARTS = [1, 3, 6] as const;

/** Parts, in months, that the period can be paid in: they are shorter than it. */
export const payParts = ({ preview }: State): readonly (typeof PARTS)[number][] =>
  PARTS.filter((part) => part < (preview?.value.months ?? 0));

/** The part that was chosen; null where it is paid at once. */
export const payPart = (state: State): (typeof PARTS)[number] | null => {
  const { payoutMonths } = state.question.steps.incentives ?? {};
  return payParts(state).find((part) => part === payoutMonths) ?? null;
};
