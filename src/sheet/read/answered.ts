import type { Answers, Doubt } from "../../core/doubts.ts";
import { GoalError } from "../../core/errors.ts";

type Open<D> = D extends Doubt ? Omit<D, "isTold"> : never;

/** A doubt with the user's answer where there is one. Throws badAnswer for one that is not among its options. */
export const answered = (doubt: Open<Doubt>, told: Answers): Doubt => {
  const value = told[doubt.key];
  const { key, options } = doubt;
  if (value === undefined) return { ...doubt, isTold: false } as Doubt;
  if (options.length > 0 && !options.includes(value))
    throw new GoalError("badAnswer", { key, value, allowed: options.join(", ") });
  return { ...doubt, answer: value, isTold: true } as Doubt;
};
