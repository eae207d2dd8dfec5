import { useFirstFocus } from "../use-first-focus.ts";
import type { AnswerFieldProps } from "./answer-field.tsx";
import { FieldError } from "./field-error.tsx";

/** A question whose answers are all in sight; a click on the one that is assumed confirms it. */
export const RadioField = ({
  id,
  label,
  value,
  options,
  error,
  hasFocus,
  onAnswer,
}: AnswerFieldProps) => {
  const chosen = useFirstFocus<HTMLInputElement>(hasFocus);
  return (
    <fieldset aria-describedby={error === null ? undefined : `${id}-error`}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice">
          <input
            ref={option.value === value ? chosen : null}
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            onChange={() => onAnswer(option.value)}
            onClick={() => option.value === value && onAnswer(value)}
          />
          <span class="words">{option.words}</span>
        </label>
      ))}
      {error !== null && <FieldError id={`${id}-error`} sentence={error} />}
    </fieldset>
  );
};
