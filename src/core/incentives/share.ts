import { GoalError, type GoalErrorFacts } from "../errors.ts";

/** 2,000 %: nobody attains or is paid so much, so 80 must be 80 % written without its sign. Judgement. */
const MOST = 20;

/** Refuses a percentage where a share belongs; `name` is the parameter that it was given for. */
export const checkShare = (share: number, name: string): void => {
  if (!(share <= MOST)) throw new GoalError("notAShare", { value: share, name });
};

/** Refuses an attainment that is too much for a share: its amount and its goal differ in unit. */
export const checkAttainment = (facts: GoalErrorFacts["goalTooLow"]): void => {
  const { goal, amount } = facts;
  if (goal > 0 && !(amount <= MOST * goal)) throw new GoalError("goalTooLow", facts);
};
