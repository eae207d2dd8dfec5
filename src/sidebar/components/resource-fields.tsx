import { mainMetric } from "../main-metric.ts";
import { nameOf } from "../name-of.ts";
import {
  type NeedFor,
  needFor,
  RESOURCES,
  type ResourceKind,
  resourceOf,
} from "../steps/resources.ts";
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
  const words = (one: NeedFor): string => {
    if (one === null) return potential.need(potential.oneSale);
    return "per" in one
      ? potential.needPer(nameOf(state, one.per))
      : potential.need(voice.numbers.money(one.amount, currency));
  };
  return (
    <>
      {RESOURCES.map((kind, at) => {
        const said = resourceOf(steps.resources, kind);
        return (
          <fieldset key={kind}>
            <legend>{potential.kinds[kind]}</legend>
            <NumberField {...view} name="available" at={at} label={potential.available} />
            {said && (
              <>
                <UnitField {...view} kind={kind} />
                <NumberField {...view} name="need" at={at} label={words(needFor(state, said))} />
                <Fold title={potential.about(potential.kinds[kind])}>
                  <Details {...view} at={at} />
                </Fold>
              </>
            )}
          </fieldset>
        );
      })}
      <span class="hint">{potential.resourcesHint}</span>
    </>
  );
};

/** What it is counted in. */
const UnitField = ({ state, dispatch, voice, kind }: View & { readonly kind: ResourceKind }) => {
  const { potential } = voice.text;
  return (
    <TextField
      id={`unit-${kind}`}
      label={potential.unit}
      hint={potential.unitHint}
      value={resourceOf(state.question.steps.resources, kind)?.unit ?? ""}
      error={null}
      mayBeEmpty
      onAnswer={(typed) => dispatch({ type: "resource", kind, unit: typed === "" ? null : typed })}
    />
  );
};

/** How much of it can be planned, and what waits for it already. */
const Details = ({ at, ...view }: View & { readonly at: number }) => {
  const { potential } = view.voice.text;
  return (
    <>
      <NumberField {...view} name="utilisation" at={at} label={potential.utilisation} />
      <NumberField {...view} name="backlog" at={at} label={potential.backlog} />
    </>
  );
};
