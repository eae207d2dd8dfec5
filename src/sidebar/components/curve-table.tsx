import { canAddPoint, canRemovePoint, curveOf } from "../steps/curve.ts";
import type { View } from "../view.ts";
import { Button } from "./button.tsx";
import { PairTable } from "./pair-table.tsx";

/** What each share of the goal pays: points that may be moved, added and taken away. */
export const CurveTable = (view: View) => {
  const { state, dispatch, voice } = view;
  const { incentives } = voice.text;
  const curve = curveOf(state);
  return (
    <>
      <PairTable
        view={view}
        columns={[
          { name: "attainment", head: incentives.attainment, spoken: incentives.attainmentOf },
          { name: "payout", head: incentives.payout, spoken: incentives.payoutOf },
        ]}
        rows={curve.length}
        removal={
          canRemovePoint(curve)
            ? {
                label: incentives.removePoint,
                onRemove: (at) => dispatch({ type: "removePoint", at }),
              }
            : null
        }
      />
      <span class="hint">
        {incentives.curveHint(state.question.steps.incentives?.cap !== undefined)}
      </span>
      {canAddPoint(curve) && (
        <Button kind="plain small" onClick={() => dispatch({ type: "addPoint" })}>
          {incentives.addPoint}
        </Button>
      )}
    </>
  );
};
