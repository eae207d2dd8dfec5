import type { Found } from "../../addon/service.ts";
import { answerAt } from "../answer-at.ts";
import { sourceNow } from "../source-now.ts";
import type { View } from "../view.ts";
import { Fold } from "./fold.tsx";
import { SelectField } from "./select-field.tsx";

/** Which tab says who is in the team; nothing where no tab looks like it. */
export const RosterFold = ({ found, ...view }: View & { readonly found: Found }) => {
  const { state, dispatch, voice } = view;
  const { data } = voice.text;
  const { roster } = sourceNow(state);
  const places = [...found.rosters.filter((tab) => tab !== roster), ...(roster ? [roster] : [])];
  if (places.length === 0) return null;
  const { error, hasFocus } = answerAt(view, "roster", roster);
  return (
    <Fold title={data.roster} isOpen={hasFocus}>
      <SelectField
        id="roster"
        label={data.rosterIn}
        value={roster}
        options={[
          { value: "", words: data.noRoster },
          ...places.sort().map((place) => ({ value: place, words: place })),
        ]}
        error={error}
        hasFocus={hasFocus}
        onChoose={(source) => dispatch({ type: "roster", source })}
      />
      <p class="hint" role="status">
        {found.roster && data.rosterFound(found.roster.source, found.roster.people, voice.numbers)}
      </p>
    </Fold>
  );
};
