import { useEffect, useState } from "preact/hooks";
import { useFirstFocus } from "../use-first-focus.ts";
import type { AnswerFieldProps } from "./answer-field.tsx";
import { FieldError } from "./field-error.tsx";

/** A question with an answer in the user's own words, given on Enter or on leaving the field; Escape takes it back. */
export const TextField = ({
  id,
  label,
  value,
  error,
  hasFocus,
  onAnswer,
}: Omit<AnswerFieldProps, "options">) => {
  const [draft, write] = useState(value);
  useEffect(() => write(value), [value]);
  const input = useFirstFocus<HTMLInputElement>(hasFocus);
  const answer = ({ value: typed }: HTMLInputElement) => {
    const words = typed.trim();
    if (words === "") write(value);
    else onAnswer(words);
  };
  return (
    <div class="form-group">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={input}
        type="text"
        autocomplete="off"
        value={draft}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={({ currentTarget }) =>
          currentTarget.value.trim() !== value && answer(currentTarget)
        }
        onKeyDown={(event) => {
          if (event.key === "Escape") write(value);
          if (event.key !== "Enter") return;
          event.preventDefault();
          answer(event.currentTarget);
        }}
      />
      {error !== null && <FieldError id={`${id}-error`} sentence={error} />}
    </div>
  );
};
