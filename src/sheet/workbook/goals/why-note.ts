import type { PersonGoal } from "../../../core/planned.ts";
import { decimalsFor, numbersIn } from "../../../text/number.ts";
import type { GoalsFacts, WorkbookVoice } from "../facts.ts";
import { whyFacts } from "./why-facts.ts";

/** Why a computed goal is what it is; first, where the manager has set another (`set`), that this one counts. */
export const whyNote = (
  goal: PersonGoal,
  set: number | null,
  facts: GoalsFacts,
  { text, locale }: WorkbookVoice,
): string => {
  const why = text.why(whyFacts(goal, facts), locale);
  if (set === null) return why;
  const { money } = numbersIn(locale);
  const decimals = Number.isInteger(set) ? 0 : Math.max(2, decimalsFor(facts.plan.step));
  return `${text.goals.setByHand(money(set, facts.currency, decimals))} ${why}`;
};
