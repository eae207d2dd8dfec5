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
  isSegment = false,
  onAnswer,
}: AnswerFieldProps & {
  /** Side by side: a few short words. */
  readonly isSegment?: boolean;
}) => {
  const chosen = useFirstFocus<HTMLInputElement>(hasFocus);
  return (
    <fieldset aria-describedby={error === null ? undefined : `${id}-error`}>
      <legend>{label}</legend>
      <div class={isSegment ? "segment" : "choices"}>
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
      </div>
      {error !== null && <FieldError id={`${id}-error`} sentence={error} />}
    </fieldset>
  );
};
