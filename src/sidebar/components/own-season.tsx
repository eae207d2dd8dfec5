import { monthName } from "../../text/month.ts";
import { factorsNow } from "../steps/season-of.ts";
import type { View } from "../view.ts";
import { NumberErrors, NumberField } from "./number-field.tsx";

/** Twelve numbers of the manager's own, January first. */
export const OwnSeason = (view: View) => {
  const { text, language } = view.voice;
  return (
    <fieldset>
      <legend>{text.season.ownFactors}</legend>
      <div class="months">
        {factorsNow(view.state).map((_, i) => {
          const month = monthName(language, i + 1);
          return (
            <NumberField
              key={month}
              {...view}
              name="factor"
              at={i}
              label={month}
              isBelow
              isErrorApart
            />
          );
        })}
      </div>
      <NumberErrors {...view} names={["factor"]} />
      <span class="hint">{text.season.ownHint}</span>
    </fieldset>
  );
};
