import type { Preview } from "../../addon/preview.ts";
import { payPart, payParts } from "../steps/pay-part.ts";
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

/** An amount to take, and the limit that goes with it, a share of the amount; null for the one in force. */
interface Offer {
  readonly target: number;
  readonly cap: number | null;
  readonly label: string;
}

/** The amounts that are not the one that is typed, or with another limit: what always suffices comes first. */
const Offers = ({ state, dispatch, voice, fits, budget, money }: OffersProps) => {
  const { incentives: words } = voice.text;
  const { mostly, never, limited } = fits;
  const hasParts = payParts(state).length > 0;
  const { target } = state.question.steps.incentives ?? {};
  const plain = (amount: number | null, label: (each: string) => string): readonly Offer[] =>
    amount === null || amount === target
      ? []
      : [{ target: amount, cap: null, label: label(money(amount)) }];
  const withLimit = (one: (typeof limited)[number]): Offer => {
    const [each, most] = [money(one.target), voice.numbers.percent(one.cap)];
    return { ...one, label: words.fitLimited(each, most, money(budget)) };
  };
  const offers = [
    ...limited.map(withLimit),
    ...plain(never, (each) => words.fitNever(each, money(budget))),
    ...plain(mostly, words.fitMostly),
  ];
  const typed = (name: "target" | "cap", number: number) =>
    dispatch({ type: "number", field: { name, at: 0 }, typed: `${number}` });
  const take = (offer: Offer) => {
    if (offer.target !== target) typed("target", offer.target);
    if (offer.cap !== null) typed("cap", Math.round(100 * offer.cap));
  };
  return (
    <>
      {offers.length > 0 && <p class="hint">{words.fit}</p>}
      {offers.map((offer) => (
        <Button key={offer.label} kind="plain small" onClick={() => take(offer)}>
          {offer.label}
        </Button>
      ))}
      {limited.length > 0 && <p class="hint">{words.fitLimitedHint}</p>}
      {mostly !== null && mostly !== target && (
        <p class="hint">
          {words.fitHint(money(mostly))}
          {hasParts && ` ${words.fitRhythm(money(mostly), payPart(state), fits.isByGoal)}`}
        </p>
      )}
    </>
  );
};
