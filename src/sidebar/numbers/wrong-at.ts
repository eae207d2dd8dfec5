import type { State } from "../state.ts";
import type { Voice } from "../voice.ts";
import { isSameField, limitsOf, type NumberField, type WrongNumber } from "./number-field.ts";
import { numberWords } from "./number-words.ts";
import { PLACES } from "./places.ts";

/** What was typed into a field and is no answer; null where the field is as it should be. */
export const wrongAt = ({ wrong }: State, field: NumberField): WrongNumber | null =>
  wrong.find((one) => isSameField(one.field, field)) ?? null;

/** What is wrong with it, and what to type instead. */
export const wrongSentence = ({ field, why }: WrongNumber, { text, numbers }: Voice): string => {
  const { wrong } = text;
  const limits = limitsOf(field);
  const words = (value: number) =>
    limits.isShare ? numbers.percent(value) : numberWords(value, limits, numbers);
  const { least, most } = limits;
  switch (why) {
    case "needed":
    case "mustRise":
      return wrong[why];
    case "notANumber":
      return wrong.notANumber(
        words(limits.example ?? (limits.isShare ? 0.05 : Math.max(least, 1))),
      );
    case "notWhole":
      return wrong.whole(words(least), words(most ?? least));
    case "outside":
      return [
        most === null ? wrong.atLeast(words(least)) : wrong.between(words(least), words(most)),
        ...(limits.below ? [wrong[limits.below]] : []),
      ].join(" ");
  }
};

/** How a number was read that may mean another; null where it is clear. */
export const unsureSentence = (
  state: State,
  field: NumberField,
  { text, numbers }: Voice,
): string | null => {
  const { unsure } = state;
  if (unsure === null || !isSameField(unsure.field, field)) return null;
  const limits = limitsOf(field);
  const words = (value: number | null) => numberWords(value, limits, numbers);
  return text.wrong.unsure(words(PLACES[field.name].read(state, field.at)), words(unsure.other));
};

/** The id of a field on the page. */
export const fieldId = ({ name, at }: NumberField): string => `${name}-${at}`;
