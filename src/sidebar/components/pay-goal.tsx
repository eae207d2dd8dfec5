import { tiersOf } from "../steps/commission.ts";
import { isLessBetter } from "../steps/is-less-better.ts";
import { payPart } from "../steps/pay-part.ts";
import type { View } from "../view.ts";

/** Which goal a payment goes by where reviews are to come; a commission goes by none. */
export const PayGoal = ({ state, voice }: View) => {
  const reviews = state.problem ? [] : (state.preview?.value.reviews ?? []);
  if (reviews.length === 0 || isLessBetter(state) || tiersOf(state).length > 0) return null;
  const { annualShare = 0 } = state.question.steps.incentives ?? {};
  const { goalThatPays } = voice.text.incentives;
  return <p class="hint">{goalThatPays(payPart(state), annualShare > 0)}</p>;
};
