import { nameOf } from "../name-of.ts";
import { canCount } from "../steps/can-count.ts";
import { type MeasureChange, measureOf, newMeasure, seemsOf } from "../steps/measures.ts";
import type { View } from "../view.ts";
import { CheckField } from "./check-field.tsx";
import { NameField } from "./name-field.tsx";
import { NumberField } from "./number-field.tsx";
import { TextField } from "./text-field.tsx";

interface MeasureRowProps extends View {
  readonly metric: string;
  /** Its place among all that could have a goal of their own. */
  readonly at: number;
}

/** A metric beside the main one: whether it has a goal of its own, and what is to be known of it then. */
export const MeasureRow = ({ metric, at, ...view }: MeasureRowProps) => {
  const { state, dispatch, voice } = view;
  const { measures } = voice.text;
  const said = measureOf(state, metric);
  const seems = seemsOf(state, metric);
  const isCount = said?.isCount ?? seems.isCount;
  const name = nameOf(state, metric);
  const id = `measure-${encodeURIComponent(metric)}`;
  const say = (change: MeasureChange | null) => dispatch({ type: "measure", metric, change });
  return (
    <li>
      <CheckField
        id={id}
        label={name}
        isOn={said !== null}
        onAnswer={(isOn) => say(isOn ? newMeasure(state, metric) : null)}
      />
      {said && (
        <fieldset aria-label={measures.about(name)}>
          <NameField {...view} id={`${id}-name`} metric={metric} />
          {!said.isGuard && (
            <NumberField
              {...view}
              name="weight"
              at={at}
              label={measures.weight}
              spoken={measures.weightOf(name)}
            />
          )}
          <CheckField
            id={`${id}-guard`}
            label={measures.guard}
            hint={measures.guardHint}
            isOn={said.isGuard ?? false}
            onAnswer={(isOn) => say(isOn ? { isGuard: true, weight: null } : { isGuard: null })}
          />
          <CheckField
            id={`${id}-less`}
            label={measures.less}
            isOn={said.isLessBetter ?? seems.isLessBetter}
            onAnswer={(isLessBetter) => say({ isLessBetter })}
          />
          {canCount(state, metric, isCount) && (
            <CheckField
              id={`${id}-count`}
              label={measures.count}
              isOn={isCount}
              onAnswer={(is) => say({ isCount: is })}
            />
          )}
          <TextField
            id={`${id}-unit`}
            label={measures.unit}
            value={said.unit ?? ""}
            error={null}
            mayBeEmpty
            onAnswer={(unit) => say({ unit: unit === "" ? null : unit })}
          />
        </fieldset>
      )}
    </li>
  );
};
