import { tiersOf } from "../steps/commission.ts";
import type { View } from "../view.ts";
import { NumberField } from "./number-field.tsx";
import { SelectField } from "./select-field.tsx";

const PARTS = [1, 3, 6] as const;

/**
 * How often it is paid: parts of the period that are shorter than it. Before the budget and the curve,
 * which both hang on it; there before anything is paid, so that no field moves when an amount is typed.
 */
export const PayWhen = (view: View) => {
  const { state, dispatch, voice } = view;
  const { incentives } = voice.text;
  const months = state.preview?.value.months ?? 0;
  const parts = PARTS.filter((part) => part < months);
  const isCommission = tiersOf(state).length > 0;
  const { payoutMonths } = state.question.steps.incentives ?? {};
  const chosen = parts.find((part) => part === payoutMonths);
  if (parts.length === 0) return null;
  return (
    <>
      <SelectField
        id="payout-months"
        label={incentives.payouts}
        isBelow
        value={chosen === undefined ? "" : String(chosen)}
        options={[
          { value: "", words: incentives.once },
          ...parts.map((part) => ({ value: String(part), words: incentives.each[part] })),
        ]}
        onChoose={(value) => {
          const part = parts.find((one) => String(one) === value) ?? null;
          dispatch({ type: "pay", change: { payoutMonths: part } });
        }}
      />
      {chosen !== undefined && !isCommission && (
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
    </>
  );
};
