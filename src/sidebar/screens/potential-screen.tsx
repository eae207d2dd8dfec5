import { periodWords } from "../../text/period.ts";
import { CheckField } from "../components/check-field.tsx";
import { Fold } from "../components/fold.tsx";
import { Note } from "../components/note.tsx";
import { NumberField } from "../components/number-field.tsx";
import { PotentialCard } from "../components/potential-card.tsx";
import { ResourceFields } from "../components/resource-fields.tsx";
import { SaturationCard } from "../components/saturation-card.tsx";
import { StepScreen } from "../components/step-screen.tsx";
import { nameOf } from "../name-of.ts";
import { isLessBetter } from "../steps/is-less-better.ts";
import { SUPPORTS } from "../steps/potential-of.ts";
import type { View } from "../view.ts";

/** What lets the team grow, and what must keep up with it. */
export const PotentialScreen = (view: View) => {
  const { state, dispatch, voice } = view;
  const { potential } = voice.text;
  const { metric, period, steps } = state.question;
  if (isLessBetter(state))
    return (
      <StepScreen {...view} title={potential.title} why={potential.why}>
        <Note>{voice.text.notForLess}</Note>
      </StepScreen>
    );
  return (
    <StepScreen {...view} title={potential.title} why={potential.why}>
      <fieldset>
        <legend>{potential.supports(periodWords(voice.language, period))}</legend>
        {SUPPORTS.map((what) => (
          <CheckField
            key={what}
            id={`support-${what}`}
            label={potential[what]}
            isOn={steps.potential?.[what] ?? false}
            onAnswer={(isThere) => dispatch({ type: "support", what, isThere })}
          />
        ))}
      </fieldset>
      {(steps.measures ?? []).length > 0 && (
        <Note>{potential.mainOnly(nameOf(state, metric))}</Note>
      )}
      <PotentialCard {...view} />
      <SaturationCard {...view} />
      <div class="folds">
        <Fold title={potential.customers} isOpen={steps.potential?.penetration !== undefined}>
          <p class="hint">{potential.customersHint}</p>
          <NumberField {...view} name="penetration" label={potential.penetration} />
          <NumberField {...view} name="ceiling" label={potential.ceiling} />
          <NoCeiling {...view} />
        </Fold>
        <Fold title={potential.resources} isOpen={steps.resources !== undefined}>
          <ResourceFields {...view} />
        </Fold>
      </div>
    </StepScreen>
  );
};

/** Why the results propose nothing here. */
const NoCeiling = ({ state, voice }: View) => {
  const { saturation: words } = voice.text.potential;
  const found = state.preview?.value.saturation;
  if (!found || found.verdict === "flattening") return null;
  return <p class="hint">{words[found.verdict]}</p>;
};
