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
import { IconButton } from "./icon-button.tsx";
import { NumberErrors, NumberField } from "./number-field.tsx";
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
      <table class="mini inputs">
        <thead>
          <tr>
            <th scope="col">{incentives.tierFrom}</th>
            <th scope="col">{incentives.tierRate}</th>
            {tiers.length > 1 && <td />}
          </tr>
        </thead>
        <tbody>
          {tiers.map((_, at) => {
            const cell = { ...view, at, label: "", isBelow: true, isErrorApart: true };
            return (
              <tr key={at}>
                <td>
                  <NumberField
                    {...cell}
                    name="tierFrom"
                    unit={moneyUnit(state)}
                    spoken={incentives.tierFromOf(at + 1)}
                  />
                </td>
                <td>
                  <NumberField {...cell} name="tierRate" spoken={incentives.tierRateOf(at + 1)} />
                </td>
                {tiers.length > 1 && (
                  <td>
                    <IconButton
                      shape="cross"
                      label={incentives.removeTier(at + 1)}
                      onClick={() => say({ tiers: withoutTier(tiers, at) })}
                    />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <NumberErrors {...view} names={["tierFrom", "tierRate"]} />
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
