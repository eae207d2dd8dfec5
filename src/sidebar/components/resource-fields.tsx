import { mainMetric } from "../main-metric.ts";
import { RESOURCES, type ResourceKind, resourceOf } from "../steps/resources.ts";
import type { View } from "../view.ts";
import { Fold } from "./fold.tsx";
import { NumberField } from "./number-field.tsx";
import { TextField } from "./text-field.tsx";

/** How much of each resource there is a month; what one sale needs of it, once that is said. */
export const ResourceFields = (view: View) => {
  const { state, voice } = view;
  const { potential } = voice.text;
  const { steps } = state.question;
  const currency = mainMetric(state)?.currency ?? null;
  const unit = currency === null ? potential.oneSale : voice.numbers.money(1, currency);
  return (
    <>
      {RESOURCES.map((kind, at) => (
        <fieldset key={kind}>
          <legend>{potential.kinds[kind]}</legend>
          <NumberField {...view} name="available" at={at} label={potential.available} />
          {resourceOf(steps.resources, kind) && (
            <>
              <NumberField {...view} name="need" at={at} label={potential.need(unit)} />
              <Fold title={potential.about(potential.kinds[kind])}>
                <Details {...view} kind={kind} at={at} />
              </Fold>
            </>
          )}
        </fieldset>
      ))}
      <span class="hint">{potential.resourcesHint}</span>
    </>
  );
};

/** What it is counted in, how much of it can be planned, and what waits for it already. */
const Details = ({
  kind,
  at,
  ...view
}: View & { readonly kind: ResourceKind; readonly at: number }) => {
  const { state, dispatch, voice } = view;
  const { potential } = voice.text;
  return (
    <>
      <TextField
        id={`unit-${kind}`}
        label={potential.unit}
        hint={potential.unitHint}
        value={resourceOf(state.question.steps.resources, kind)?.unit ?? ""}
        error={null}
        mayBeEmpty
        onAnswer={(typed) =>
          dispatch({ type: "resource", kind, unit: typed === "" ? null : typed })
        }
      />
      <NumberField {...view} name="utilisation" at={at} label={potential.utilisation} />
      <NumberField {...view} name="backlog" at={at} label={potential.backlog} />
    </>
  );
};
