import { GoalError } from "../errors.ts";

/** 2,000 %: nobody attains or is paid so much, so 80 must be 80 % written without its sign. Judgement. */
const MOST = 20;

/** Refuses a percentage where a share belongs; `name` is the parameter that it was given for. */
export const checkShare = (share: number, name: string): void => {
  if (!(share <= MOST)) throw new GoalError("notAShare", { value: share, name });
};
