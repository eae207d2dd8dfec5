import { useState } from "preact/hooks";
import { FieldError } from "../components/field-error.tsx";

interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  /** The day in words. */
  readonly hint: string;
  /** "2026-01-31", "" for none. */
  readonly value: string;
  readonly error: string | null;
  /** null for what is no whole date. */
  readonly onAnswer: (day: string | null) => void;
}

/** A day, in the browser's own field, which knows the order of day and month that the user is used to. */
export const DateField = ({ id, label, hint, value, error, onAnswer }: DateFieldProps) => {
  // While a date is half typed the field's value is empty: it must not be written into.
  const [first] = useState(value);
  return (
    <div class="form-group">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        defaultValue={first}
        aria-invalid={error !== null}
        aria-describedby={error === null ? `${id}-hint` : `${id}-error`}
        onInput={({ currentTarget }) =>
          onAnswer(currentTarget.validity?.badInput ? null : currentTarget.value)
        }
      />
      {error === null ? (
        <span id={`${id}-hint`} class="hint">
          {hint}
        </span>
      ) : (
        <FieldError id={`${id}-error`} sentence={error} />
      )}
    </div>
  );
};
