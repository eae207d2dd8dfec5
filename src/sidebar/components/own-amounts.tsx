import { decimalsOf } from "../decimals.ts";
import type { View } from "../view.ts";
import { Button } from "./button.tsx";

/** Amounts that were typed in the workbook for some people, and the way back to the others. */
export const OwnAmounts = ({ state, dispatch, voice }: View) => {
  const { typed: text } = voice.text;
  const targets = state.question.steps.incentives?.targets ?? [];
  if (targets.length === 0) return null;
  const currency = state.preview?.value.currency ?? null;
  const amounts = targets.map(({ person, target }) =>
    text.amount(person, voice.numbers.money(target, currency, decimalsOf([target]))),
  );
  return (
    <div class="form-group">
      <p class="hint">{text.amounts(amounts)}</p>
      <Button
        kind="plain small"
        onClick={() => dispatch({ type: "pay", change: { targets: null } })}
      >
        {text.dropAmounts}
      </Button>
    </div>
  );
};
