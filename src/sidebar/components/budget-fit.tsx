import type { View } from "../view.ts";
import { Button } from "./button.tsx";

/** How the budget stands to what everybody at goal costs, and the amount that fits it, on a click. */
export const BudgetFit = (view: View) => {
  const { state, dispatch, voice } = view;
  const { incentives: words } = voice.text;
  const { budget, target } = state.question.steps.incentives ?? {};
  const preview = state.problem ? null : (state.preview?.value ?? null);
  if (budget === undefined || preview === null) return null;
  const { incentives: cost, fitsBudget, currency } = preview;
  const money = (amount: number) => voice.numbers.money(amount, currency);
  const over = (cost?.atTarget ?? 0) - budget;
  return (
    <div class="form-group">
      {cost?.hasTargets && (
        <p class="hint">{words.budgetAtGoal(money(cost.atTarget), money(Math.abs(over)), over)}</p>
      )}
      {fitsBudget !== null && fitsBudget !== target && (
        <>
          <Button
            kind="plain small"
            onClick={() =>
              dispatch({ type: "number", field: { name: "target", at: 0 }, typed: `${fitsBudget}` })
            }
          >
            {words.fit(money(fitsBudget))}
          </Button>
          <p class="hint">{words.fitHint}</p>
        </>
      )}
    </div>
  );
};
