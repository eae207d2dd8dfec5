import { mainMetric } from "../main-metric.ts";
import { RESOURCES, resourceOf } from "../steps/resources.ts";
import type { View } from "../view.ts";
import { NumberField } from "./number-field.tsx";

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
            <NumberField {...view} name="need" at={at} label={potential.need(unit)} />
          )}
        </fieldset>
      ))}
      <span class="hint">{potential.resourcesHint}</span>
    </>
  );
};
