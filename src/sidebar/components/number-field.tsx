import { limitsOf, type NumberName } from "../numbers/number-field.ts";
import { numberWords } from "../numbers/number-words.ts";
import { PLACES } from "../numbers/places.ts";
import { fieldId, unsureSentence, wrongAt, wrongSentence } from "../numbers/wrong-at.ts";
import type { View } from "../view.ts";
import { FieldError } from "./field-error.tsx";
import { TextField, type TextFieldProps } from "./text-field.tsx";

interface NumberFieldProps
  extends View,
    Pick<TextFieldProps, "label" | "spoken" | "hint" | "isErrorApart"> {
  readonly name: NumberName;
  /** Which one of a list. */
  readonly at?: number;
  /** What it is counted in, where that is not percent. */
  readonly unit?: string;
  /** Under its label, for want of room beside it. */
  readonly isBelow?: boolean;
}

/** A number among the answers, written as the sheet's locale does. */
export const NumberField = ({
  state,
  dispatch,
  voice,
  name,
  at = 0,
  unit = "",
  isBelow = false,
  ...words
}: NumberFieldProps) => {
  const field = { name, at };
  const limits = limitsOf(field);
  const wrong = wrongAt(state, field);
  const unsure = words.isErrorApart ? null : unsureSentence(state, field, voice);
  return (
    <TextField
      {...words}
      {...(unsure === null ? {} : { hint: unsure })}
      id={fieldId(field)}
      value={wrong?.typed ?? numberWords(PLACES[name].read(state, at), limits, voice.numbers)}
      error={wrong && wrongSentence(wrong, voice)}
      number={{ unit: limits.isShare ? "%" : unit, isBeside: !isBelow }}
      mayBeEmpty
      onAnswer={(typed) => dispatch({ type: "number", field, typed })}
    />
  );
};

/** What is wrong with the numbers of a table, or how one was read that may mean another, below it. */
export const NumberErrors = ({
  state,
  voice,
  names,
}: View & { readonly names: readonly NumberName[] }) => (
  <>
    {state.wrong
      .filter(({ field }) => names.includes(field.name))
      .map((wrong) => (
        <FieldError
          key={fieldId(wrong.field)}
          id={`${fieldId(wrong.field)}-error`}
          sentence={wrongSentence(wrong, voice)}
        />
      ))}
    {state.unsure && names.includes(state.unsure.field.name) && (
      <span class="hint" role="status">
        {unsureSentence(state, state.unsure.field, voice)}
      </span>
    )}
  </>
);
