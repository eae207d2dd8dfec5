import type { AllocationAnswer } from "../../addon/steps.ts";
import { isLessBetter } from "../steps/is-less-better.ts";
import type { View } from "../view.ts";
import { NumberField } from "./number-field.tsx";
import { SelectField } from "./select-field.tsx";

const METHODS = ["likely", "even", "lastYear", "weighted"] as const;

/** What the company wants, and whether and how it is handed down. */
export const CompanyFields = (view: View) => {
  const { state, dispatch, voice } = view;
  const { company } = voice.text;
  const { companyTarget, allocation } = state.question.steps;
  const canHandDown = companyTarget !== undefined && !isLessBetter(state);
  return (
    <>
      <NumberField
        {...view}
        name="companyTarget"
        label={company.target}
        hint={isLessBetter(state) ? company.targetHintLess : company.targetHint}
        isBelow
      />
      {canHandDown && (
        <SelectField
          id="allocation"
          label={company.handDown}
          value={allocation?.by ?? ""}
          hint={withoutLast(view)}
          isBelow
          options={[
            { value: "", words: company.methods.none },
            ...METHODS.map((value) => ({ value, words: company.methods[value] })),
          ]}
          onChoose={(by) =>
            dispatch({ type: "allocation", by: (by || null) as AllocationAnswer["by"] | null })
          }
        />
      )}
      {canHandDown && allocation?.by === "weighted" && (
        <NumberField {...view} name="historyShare" label={company.historyShare} />
      )}
      {canHandDown && allocation && (
        <NumberField
          {...view}
          name="overAssign"
          label={company.overAssign}
          hint={company.overAssignHint}
        />
      )}
    </>
  );
};

/** Of a division by last year's results: for whom something else counts, and what. */
const withoutLast = ({ state: { preview }, voice: { text } }: View): string => {
  const { people, isAll } = preview?.value.company?.withoutLast ?? { people: [], isAll: false };
  if (people.length === 0) return "";
  return isAll ? text.company.nobodysLast : text.company.withoutLast(people);
};
