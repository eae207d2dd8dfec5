import { canAddPoint, canRemovePoint, curveOf } from "../steps/curve.ts";
import type { View } from "../view.ts";
import { Button } from "./button.tsx";
import { IconButton } from "./icon-button.tsx";
import { NumberErrors, NumberField } from "./number-field.tsx";

/** What each share of the goal pays: points that may be moved, added and taken away. */
export const CurveTable = (view: View) => {
  const { state, dispatch, voice } = view;
  const { incentives } = voice.text;
  const curve = curveOf(state);
  return (
    <>
      <table class="mini inputs">
        <thead>
          <tr>
            <th scope="col">{incentives.attainment}</th>
            <th scope="col">{incentives.payout}</th>
            {canRemovePoint(curve) && <td />}
          </tr>
        </thead>
        <tbody>
          {curve.map((_, at) => {
            const cell = { ...view, at, label: "", isBelow: true, isErrorApart: true };
            return (
              <tr key={at}>
                <td>
                  <NumberField
                    {...cell}
                    name="attainment"
                    spoken={incentives.attainmentOf(at + 1)}
                  />
                </td>
                <td>
                  <NumberField {...cell} name="payout" spoken={incentives.payoutOf(at + 1)} />
                </td>
                {canRemovePoint(curve) && (
                  <td>
                    <IconButton
                      shape="cross"
                      label={incentives.removePoint(at + 1)}
                      onClick={() => dispatch({ type: "removePoint", at })}
                    />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <NumberErrors {...view} names={["attainment", "payout"]} />
      <span class="hint">{incentives.curveHint}</span>
      {canAddPoint(curve) && (
        <Button kind="plain small" onClick={() => dispatch({ type: "addPoint" })}>
          {incentives.addPoint}
        </Button>
      )}
    </>
  );
};
