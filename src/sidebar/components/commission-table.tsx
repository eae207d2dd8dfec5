import { moneyUnit } from "../money-unit.ts";
import {
  canAddTier,
  FIRST_COMMISSION,
  type Tier,
  tiersOf,
  withoutTier,
  withTier,
} from "../steps/commission.ts";
import type { View } from "../view.ts";
import { Button } from "./button.tsx";
import { PairTable } from "./pair-table.tsx";
import { RadioField } from "./radio-field.tsx";

const MODES = ["marginal", "retroactive"] as const;

/** The tiers of a commission, and whether a rate reaches back to what lies below its tier. */
export const CommissionTable = (view: View) => {
  const { state, dispatch, voice } = view;
  const { incentives } = voice.text;
  const { mode } = state.question.steps.incentives?.commission ?? FIRST_COMMISSION;
  const tiers = tiersOf(state);
  const say = (commission: { readonly tiers?: readonly Tier[]; readonly mode?: typeof mode }) =>
    dispatch({ type: "pay", change: { commission: { tiers, mode, ...commission } } });
  return (
    <>
      <PairTable
        view={view}
        columns={[
          {
            name: "tierFrom",
            head: incentives.tierFrom,
            spoken: incentives.tierFromOf,
            unit: moneyUnit(state),
          },
          { name: "tierRate", head: incentives.tierRate, spoken: incentives.tierRateOf },
        ]}
        rows={tiers.length}
        removal={
          tiers.length > 1
            ? {
                label: incentives.removeTier,
                onRemove: (at) => say({ tiers: withoutTier(tiers, at) }),
              }
            : null
        }
      />
      {canAddTier(tiers) && (
        <Button kind="plain small" onClick={() => say({ tiers: withTier(state) })}>
          {incentives.addTier}
        </Button>
      )}
      <RadioField
        id="commission-mode"
        label={incentives.mode}
        value={mode}
        options={MODES.map((value) => ({ value, words: incentives.modes[value] }))}
        error={null}
        hasFocus={false}
        onAnswer={(value) => say({ mode: MODES.find((one) => one === value) ?? mode })}
      />
    </>
  );
};
