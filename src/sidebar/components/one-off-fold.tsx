import { useState } from "preact/hooks";
import type { Preview } from "../../addon/preview.ts";
import { periodToChoose } from "../../text/period.ts";
import { type StripCell, stripsOf } from "../strip.ts";
import type { View } from "../view.ts";
import { Button } from "./button.tsx";
import { Fold } from "./fold.tsx";
import { SelectField } from "./select-field.tsx";

/** A further month that the manager knows as a one-off: whose, and which of those above the own mean. */
export const OneOffFold = ({ preview, dispatch, voice }: View & { readonly preview: Preview }) => {
  const { review } = voice.text;
  const [chosenPerson, choosePerson] = useState("");
  const [chosenMonth, chooseMonth] = useState("");
  const all = candidatesOf(preview);
  const [person, months] = all.find(([name]) => name === chosenPerson) ?? all[0] ?? [];
  if (person === undefined || months === undefined) return null;
  const month = (months.find((one) => one.month === chosenMonth) ?? months[0]!).month;
  return (
    <Fold title={review.other}>
      <span class="hint">{review.otherSay}</span>
      <SelectField
        id="one-off-person"
        label={review.otherPerson}
        value={person}
        options={all.map(([name]) => ({ value: name, words: name }))}
        onChoose={choosePerson}
      />
      <SelectField
        id="one-off-month"
        label={review.otherMonth}
        value={month}
        options={months.map((one) => ({
          value: one.month,
          words: review.otherMonthShare(
            periodToChoose(voice.language, one.month),
            voice.numbers.percent(one.share),
          ),
        }))}
        onChoose={chooseMonth}
      />
      <Button kind="plain small" onClick={() => dispatch({ type: "oneOff", person, month })}>
        {review.add}
      </Button>
    </Fold>
  );
};

type Candidate = Pick<StripCell, "month"> & { readonly share: number };

/** Of each person who has one, the months above the own mean that are no one-offs yet, the highest first. */
const candidatesOf = (
  preview: Preview,
): readonly (readonly [person: string, months: readonly Candidate[]])[] =>
  [...stripsOf(preview)].flatMap(([person, cells]) => {
    const above = cells.flatMap(({ month, share, isWindfall }) =>
      share !== null && share > 1 && !isWindfall ? [{ month, share }] : [],
    );
    const sorted = above.sort((one, other) => other.share - one.share);
    return sorted.length === 0 ? [] : [[person, sorted] as const];
  });
