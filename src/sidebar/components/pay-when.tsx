import { tiersOf } from "../steps/commission.ts";
import { payPart, payParts } from "../steps/pay-part.ts";
import type { View } from "../view.ts";
import { NumberField } from "./number-field.tsx";
import { PayGoal } from "./pay-goal.tsx";
import { SelectField } from "./select-field.tsx";

/**
 * How often it is paid: parts of the period that are shorter than it. Before the budget and the curve,
 * which both hang on it; there before anything is paid, so that no field moves when an amount is typed.
 */
export const PayWhen = (view: View) => {
  const { state, dispatch, voice } = view;
  const { incentives } = voice.text;
  const parts = payParts(state);
  const isCommission = tiersOf(state).length > 0;
  const chosen = payPart(state);
  if (parts.length === 0) return null;
  return (
    <>
      <SelectField
        id="payout-months"
        label={incentives.payouts}
        isBelow
        value={chosen === null ? "" : String(chosen)}
        options={[
          { value: "", words: incentives.once },
          ...parts.map((part) => ({ value: String(part), words: incentives.each[part] })),
        ]}
        onChoose={(value) => {
          const part = parts.find((one) => String(one) === value) ?? null;
          dispatch({ type: "pay", change: { payoutMonths: part } });
        }}
      />
      {chosen !== null && !isCommission && (
        <>
          <p class="hint">{incentives.equalParts(chosen)}</p>
          <NumberField
            {...view}
            name="annualShare"
            label={incentives.annualShare}
            hint={incentives.annualShareHint}
          />
        </>
      )}
      <PayGoal {...view} />
    </>
  );
};
