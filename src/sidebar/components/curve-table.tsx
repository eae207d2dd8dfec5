import { exactPercent } from "../../text/exact-percent.ts";
import { canAddPoint, canRemovePoint, curveOf } from "../steps/curve.ts";
import { payoutLine } from "../steps/payout-line.ts";
import type { View } from "../view.ts";
import { Button } from "./button.tsx";
import { Note } from "./note.tsx";
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
      <BeyondCap {...view} />
      {canAddPoint(curve) && (
        <Button kind="plain small" onClick={() => dispatch({ type: "addPoint" })}>
          {incentives.addPoint}
        </Button>
      )}
    </>
  );
};

/** From which share of the goal on a limit pays no more, where points are listed beyond it. */
const BeyondCap = ({ state, voice: { text, numbers } }: View) => {
  const curve = curveOf(state);
  const { cap } = state.question.steps.incentives ?? {};
  if (cap === undefined) return null;
  const [last] = payoutLine(curve, cap).slice(-2);
  const beyond = last === undefined ? [] : curve.filter(([share]) => share > last[0] + NEAR);
  if (last === undefined || beyond.length === 0) return null;
  return (
    <Note>
      {text.incentives.beyondCap(
        exactPercent(last[0], numbers),
        exactPercent(cap, numbers),
        beyond.map(([share]) => exactPercent(share, numbers)),
      )}
    </Note>
  );
};

/** Shares so near are one. */
const NEAR = 1e-9;
