import { useState } from "preact/hooks";
import { FIRST_COMMISSION, tiersOf } from "../steps/commission.ts";
import { curveOf } from "../steps/curve.ts";
import { spiffsOf } from "../steps/spiffs.ts";
import type { View } from "../view.ts";
import { CheckField } from "./check-field.tsx";
import { CommissionTable } from "./commission-table.tsx";
import { CurveTable } from "./curve-table.tsx";
import { Fold } from "./fold.tsx";
import { NumberField } from "./number-field.tsx";
import { SpiffList } from "./spiff-list.tsx";

/** By what incentives pay: the curve, the team, a commission, contests. */
export const PayFolds = (view: View) => {
  const { state, dispatch, voice } = view;
  const { incentives } = voice.text;
  const isCommission = tiersOf(state).length > 0;
  const isPaid = curveOf(state).length > 0;
  // What binds is in sight from the start; afterwards the user opens and closes it.
  const [{ team, clawback }] = useState(() => boundIn(view));
  return (
    <div>
      {isPaid && !isCommission && (
        <Fold title={incentives.curve}>
          <CurveTable {...view} />
          <NumberField {...view} name="cap" label={incentives.cap} hint={incentives.capHint} />
        </Fold>
      )}
      {isPaid && (
        <Fold title={incentives.team} isOpen={team}>
          <NumberField
            {...view}
            name="teamShare"
            label={incentives.teamShare}
            hint={incentives.teamShareHint}
          />
        </Fold>
      )}
      <Fold title={incentives.commission} isOpen={isCommission}>
        <CheckField
          id="commission"
          label={incentives.commissionOn}
          isOn={isCommission}
          onAnswer={(isOn) =>
            dispatch({ type: "pay", change: { commission: isOn ? FIRST_COMMISSION : null } })
          }
        />
        {isCommission && <CommissionTable {...view} />}
      </Fold>
      {(isPaid || isCommission) && (
        <Fold title={incentives.cancelled} isOpen={clawback}>
          <CheckField
            id="clawback"
            label={incentives.clawback}
            hint={incentives.clawbackHint}
            isOn={state.question.steps.clawback ?? false}
            onAnswer={(value) => dispatch({ type: "step", key: "clawback", value })}
          />
        </Fold>
      )}
      <Fold title={incentives.spiffs(spiffsOf(state).length)}>
        <SpiffList {...view} />
      </Fold>
    </div>
  );
};

/** Which conditions of the pay are answered already. */
const boundIn = ({ state: { question } }: View) => ({
  team: (question.steps.incentives?.teamShare ?? 0) > 0,
  clawback: question.steps.clawback === true,
});
