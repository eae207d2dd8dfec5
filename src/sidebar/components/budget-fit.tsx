import type { Preview } from "../../addon/preview.ts";
import type { View } from "../view.ts";
import { Button } from "./button.tsx";

/** How the budget stands to what everybody at goal costs, and the amounts that fit it, each on a click. */
export const BudgetFit = (view: View) => {
  const { state, voice } = view;
  const { incentives: words } = voice.text;
  const { budget } = state.question.steps.incentives ?? {};
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
      {fitsBudget !== null && <Offers {...view} fits={fitsBudget} money={money} budget={budget} />}
    </div>
  );
};

interface OffersProps extends View {
  readonly fits: NonNullable<Preview["fitsBudget"]>;
  readonly budget: number;
  readonly money: (amount: number) => string;
}

/** The amounts that are not the one that is typed, and why none is sure where nothing limits the pay. */
const Offers = ({ state, dispatch, voice, fits, budget, money }: OffersProps) => {
  const { incentives: words } = voice.text;
  const { target, cap } = state.question.steps.incentives ?? {};
  const offers = [
    { amount: fits.mostly, saying: words.fitMostly },
    { amount: fits.never, saying: (each: string) => words.fitNever(each, money(budget)) },
  ].flatMap(({ amount, saying }) =>
    amount === null || amount === target ? [] : [{ amount, label: saying(money(amount)) }],
  );
  return (
    <>
      {offers.length > 0 && <p class="hint">{words.fit}</p>}
      {offers.map(({ amount, label }) => (
        <Button
          key={label}
          kind="plain small"
          onClick={() =>
            dispatch({ type: "number", field: { name: "target", at: 0 }, typed: `${amount}` })
          }
        >
          {label}
        </Button>
      ))}
      {offers.some(({ amount }) => amount === fits.mostly) && (
        <p class="hint">{words.fitHint(money(fits.mostly!))}</p>
      )}
      {cap === undefined && <p class="hint">{words.fitEndless}</p>}
    </>
  );
};
